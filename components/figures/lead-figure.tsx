import Link from "next/link";
import { CorrectedLabel } from "@/components/claims/corrected-label";
import { StatusBadge } from "@/components/claims/status-badge";
import { GradeLabel } from "@/components/review/judgement/grade-label";
import { Notice } from "@/components/ui/notice";
import { GRADE_WORDS, GRADES_SOURCE } from "@/lib/claims/judgement";
import { citationOf } from "@/lib/figures/citation";
import { claimHref, sentenceHref } from "@/lib/figures/desk-figure";
import { type EventView, openConflicts } from "@/lib/figures/events";
import { originWords } from "@/lib/figures/origins";
import { CopyCitation } from "./copy-citation";

/** The figure in front: the verified one when there is one, said plainly when there is none. */
export function LeadFigure({ event }: { event: EventView }) {
  const { lead, headline, origins, suggestion } = event;
  const contradictions = openConflicts(event);
  return (
    <section aria-label="The figure in front" className="mb-6 rounded-lg border border-line bg-panel p-4">
      <p className="max-w-prose font-serif text-xl leading-snug">{headline}</p>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <StatusBadge status={lead.status} />
        <CorrectedLabel asRead={lead.asRead} />
        {lead.grade && <GradeLabel grade={lead.grade} />}
        <Link href={sentenceHref(lead)}>Read it in its sentence</Link>
        <Link href={claimHref(lead)}>Open the claim</Link>
      </p>
      <div className="mt-1">
        <CopyCitation citation={citationOf(lead)} about={lead.quote} />
      </div>
      <p className="mt-3 text-sm text-muted">
        {origins.length === 1 ? "One independent source" : `${origins.length} independent sources`}:{" "}
        {origins.map(originWords).join("; ")}. Whoever only relays a figure does not count.
      </p>
      <p className="mt-1 text-sm text-muted">
        Suggested grade: {GRADE_WORDS[suggestion.grade].word.toLowerCase()}, because {suggestion.because}. A person
        decides. {GRADES_SOURCE}
      </p>
      {contradictions > 0 && (
        <div className="mt-3">
          <Notice tone="caution">
            {contradictions === 1 ? "A contradiction is" : `${contradictions} contradictions are`} open here: see{" "}
            <a href="#differences" className="underline">
              what differs
            </a>{" "}
            before printing this figure.
          </Notice>
        </div>
      )}
      {lead.status !== "verified" && (
        <p className="mt-2 text-sm text-muted">
          No figure of this event is verified yet; the latest that stands is in front.
        </p>
      )}
    </section>
  );
}

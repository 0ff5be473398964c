import Link from "next/link";
import type { ReactNode } from "react";
import { CorrectedLabel } from "@/components/claims/corrected-label";
import { StatusBadge } from "@/components/claims/status-badge";
import { GradeLabel } from "@/components/review/judgement/grade-label";
import { Notice } from "@/components/ui/notice";
import { GRADE_WORDS, GRADES_SOURCE } from "@/lib/claims/judgement";
import { STATUS_WORDS } from "@/lib/claims/status";
import { ageWords } from "@/lib/figures/age";
import { asOfOf } from "@/lib/figures/as-of";
import { citationOf } from "@/lib/figures/citation";
import { claimHref, sentenceHref } from "@/lib/figures/desk-figure";
import { type EventView, openConflicts } from "@/lib/figures/events";
import { frontWords } from "@/lib/figures/front-rules";
import { originWords } from "@/lib/figures/origins";
import type { StandsAt } from "@/lib/figures/past";
import { precisionOf, precisionWords } from "@/lib/figures/recording/precision";
import { splitStatuses } from "@/lib/figures/statement-status";
import { asOfWords, BASIS_WORDS, figureWords, sourceWords } from "@/lib/figures/words";
import { CopyCitation } from "./copy-citation";
import { FrontChoice } from "./front-choice";

/** The figure in front: the verified one when there is one, said plainly when there is none. */
export function LeadFigure({
  event,
  isNarrowed,
  standsAt,
}: {
  event: EventView;
  /** Not all statements of the event are drawn. */
  isNarrowed: boolean;
  standsAt: StandsAt;
}) {
  const { lead, headline, origins, suggestion } = event;
  return (
    <section aria-label="The figure in front" className="mb-6 rounded-lg border border-line bg-panel p-4">
      <p className="max-w-prose font-serif text-xl leading-snug">{headline}</p>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <StatusBadge status={lead.status} />
        <CorrectedLabel asRead={lead.asRead} />
        <Link href={sentenceHref(lead)}>Read it in its sentence</Link>
        <Link href={claimHref(lead)}>Open the claim</Link>
      </p>
      <dl className="mt-3 grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[8rem_1fr]">
        <Fact name="As of">
          <AsOfAndAge lead={lead} standsAt={standsAt} />
        </Fact>
        <Fact name="Said by">{sourceWords(lead)}</Fact>
        <Fact name="Sources">
          {origins.length} independent: {origins.map(originWords).join("; ")}. Whoever only relays a figure does not
          count.
        </Fact>
        <Fact name="Grade">
          {lead.grade ? <GradeLabel grade={lead.grade} /> : "none given"}; suggested:{" "}
          {GRADE_WORDS[suggestion.grade].word.toLowerCase()}, because {suggestion.because}. A person decides.{" "}
          <span className="text-muted">{GRADES_SOURCE}</span>
        </Fact>
        <Fact name="Precision">
          <PrecisionOf lead={lead} />
        </Fact>
        <Fact name="In front">{frontWords(event.steps)}</Fact>
        <SplitStatus front={event.front} />
      </dl>
      <div className="mt-2">
        <CopyCitation citation={citationOf(lead)} about={lead.quote} />
      </div>
      <FrontNotices event={event} />
      <FrontChoice event={event} isNarrowed={isNarrowed} />
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted max-sm:mt-1">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function AsOfAndAge({ lead, standsAt }: Pick<EventView, "lead"> & { standsAt: StandsAt }) {
  const asOf = asOfOf(lead);
  if (!asOf) return "not known, so nobody can say how old it is";
  return (
    <>
      {asOfWords(lead)} ({BASIS_WORDS[asOf.basis]}): <strong>{ageWords(asOf, standsAt)}</strong>
    </>
  );
}

function PrecisionOf({ lead }: Pick<EventView, "lead">) {
  const { when, where, what } = precisionWords(precisionOf(lead));
  return `when: ${when}; where: ${where}; ${what}`;
}

/** One statement printed in several places, of which not all are judged alike. */
function SplitStatus({ front }: Pick<EventView, "front">) {
  const split = splitStatuses(front);
  if (!split) return null;
  const counts = split.map(({ status, count }) => `${count} ${STATUS_WORDS[status].word.toLowerCase()}`);
  return (
    <Fact name="Judged apart">
      Printed {front.mentions.length} times: {counts.join(", ")}. What is decided counts for all printings, and of
      several decisions the most cautious.
    </Fact>
  );
}

function FrontNotices({ event }: { event: EventView }) {
  const { lead, statements } = event;
  const contradictions = openConflicts(event);
  const verified = statements.filter(({ figure }) => figure.status === "verified").map(({ figure }) => figure);
  return (
    <>
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
          {verified.length > 0
            ? `No total of this event is verified; of its parts this is: ${verified.map((figure) => figureWords(figure)).join("; ")}.`
            : "No figure of this event is verified yet."}
        </p>
      )}
    </>
  );
}

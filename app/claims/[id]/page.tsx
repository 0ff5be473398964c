import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ClaimFacts } from "@/components/claims/claim-facts";
import { ClaimInSentence } from "@/components/claims/claim-in-sentence";
import { KindLabel } from "@/components/claims/kind-label";
import { StatusBadge } from "@/components/claims/status-badge";
import { ClaimWatch } from "@/components/live/claim-watch";
import { Contradictions, OtherFigures } from "@/components/review/conflicts/other-figures";
import { CorrectionSection } from "@/components/review/corrections/correction-section";
import { DecisionForm } from "@/components/review/decision-form";
import { EvidenceAnswerNotice } from "@/components/review/evidence/evidence-answer-notice";
import { EvidenceForm } from "@/components/review/evidence-form";
import { EvidenceList } from "@/components/review/evidence-list";
import { GradeLabel } from "@/components/review/judgement/grade-label";
import { KeyRegion } from "@/components/review/queue/keys-context";
import { CommentSection } from "@/components/review/talk/comment-section";
import { WorkSection } from "@/components/review/talk/work-section";
import { Timeline } from "@/components/review/timeline/timeline";
import { RoundPanel } from "@/components/review/verdicts/round-panel";
import { Notice } from "@/components/ui/notice";
import { PageHeader, Section } from "@/components/ui/page";
import { canDo } from "@/lib/auth/policy";
import { getViewer, requireViewer } from "@/lib/auth/sessions";
import { getClaim } from "@/lib/claims/queries/get-claim";
import { readOut } from "@/lib/claims/read-out";
import { claimTitle } from "@/lib/claims/title";
import { formatInstant, todayIn } from "@/lib/clock";
import { env } from "@/lib/env";
import { listRelations } from "@/lib/review/conflicts/queries/list-relations";
import { listCorrections } from "@/lib/review/corrections/queries";
import { getKeys } from "@/lib/review/keys/queries";
import { listDecisions, listEvidence } from "@/lib/review/queries";
import { listReplacements } from "@/lib/review/queries-replacements";
import { getTalk, listTurns } from "@/lib/review/talk/queries";
import { timelineOf } from "@/lib/review/timeline/items";
import { getRound } from "@/lib/review/verdicts/queries";

/** Once a request, for the title and the page. */
const findClaim = cache(getClaim);

export async function generateMetadata({ params }: PageProps<"/claims/[id]">): Promise<Metadata> {
  const viewer = await getViewer();
  const claim = viewer && (await findClaim(viewer, (await params).id));
  return { title: claim ? claimTitle(claim) : "Claim" };
}

export default async function ClaimPage({ params, searchParams }: PageProps<"/claims/[id]">) {
  const { id } = await params;
  const viewer = await requireViewer(`/claims/${id}`);
  const claim = await findClaim(viewer, id);
  if (!claim) notFound();
  const [history, evidence, replacements, { relations, more }, keys, round, talk, corrections, turns] =
    await Promise.all([
      listDecisions(viewer, id),
      listEvidence(viewer, id),
      listReplacements(viewer, id),
      listRelations(viewer, id),
      getKeys(viewer),
      getRound(viewer, id),
      getTalk(viewer, id),
      listCorrections(viewer, id),
      listTurns(viewer, id),
    ]);
  const { article } = claim;
  const zone = env().ATTEST_TIME_ZONE;
  const today = todayIn(zone, new Date());
  const mayReview = canDo(viewer.role, "claim:review") && !article.withdrawn;
  return (
    <KeyRegion choice={keys}>
      <PageHeader
        title={
          <span className="flex flex-wrap items-center gap-3">
            {claimTitle(claim)} <StatusBadge status={claim.status} />
            {history[0]?.grade && <GradeLabel grade={history[0].grade} />}
          </span>
        }
        lead={
          <>
            <KindLabel kind={claim.kind} /> in{" "}
            <Link href={`/articles/${article.id}?claim=${id}#claim-${id}`}>{article.title}</Link>
            {article.demo && " (DEMO)"}, {claim.origin === "hand" ? "marked by hand" : "read"}{" "}
            {formatInstant(claim.createdAt, zone)}
          </>
        }
      />
      <ClaimWatch claimId={id} version={claim.version} timeZone={zone} />
      {article.withdrawn && (
        <div className="mb-4">
          <Notice tone="caution" still>
            This article was withdrawn. Its claims count nowhere and are no longer decided; the history stays.
          </Notice>
        </div>
      )}
      {!claim.foundByLatest && (
        <div className="mb-4">
          <Notice still>
            The latest reading of this article no longer finds this claim. It and its decisions stay.
          </Notice>
        </div>
      )}
      <div className="grid items-start gap-x-6 lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0">
          <Section title="In its sentence">
            <ClaimInSentence claim={claim} />
          </Section>
          <Contradictions relations={relations} timeZone={zone} maySettle={mayReview} />
          <OtherFigures relations={relations} more={more} />
          <Section title="What it says">
            {claim.casualty && (
              <p className="mb-3 max-w-prose text-base">{readOut(claim.casualty, claim.speaker).join(" ")}</p>
            )}
            <ClaimFacts claim={claim} />
          </Section>
        </div>
        <div className="min-w-0 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          {mayReview && (
            <Section title="Decide">
              <RoundPanel round={round} claimId={id} timeZone={zone} />
              {round.mayDecide && (
                <DecisionForm
                  claimId={id}
                  kind={claim.kind}
                  version={claim.version}
                  status={claim.status}
                  asSecond={round.round === "second"}
                  operationId={crypto.randomUUID()}
                  today={today}
                  replacements={replacements}
                  timeZone={zone}
                />
              )}
            </Section>
          )}
          <WorkSection
            claimId={id}
            talk={talk}
            status={claim.status}
            today={today}
            ownId={viewer.id}
            mayAssign={canDo(viewer.role, "claim:assign") && !article.withdrawn}
          />
          <Section title="Evidence" id="evidence">
            <EvidenceAnswerNotice params={await searchParams} />
            <EvidenceList evidence={evidence} />
            {mayReview && <EvidenceForm claimId={id} operationId={crypto.randomUUID()} today={today} />}
          </Section>
        </div>
        <div className="min-w-0">
          <CorrectionSection claim={claim} readings={corrections} timeZone={zone} mayCorrect={mayReview} />
          <Section title="How it was found">
            <p className="break-words text-sm">
              {claim.origin === "hand"
                ? "Marked by hand."
                : `Rule ${claim.rule}, engine ${claim.engineVersion}, confidence ${Math.round(claim.confidence * 100)} %.`}{" "}
              Characters {claim.start}–{claim.end} (UTF-16) of version {claim.articleVersion.number}.
            </p>
          </Section>
          <CommentSection claimId={id} talk={talk} timeZone={zone} mayComment={canDo(viewer.role, "claim:comment")} />
          <Section title="History">
            <Timeline
              items={timelineOf({
                history,
                evidence,
                corrections: corrections?.corrections ?? [],
                comments: talk.comments,
                ...turns,
              })}
              timeZone={zone}
              undo={mayReview && round.mayTakeBack && history[0]?.version === claim.version ? history[0].id : null}
            />
          </Section>
        </div>
      </div>
    </KeyRegion>
  );
}

import type { Metadata } from "next";
import Link from "next/link";
import { ClaimWatch } from "@/components/live/claim-watch";
import { Contradictions, OtherFigures } from "@/components/review/conflicts/other-figures";
import { EvidenceForm } from "@/components/review/evidence-form";
import { EvidenceList } from "@/components/review/evidence-list";
import { HistoryList } from "@/components/review/history-list";
import { KeyRegion } from "@/components/review/queue/keys-context";
import { LastDecision } from "@/components/review/queue/last-decision";
import { QueueBar } from "@/components/review/queue/queue-bar";
import { QueueClaim, QueueContext } from "@/components/review/queue/queue-claim";
import { QueueFilterForm } from "@/components/review/queue/queue-filter-form";
import { QueueForm } from "@/components/review/queue/queue-form";
import { WalkRegion } from "@/components/review/queue/walk-context";
import { CommentSection } from "@/components/review/talk/comment-section";
import { WorkSection } from "@/components/review/talk/work-section";
import { RoundPanel } from "@/components/review/verdicts/round-panel";
import { SavedViews } from "@/components/review/views/saved-views";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { EmptyState, PageHeader, Section } from "@/components/ui/page";
import { canDo } from "@/lib/auth/policy";
import { requireViewer } from "@/lib/auth/sessions";
import { getClaim } from "@/lib/claims/queries/get-claim";
import { listNeighbours } from "@/lib/claims/queries/list-neighbours";
import { listStories } from "@/lib/claims/queries/list-stories";
import { todayIn } from "@/lib/clock";
import { env } from "@/lib/env";
import { addressWith, parseFilters } from "@/lib/filters";
import { listRelations } from "@/lib/review/conflicts/queries/list-relations";
import { getKeys } from "@/lib/review/keys/queries";
import { listDecisions, listEvidence } from "@/lib/review/queries";
import { getLastMove } from "@/lib/review/queries-last-move";
import { getQueuePlace } from "@/lib/review/queries-queue";
import { listReplacements } from "@/lib/review/queries-replacements";
import { QueueFilters, type QueuePlace } from "@/lib/review/queue";
import { getTalk, listWorkChoices } from "@/lib/review/talk/queries";
import { getRound } from "@/lib/review/verdicts/queries";
import { listViews } from "@/lib/review/views/queries";

export const metadata: Metadata = { title: "Review" };

export default async function ReviewPage({ searchParams }: PageProps<"/review">) {
  const viewer = await requireViewer("/review");
  const { filters: asked, ignored } = parseFilters(QueueFilters, await searchParams);
  const { claim: startsAt, among: _, ...filters } = asked;
  const reviews = canDo(viewer.role, "claim:review");
  const [found, stories, choices, keys, views, last] = await Promise.all([
    getQueuePlace(viewer, asked),
    listStories(viewer),
    listWorkChoices(viewer),
    getKeys(viewer),
    listViews(viewer, "review"),
    reviews ? getLastMove(viewer, new Date()) : null,
  ]);
  if (!found && startsAt) ignored.push({ name: "claim", value: startsAt });
  const place = found ?? (await getQueuePlace(viewer, filters));
  const id = place?.claimId ?? null;
  const claim = id ? await getClaim(viewer, id) : null;
  const [neighbours, evidence, history, round, { relations, more }, replacements] = id
    ? await Promise.all([
        listNeighbours(viewer, id),
        listEvidence(viewer, id),
        listDecisions(viewer, id),
        getRound(viewer, id),
        listRelations(viewer, id),
        reviews ? listReplacements(viewer, id) : [],
      ])
    : [[], [], [], null, { relations: [], more: 0 }, []];
  const talk = id ? await getTalk(viewer, id) : null;
  const address = addressWith("/review", filters);
  const at = (to: string | null, among?: boolean) =>
    to ? addressWith("/review", filters, { claim: to, among: among ? "contradictions" : undefined }) : null;
  const [here, previous, following] = [
    at(id, place?.contradicted.here) ?? address,
    at(place?.previous ?? null, place?.contradicted.previous),
    at(place?.next ?? null, place?.contradicted.next),
  ];
  const zone = env().ATTEST_TIME_ZONE;
  const today = todayIn(zone, new Date());
  const mayReview = reviews && claim !== null && !claim.article.withdrawn;
  return (
    <KeyRegion choice={keys}>
      <PageHeader
        title="Review"
        lead="One claim at a time: figures that contradict one another first, then the other figures, attributions, dates. Dismissed claims and withdrawn articles are left out."
      />
      <IgnoredNotice ignored={ignored} />
      <QueueFilterForm filters={filters} stories={stories} choices={choices} />
      <SavedViews page="review" views={views} filters={filters} mayShare={reviews} />
      {filters.article && claim && (
        <p className="mb-3 text-sm">
          Only the claims of “{claim.article.title}”. <Link href="/review">All articles</Link>
        </p>
      )}
      {claim && place ? (
        <WalkRegion>
          <QueueBar place={placeWords(place)} previous={previous} next={following} operationId={crypto.randomUUID()} />
          <ClaimWatch claimId={claim.id} version={claim.version} timeZone={zone} here={here} holds />
          <div className="grid items-start gap-x-6 lg:grid-cols-[1fr_24rem] lg:grid-rows-[auto_1fr]">
            <div className="min-w-0">
              <QueueClaim claim={claim} waits={place.waits} />
              <Contradictions relations={relations} timeZone={zone} maySettle={mayReview} />
            </div>
            <div className="min-w-0 lg:sticky lg:top-16 lg:col-start-2 lg:row-span-2 lg:row-start-1">
              <Section title="Decide and move on">
                {mayReview && round && <RoundPanel round={round} claimId={claim.id} timeZone={zone} />}
                {mayReview && round?.mayDecide === false ? null : mayReview ? (
                  <QueueForm
                    key={claim.id}
                    claimId={claim.id}
                    kind={claim.kind}
                    quote={claim.quote}
                    version={claim.version}
                    status={claim.status}
                    replacements={replacements}
                    operationId={crypto.randomUUID()}
                    timeZone={zone}
                    here={here}
                    next={following ?? address}
                  />
                ) : (
                  <p className="text-sm text-muted">
                    {claim.article.withdrawn
                      ? "The article was withdrawn: its claims are no longer decided."
                      : "You can read the queue. Editors decide."}
                  </p>
                )}
              </Section>
            </div>
            <div className="min-w-0">
              <OtherFigures relations={relations} more={more} />
              <QueueContext claim={claim} neighbours={neighbours} />
              <Section title="Evidence">
                <EvidenceList evidence={evidence} />
                {mayReview && (
                  <EvidenceForm key={claim.id} claimId={claim.id} operationId={crypto.randomUUID()} today={today} />
                )}
              </Section>
              {talk && (
                <>
                  <CommentSection
                    claimId={claim.id}
                    talk={talk}
                    timeZone={zone}
                    mayComment={canDo(viewer.role, "claim:comment")}
                  />
                  <WorkSection
                    claimId={claim.id}
                    talk={talk}
                    status={claim.status}
                    today={today}
                    ownId={viewer.id}
                    mayAssign={canDo(viewer.role, "claim:assign") && !claim.article.withdrawn}
                  />
                </>
              )}
              <Section title="History">
                <HistoryList history={history} timeZone={zone} mayUndo={mayReview && (round?.mayTakeBack ?? true)} />
              </Section>
            </div>
          </div>
        </WalkRegion>
      ) : (
        <EmptyState title="Nothing waits here">
          {Object.keys(filters).length > 0 ? (
            <>
              No claim matches. <Link href="/review">Show the whole queue</Link>.
            </>
          ) : (
            <>
              Every claim is decided. <Link href="/articles/new">Add an article</Link> and its claims wait here.
            </>
          )}
        </EmptyState>
      )}
      {reviews && (
        <div className="mt-6">
          <Section title="Your last decision">
            <LastDecision last={last} operationId={crypto.randomUUID()} timeZone={zone} address={address} />
          </Section>
        </div>
      )}
    </KeyRegion>
  );
}

function placeWords({ waits, position, left, next }: QueuePlace): string {
  const all = left.toLocaleString("en-GB");
  if (!waits) return `Does not wait · ${all} left`;
  return `${position.toLocaleString("en-GB")} of ${all} left${next ? "" : " · the last one"}`;
}

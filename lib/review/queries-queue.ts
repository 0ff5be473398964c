import { authorize, type Viewer } from "@/lib/auth/viewer";
import { todayIn } from "@/lib/clock";
import { env } from "@/lib/env";
import { refreshRelations } from "./conflicts/mutations/refresh-relations";
import { hasContradiction } from "./conflicts/queries/has-contradiction";
import { listConflictingClaims } from "./conflicts/queries/list-open-conflicts";
import { countAround, findNeighbour, findSpot, type QueueQuestion, rankOf, type Spot } from "./queries-queue-place";
import type { QueueFilters, QueuePlace } from "./queue";

/**
 * Where the queue stands and what comes before and after: figures that contradict one another, then the other figures,
 * attributions, dates; of each the newest articles first, in text order. A claim that has left the queue (just decided, or opened
 * by its address) keeps its place in that order. An unknown claim answers null.
 */
export async function getQueuePlace(viewer: Viewer, asked: QueueFilters): Promise<QueuePlace | null> {
  authorize(viewer, "desk:read");
  const now = new Date();
  await refreshRelations(viewer, now);
  const { claim, among, ...filters } = asked;
  const today = todayIn(env().ATTEST_TIME_ZONE, now);
  const question = { viewer, today, filters, first: await listConflictingClaims(viewer) };
  const spot = claim ? await findSpot(claim, question.first) : await findNeighbour(question, null, "forward");
  if (claim && !spot) return null;
  const counts = await countAround(question, spot);
  if (!spot) return { ...NOWHERE, left: counts.left };
  return place(question, spot, { counts, among: among !== undefined });
}

const NOWHERE: QueuePlace = {
  claimId: null,
  waits: false,
  first: 0,
  position: 0,
  left: 0,
  previous: null,
  next: null,
  contradicted: { here: false, previous: false, next: false },
};

type Known = { counts: Awaited<ReturnType<typeof countAround>>; among: boolean };

async function place(question: QueueQuestion, found: Spot, known: Known): Promise<QueuePlace> {
  // Whoever has just decided one side of a contradiction, or settled it, goes on with the next contradiction.
  const mayHaveLeft = found.rank === rankOf(found.kind) && (known.among || !known.counts.here);
  const left = mayHaveLeft && (await hasContradiction(found.id));
  const spot = left ? { ...found, rank: 0 } : found;
  const [counts, previous, next] = await Promise.all([
    left ? countAround(question, spot) : known.counts,
    findNeighbour(question, spot, "back"),
    findNeighbour(question, spot, "forward"),
  ]);
  return {
    claimId: spot.id,
    waits: counts.here,
    first: question.first.length,
    position: counts.passed + (counts.here ? 1 : 0),
    left: counts.left,
    previous: previous?.id ?? null,
    next: next?.id ?? null,
    contradicted: { here: spot.rank === 0, previous: previous?.rank === 0, next: next?.rank === 0 },
  };
}

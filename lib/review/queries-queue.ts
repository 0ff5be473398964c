import { authorize, type Viewer } from "@/lib/auth/viewer";
import type { Status } from "@/lib/claims/status";
import { todayIn } from "@/lib/clock";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { refreshRelations } from "./conflicts/mutations/refresh-relations";
import { hasContradiction } from "./conflicts/queries/has-contradiction";
import { listConflictingClaims } from "./conflicts/queries/list-open-conflicts";
import { countAround, findNeighbour, findSpot, type QueueQuestion, rankOf, type Spot } from "./queries-queue-place";
import type { LastDecision, QueueFilters, QueuePlace } from "./queue";

/**
 * Where the queue stands and what comes before and after: figures that contradict one another, then the other figures,
 * attributions, dates; of each the newest articles first, in text order. A claim that has left the queue (just decided, or opened
 * by its address) keeps its place in that order. An unknown claim answers null.
 */
export async function getQueuePlace(viewer: Viewer, asked: QueueFilters): Promise<QueuePlace | null> {
  authorize(viewer, "desk:read");
  const now = new Date();
  await refreshRelations(viewer, now);
  const { claim, ...filters } = asked;
  const today = todayIn(env().ATTEST_TIME_ZONE, now);
  const question = { viewer, today, filters, first: await listConflictingClaims(viewer) };
  const spot = claim ? await findSpot(claim, question.first) : await findNeighbour(question, null, "forward");
  if (claim && !spot) return null;
  const counts = await countAround(question, spot);
  if (!spot)
    return { claimId: null, waits: false, first: 0, position: 0, left: counts.left, previous: null, next: null };
  return place(question, spot, counts);
}

type Counts = Awaited<ReturnType<typeof countAround>>;

async function place(question: QueueQuestion, found: Spot, counted: Counts): Promise<QueuePlace> {
  // Whoever has just decided one side of a contradiction goes on with the next contradiction.
  const left = !counted.here && found.rank === rankOf(found.kind) && (await hasContradiction(found.id));
  const spot = left ? { ...found, rank: 0 } : found;
  const [counts, previous, next] = await Promise.all([
    left ? countAround(question, spot) : counted,
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
  };
}

/** How far back `u` reaches: an older decision is taken back on its claim's page, where its history is in view. */
const UNDO_HOURS = 24;
const LOOKED_THROUGH = 20;

/** The viewer's newest decision that still stands, of any claim: not taken back, and nobody has decided the claim since. */
export async function getLastDecision(viewer: Viewer, now: Date): Promise<LastDecision | null> {
  authorize(viewer, "claim:review");
  const rows = await db.decision.findMany({
    where: {
      decidedBy: viewer.id,
      undoOfId: null,
      undoneBy: null,
      createdAt: { gte: new Date(now.getTime() - UNDO_HOURS * 3_600_000) },
      claim: { article: { withdrawal: null } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: LOOKED_THROUGH,
    select: {
      id: true,
      claimId: true,
      to: true,
      version: true,
      createdAt: true,
      batch: { select: { id: true, size: true } },
      claim: { select: { quote: true, state: { select: { version: true, round: true } } } },
    },
  });
  // A verdict that was answered is not its author's to take back any more.
  const standing = rows.find(
    ({ version, claim }) => claim.state?.version === version && claim.state.round !== "settle",
  );
  if (!standing) return null;
  const { id, claimId, to, createdAt, claim, batch } = standing;
  const awaits = claim.state?.round === "second" ? "second" : null;
  return { id, claimId, quote: claim.quote, to: to as Status, at: createdAt.toISOString(), awaits, batch };
}

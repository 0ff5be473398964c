import { canDo } from "@/lib/auth/policy";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import type { Status } from "@/lib/claims/status";
import { db } from "@/lib/db";
import type { ClaimKind } from "@/lib/extraction/schema";
import type { Prisma } from "@/prisma/generated/client";
import { type LastDecision, QUEUE_KINDS, type QueueFilters, type QueuePlace, WAITING } from "./queue";

const SPOT_SELECT = { id: true, kind: true, createdAt: true, start: true } satisfies Prisma.ClaimSelect;
type Spot = Prisma.ClaimGetPayload<{ select: typeof SPOT_SELECT }>;
type Direction = "forward" | "back";

/**
 * Where the queue stands and what comes before and after: figures, then attributions, then dates; of each the newest articles
 * first, in text order. A claim that has left the queue (just decided, or opened by its address) keeps its place in that order.
 * An unknown claim answers null.
 */
export async function getQueuePlace(viewer: Viewer, filters: QueueFilters): Promise<QueuePlace | null> {
  authorize(viewer, "desk:read");
  const waiting = waitingFilter(viewer, filters);
  const spot = filters.claim
    ? await db.claim.findUnique({ where: { id: filters.claim }, select: SPOT_SELECT })
    : await findNeighbour(waiting, null, "forward");
  if (filters.claim && !spot) return null;
  const left = await db.claim.count({ where: waiting });
  if (!spot) return { claimId: null, waits: false, position: 0, left, previous: null, next: null };
  const [passed, here, previous, next] = await Promise.all([
    db.claim.count({
      where: { AND: [waiting, { OR: [{ kind: { in: kindsFrom(spot, "back") } }, beyond(spot, "back")] }] },
    }),
    db.claim.count({ where: { AND: [waiting, { id: spot.id }] } }),
    findNeighbour(waiting, spot, "back"),
    findNeighbour(waiting, spot, "forward"),
  ]);
  return {
    claimId: spot.id,
    waits: here === 1,
    position: passed + here,
    left,
    previous: previous?.id ?? null,
    next: next?.id ?? null,
  };
}

function waitingFilter(viewer: Viewer, { kind, status, round, story, article }: QueueFilters): Prisma.ClaimWhereInput {
  // One's own first verdict waits for somebody else, a disagreement for a chief.
  const elsewhere: Prisma.ClaimStateWhereInput[] = [
    { round: "second", firstReaderId: viewer.id },
    ...(canDo(viewer.role, "claim:settle") ? [] : [{ round: "settle" }]),
  ];
  return {
    kind,
    articleId: article,
    state: { status: status ?? { in: [...WAITING] }, round, NOT: elsewhere },
    article: { storyId: story, withdrawal: null },
  };
}

/** One index range a kind: the first that has a claim answers. */
async function findNeighbour(
  waiting: Prisma.ClaimWhereInput,
  spot: Spot | null,
  direction: Direction,
): Promise<Spot | null> {
  const [newest, inText] = direction === "forward" ? (["desc", "asc"] as const) : (["asc", "desc"] as const);
  const ranges = [...(spot ? [beyond(spot, direction)] : []), ...kindsFrom(spot, direction).map((kind) => ({ kind }))];
  for (const range of ranges) {
    const found = await db.claim.findFirst({
      where: { AND: [waiting, range] },
      orderBy: [{ createdAt: newest }, { start: inText }, { id: inText }],
      select: SPOT_SELECT,
    });
    if (found) return found;
  }
  return null;
}

/** The kinds wholly after or before the claim's own, nearest first. */
function kindsFrom(spot: Spot | null, direction: Direction): ClaimKind[] {
  const own = spot ? QUEUE_KINDS.indexOf(spot.kind as ClaimKind) : -1;
  return direction === "forward" ? QUEUE_KINDS.slice(own + 1) : QUEUE_KINDS.slice(0, Math.max(own, 0)).reverse();
}

/** The claims of the same kind that come after or before this one. */
function beyond({ id, kind, createdAt, start }: Spot, direction: Direction): Prisma.ClaimWhereInput {
  const [later, further] = direction === "forward" ? (["lt", "gt"] as const) : (["gt", "lt"] as const);
  return {
    kind,
    OR: [
      { createdAt: { [later]: createdAt } },
      { createdAt, start: { [further]: start } },
      { createdAt, start, id: { [further]: id } },
    ],
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
      claim: { select: { quote: true, state: { select: { version: true } } } },
    },
  });
  const standing = rows.find(({ version, claim }) => claim.state?.version === version);
  if (!standing) return null;
  const { id, claimId, to, createdAt, claim } = standing;
  return { id, claimId, quote: claim.quote, to: to as Status, at: createdAt.toISOString() };
}

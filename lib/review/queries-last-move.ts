import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import type { Status } from "@/lib/claims/status";
import { db } from "@/lib/db";
import { OUTCOMES } from "./conflicts/schema";
import { type LastDecision, type LastMove, type LastSettlement, newerMove } from "./queue";

/** How far back `u` reaches: an older decision is taken back on its claim's page, where its history is in view. */
const UNDO_HOURS = 24;
const LOOKED_THROUGH = 20;

const since = (now: Date) => new Date(now.getTime() - UNDO_HOURS * 3_600_000);

/** The viewer's newest decision that still stands, of any claim: not taken back, and nobody has decided the claim since. */
export async function getLastDecision(viewer: Viewer, now: Date): Promise<LastDecision | null> {
  authorize(viewer, "claim:review");
  const rows = await db.decision.findMany({
    where: {
      decidedBy: viewer.id,
      undoOfId: null,
      undoneBy: null,
      createdAt: { gte: since(now) },
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
  return {
    made: "decision",
    id,
    claimId,
    quote: claim.quote,
    to: to as Status,
    at: createdAt.toISOString(),
    awaits,
    batch,
  };
}

const SettlementRows = z
  .array(z.object({ id: z.uuid(), claimId: z.uuid(), quote: z.string(), outcome: z.enum(OUTCOMES), at: z.date() }))
  .max(1);

/** The viewer's newest settlement of a contradiction that still stands: nobody has settled the pair since, or opened it again. */
export async function getLastSettlement(viewer: Viewer, now: Date): Promise<LastSettlement | null> {
  authorize(viewer, "claim:review");
  const [last] = SettlementRows.parse(
    await db.$queryRaw`
      SELECT s.id, s.first_id AS "claimId", c.quote, s.outcome, s.created_at AS at
      FROM conflict_settlements s
      JOIN claims c ON c.id = s.first_id
      WHERE s.settled_by = ${viewer.id}::uuid AND s.outcome <> 'reopened' AND s.created_at >= ${since(now)}
        AND NOT EXISTS (
          SELECT FROM conflict_settlements n
          WHERE n.first_id = s.first_id AND n.second_id = s.second_id AND n.number > s.number)
      ORDER BY s.created_at DESC, s.id DESC LIMIT 1`,
  );
  return last ? { made: "settlement", ...last, at: last.at.toISOString() } : null;
}

/** What `u` takes back: the newer of the two. */
export async function getLastMove(viewer: Viewer, now: Date): Promise<LastMove | null> {
  authorize(viewer, "claim:review");
  return newerMove(...(await Promise.all([getLastDecision(viewer, now), getLastSettlement(viewer, now)])));
}

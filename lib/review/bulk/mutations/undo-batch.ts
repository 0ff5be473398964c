import { z } from "zod";
import { appendAudits } from "@/lib/audit/mutations";
import { canDo } from "@/lib/auth/policy";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { STATUSES } from "@/lib/claims/status";
import type { Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { runOnce } from "@/lib/operations/mutations";
import { type LockedClaim, lockClaims } from "../../mutations/lock-claims";
import { type Refused, refusal, type Why } from "../refusals";
import type { BatchUndo } from "../schema";
import { putBack } from "./put-back";
import { sayWhoChanged } from "./who-changed";

const Row = z.array(
  z.object({
    claimId: z.uuid(),
    rowId: z.uuid(),
    /** The version the batch made; a tag has none. */
    version: z.int().nullable(),
    status: z.enum(STATUSES).nullable(),
    grade: z.string().nullable(),
    confidence: z.string().nullable(),
    assignee: z.uuid().nullable(),
    dueOn: z.iso.date().nullable(),
    tagId: z.uuid().nullable(),
    added: z.boolean().nullable(),
    /** A tag is as the batch left it. */
    stands: z.boolean(),
  }),
);
/** What one row of a batch did, and how it was before. */
export type Done = z.infer<typeof Row>[number];
export type PutBack = { done: Done; now: LockedClaim };

export type Undone = { batchId: string; size: number; leftOut: number; at: string };

/** Takes a whole batch back by one compensating batch. Refused when a claim was changed since, and says which. */
export async function undoBatch(viewer: Viewer, { operationId, batchId, leaveOut }: BatchUndo): Promise<Undone> {
  authorize(viewer, "claim:review");
  return runOnce(viewer, { id: operationId, name: "claims:undo" }, async (tx) => {
    const batch = await tx.batch.findUnique({
      where: { id: batchId },
      include: { undoneBy: { select: { id: true } } },
    });
    if (!batch) throw new ExpectedError("not-found", "This change of many is not here.");
    if (batch.undoneBy) throw new ExpectedError("conflict", "This change of many was taken back already.");
    if (batch.undoOfId) throw new ExpectedError("conflict", "This took another change back: make the change anew.");
    const done = await listDone(tx, batchId);
    const locked = await lockClaims(
      tx,
      done.map(({ claimId }) => claimId),
    );
    const { able, refused } = sortOut(viewer, await listDone(tx, batchId), locked);
    if (refused.length > 0 && (!leaveOut || able.length === 0))
      throw refusal(await sayWhoChanged(tx, refused), done.length);
    const { action } = batch;
    const undo = await tx.batch.create({
      data: { action, size: able.length, undoOfId: batchId, madeBy: viewer.id },
    });
    await appendAudits(tx, viewer, await putBack(tx, viewer, able, { batchId: undo.id, undoOf: batchId }));
    return { batchId: undo.id, size: able.length, leftOut: refused.length, at: undo.createdAt.toISOString() };
  });
}

function sortOut(
  viewer: Viewer,
  done: readonly Done[],
  locked: readonly LockedClaim[],
): { able: PutBack[]; refused: Refused[] } {
  const byId = new Map(locked.map((claim) => [claim.claimId, claim]));
  const able: PutBack[] = [];
  const refused: Refused[] = [];
  for (const one of done) {
    const now = byId.get(one.claimId) ?? null;
    const why = now ? whyNot(viewer, one, now) : "missing";
    if (why) refused.push({ id: one.claimId, quote: now?.quote ?? one.claimId, why });
    else if (now) able.push({ done: one, now });
  }
  return { able, refused };
}

function whyNot(viewer: Viewer, done: Done, now: LockedClaim): Why | null {
  if (done.tagId) return done.stands ? null : "tag-gone";
  if (now.withdrawn) return "withdrawn";
  const version = done.status ? now.version : now.assignmentVersion;
  if (version !== done.version) return "stale";
  if (done.status && now.round === "second" && now.firstReaderId !== viewer.id) return "other-verdict";
  return done.status && now.round === "settle" && !canDo(viewer.role, "claim:settle") ? "chief" : null;
}

/** Every row of a batch with what was there before it: the status, with its grade; the assignment; the tag. */
async function listDone(tx: Tx, batchId: string): Promise<Done[]> {
  const rows = await tx.$queryRaw`
    SELECT d.claim_id AS "claimId", d.id AS "rowId", d.version, d.from_status AS status,
      CASE WHEN p.to_status = d.from_status THEN p.grade END AS grade,
      CASE WHEN p.to_status = d.from_status THEN p.confidence END AS confidence,
      NULL::uuid AS assignee, NULL::text AS "dueOn", NULL::uuid AS "tagId", NULL::boolean AS added, true AS stands
    FROM decisions d
    LEFT JOIN decisions p ON p.claim_id = d.claim_id AND p.version = d.version - 1
    WHERE d.batch_id = ${batchId}::uuid
    UNION ALL
    SELECT a.claim_id, a.id, a.version, NULL::text, NULL::text, NULL::text, p.assignee_id, p.due_on::text, NULL::uuid, NULL::boolean, true
    FROM assignments a
    LEFT JOIN assignments p ON p.claim_id = a.claim_id AND p.version = a.version - 1
    WHERE a.batch_id = ${batchId}::uuid
    UNION ALL
    SELECT t.claim_id, t.id, NULL::int, NULL::text, NULL::text, NULL::text, NULL::uuid, NULL::text, t.tag_id, t.added,
      t.added = EXISTS (SELECT FROM claim_tags c WHERE c.claim_id = t.claim_id AND c.tag_id = t.tag_id)
    FROM tag_changes t
    WHERE t.batch_id = ${batchId}::uuid`;
  return Row.parse(rows);
}

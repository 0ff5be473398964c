import { z } from "zod";
import type { AuditEntry } from "@/lib/audit/mutations";
import { canDo, type Role } from "@/lib/auth/policy";
import type { Viewer } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";

/** `version` is the one it makes: one more than the person saw. */
export type NextAssignment = { claimId: string; version: number; assignee: string | null; dueOn: string | null };

/**
 * Gives claims to people, inside a transaction whose claims are locked (`lockClaims`) and still have the versions the person saw.
 * Three statements, however many claims. Answers the audit entries, which the caller appends last.
 */
export async function appendAssignments(
  tx: Tx,
  viewer: Viewer,
  assignments: readonly NextAssignment[],
  more: { batchId?: string; undoOf?: string } = {},
): Promise<AuditEntry[]> {
  const rows = JSON.stringify(
    assignments.map(({ claimId, version, assignee, dueOn }) => ({
      claim_id: claimId,
      version,
      assignee_id: assignee,
      due_on: dueOn,
    })),
  );
  const moved = await tx.$executeRaw`
    UPDATE claim_assignments c SET version = n.version, assignee_id = n.assignee_id, due_on = n.due_on
    FROM jsonb_populate_recordset(NULL::claim_assignments, ${rows}::jsonb) n
    WHERE c.claim_id = n.claim_id AND n.version > 1`;
  const first = await tx.$executeRaw`
    INSERT INTO claim_assignments (claim_id, version, assignee_id, due_on)
    SELECT claim_id, version, assignee_id, due_on
    FROM jsonb_populate_recordset(NULL::claim_assignments, ${rows}::jsonb) WHERE version = 1`;
  if (moved + first !== assignments.length) throw new Error("a claim was assigned without its lock");
  const kept = await tx.$queryRaw`
    INSERT INTO assignments (claim_id, version, assignee_id, due_on, batch_id, assigned_by, created_at)
    SELECT claim_id, version, assignee_id, due_on, ${more.batchId ?? null}::uuid, ${viewer.id}::uuid, ${new Date()}
    FROM jsonb_populate_recordset(NULL::claim_assignments, ${rows}::jsonb)
    RETURNING id, claim_id AS "claimId"`;
  const idOf = new Map(Kept.parse(kept).map(({ id, claimId }) => [claimId, id]));
  return assignments.map(({ claimId, version, assignee, dueOn }) => ({
    action: "claim:assign",
    subject: { kind: "claim", id: claimId },
    detail: { assignment: idOf.get(claimId) ?? null, version, assignee, dueOn, ...defined(more) },
  }));
}

const Kept = z.array(z.object({ id: z.uuid(), claimId: z.uuid() }));

function defined(more: { batchId?: string; undoOf?: string }): Record<string, string> {
  const { batchId, undoOf } = more;
  return { ...(batchId && { batch: batchId }), ...(undoOf && { undoOf }) };
}

/** A claim goes only to somebody who is here and may decide it. */
export async function requireAssignee(tx: Tx, id: string): Promise<void> {
  const person = await tx.user.findFirst({
    where: { id, kind: "person", disabledAt: null },
    select: { name: true, role: true },
  });
  if (!person) throw new ExpectedError("conflict", "This person is not at the desk any more. Choose somebody else.");
  if (!canDo(person.role as Role, "claim:review"))
    throw new ExpectedError(
      "conflict",
      `${person.name} may read but not decide. Choose an editor, a chief or an admin.`,
    );
}

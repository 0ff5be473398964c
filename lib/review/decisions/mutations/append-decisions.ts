import { z } from "zod";
import type { AuditEntry } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import type { Status } from "@/lib/claims/status";
import type { Tx } from "@/lib/db";
import { decisionEntry } from "./append-decision";

/** `version` is the one the claim has now; the decision makes the next. */
export type OneOfMany = {
  claimId: string;
  version: number;
  from: Status;
  to: Status;
  reason: string;
  basis?: string | null;
  grade?: string | null;
  confidence?: string | null;
  undoOfId?: string;
};

const Kept = z.array(z.object({ id: z.uuid(), claimId: z.uuid() }));

/**
 * Many decisions in two statements, inside a transaction whose claims are locked (`lockClaims`) and have these versions. Five
 * thousand one by one would take half a minute. Answers one audit entry each, which the caller appends last.
 */
export async function appendDecisions(
  tx: Tx,
  viewer: Viewer,
  decisions: readonly OneOfMany[],
  batchId: string,
): Promise<AuditEntry[]> {
  const at = new Date();
  const rows = JSON.stringify(decisions);
  const moved = await tx.$executeRaw`
    UPDATE claim_states s
    SET status = n.to, version = n.version + 1, changed_at = ${at}, round = 'none', first_reader_id = NULL
    FROM jsonb_to_recordset(${rows}::jsonb) AS n ("claimId" uuid, version int, "to" text)
    WHERE s.claim_id = n."claimId" AND s.version = n.version`;
  if (moved !== decisions.length) throw new Error("a claim was decided without its lock");
  const kept = await tx.$queryRaw`
    INSERT INTO decisions (claim_id, version, from_status, to_status, reason, basis, grade, confidence, undo_of_id, batch_id,
      decided_by, created_at)
    SELECT "claimId", version + 1, "from", "to", reason, basis, grade, confidence, "undoOfId", ${batchId}::uuid,
      ${viewer.id}::uuid, ${at}
    FROM jsonb_to_recordset(${rows}::jsonb) AS n ("claimId" uuid, version int, "from" text, "to" text, reason text, basis text,
      grade text, confidence text, "undoOfId" uuid)
    RETURNING id, claim_id AS "claimId"`;
  const idOf = new Map(Kept.parse(kept).map(({ id, claimId }) => [claimId, id]));
  return decisions.map(({ claimId, from, to, version, undoOfId }) =>
    decisionEntry(
      {
        decisionId: idOf.get(claimId) as string,
        claimId,
        from,
        to,
        version: version + 1,
        at: at.toISOString(),
        awaits: null,
      },
      { batch: batchId, ...(undoOfId && { undoOf: undoOfId }) },
    ),
  );
}

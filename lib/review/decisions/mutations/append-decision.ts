import type { AuditEntry } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import type { Status } from "@/lib/claims/status";
import type { Tx } from "@/lib/db";
import type { Decision } from "../../schema";
import { staleError } from "./require-state";

export type Decided = {
  decisionId: string;
  claimId: string;
  from: Status;
  to: Status;
  version: number;
  at: string;
  /** Where two people decide: whom the claim waits for now. */
  awaits: "second" | "settle" | null;
};

/** A decision made inside a transaction, and its one audit entry: the caller appends it, as the transaction's last step. */
export type Given = { decided: Decided; entry: AuditEntry };

type NewDecision = Pick<Decision, "claimId" | "version" | "to" | "reason"> & {
  from: Status;
  basis?: string;
  grade?: string | null;
  confidence?: string | null;
  supersededBy?: string;
  undoOfId?: string;
  /** Made with many others by one press. */
  batchId?: string;
  /** Whom the claim waits for now, where two people decide; without it, for nobody. */
  round?: { awaits: "second" | "settle"; firstReaderId: string };
};

/** The status and its decision move together: whoever comes second finds the version gone and is refused. */
export async function appendDecision(tx: Tx, viewer: Viewer, decision: NewDecision): Promise<Decided> {
  const { claimId, from, to } = decision;
  const version = decision.version + 1;
  const at = new Date();
  const { basis = null, grade = null, confidence = null, supersededBy = null } = decision;
  const { undoOfId = null, batchId = null, round } = decision;
  const [kept] = await tx.$queryRaw<{ id: string }[]>`
    WITH moved AS (
      UPDATE claim_states
      SET status = ${to}, version = ${version}, changed_at = ${at}, round = ${round?.awaits ?? "none"},
        first_reader_id = ${round?.firstReaderId ?? null}::uuid
      WHERE claim_id = ${claimId}::uuid AND version = ${decision.version}
      RETURNING claim_id
    )
    INSERT INTO decisions (claim_id, version, from_status, to_status, reason, basis, grade, confidence, superseded_by_id,
      undo_of_id, batch_id, decided_by, created_at)
    SELECT claim_id, ${version}, ${from}, ${to}, ${decision.reason}, ${basis}, ${grade}, ${confidence}, ${supersededBy}::uuid,
      ${undoOfId}::uuid, ${batchId}::uuid, ${viewer.id}::uuid, ${at}
    FROM moved RETURNING id`;
  if (!kept) throw await staleError(tx, claimId);
  return { decisionId: kept.id, claimId, from, to, version, at: at.toISOString(), awaits: round?.awaits ?? null };
}

export function decisionEntry(decided: Decided, more: Record<string, string> = {}): AuditEntry {
  const { decisionId, claimId, from, to, version } = decided;
  return {
    action: "claim:decide",
    subject: { kind: "claim", id: claimId },
    detail: { decision: decisionId, from, to, version, ...more },
  };
}

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
  const moved = await tx.claimState.updateMany({
    where: { claimId, version: decision.version },
    data: {
      status: to,
      version,
      changedAt: at,
      round: decision.round?.awaits ?? "none",
      firstReaderId: decision.round?.firstReaderId ?? null,
    },
  });
  if (moved.count !== 1) throw await staleError(tx, claimId);
  const { id } = await tx.decision.create({
    data: {
      claimId,
      version,
      from,
      to,
      reason: decision.reason,
      basis: decision.basis,
      grade: decision.grade,
      confidence: decision.confidence,
      supersededById: decision.supersededBy,
      undoOfId: decision.undoOfId,
      batchId: decision.batchId,
      decidedBy: viewer.id,
      createdAt: at,
    },
  });
  return { decisionId: id, claimId, from, to, version, at: at.toISOString(), awaits: decision.round?.awaits ?? null };
}

export function decisionEntry(decided: Decided, more: Record<string, string> = {}): AuditEntry {
  const { decisionId, claimId, from, to, version } = decided;
  return {
    action: "claim:decide",
    subject: { kind: "claim", id: claimId },
    detail: { decision: decisionId, from, to, version, ...more },
  };
}

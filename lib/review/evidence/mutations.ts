import { createHash } from "node:crypto";
import { appendAudit } from "@/lib/audit/mutations";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { runOnce } from "@/lib/operations/mutations";
import type { NewEvidence } from "../schema";

export async function addEvidence(viewer: Viewer, evidence: NewEvidence): Promise<{ evidenceId: string }> {
  authorize(viewer, "claim:evidence");
  return runOnce(viewer, { id: evidence.operationId, name: "evidence:add" }, async (tx) => {
    if (!(await tx.claim.findUnique({ where: { id: evidence.claimId }, select: { id: true } }))) {
      throw new ExpectedError("not-found", "This claim is not here.");
    }
    const evidenceId = await appendEvidence(tx, viewer, evidence);
    await appendAudit(tx, viewer, {
      action: "evidence:add",
      subject: { kind: "claim", id: evidence.claimId },
      detail: { evidence: evidenceId },
    });
    return { evidenceId };
  });
}

type EvidenceRow = Pick<NewEvidence, "claimId" | "url" | "note" | "accessedOn" | "archivedText"> & {
  /** The decision it came with. */
  decisionId?: string;
};

/** The row alone, inside a transaction: the write it belongs to has the audit entry. */
export async function appendEvidence(tx: Tx, by: Pick<Viewer, "id">, evidence: EvidenceRow): Promise<string> {
  const { claimId, decisionId, url, note, archivedText } = evidence;
  const archivedSha256 = archivedText && createHash("sha256").update(archivedText, "utf8").digest("hex");
  const accessedOn = new Date(`${evidence.accessedOn}T00:00:00Z`);
  const { id } = await tx.evidence.create({
    data: { claimId, decisionId, url, note, accessedOn, archivedText, archivedSha256, addedBy: by.id },
  });
  return id;
}

import { createHash } from "node:crypto";
import { appendAudit } from "@/lib/audit/mutations";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { ExpectedError } from "@/lib/errors";
import { runOnce } from "@/lib/operations/mutations";
import { checkFile, type SentFile } from "./check-file";
import type { EvidenceFileForm } from "./schema";

/** Keeps a file as evidence for a claim. The same bytes are stored once, however many claims they support. */
export async function addEvidenceFile(
  viewer: Viewer,
  { operationId, claimId, accessedOn, note, file }: EvidenceFileForm & { file: SentFile },
): Promise<{ evidenceId: string; claimId: string; name: string }> {
  authorize(viewer, "claim:evidence");
  const { name, kind, bytes } = checkFile(file);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return runOnce(viewer, { id: operationId, name: "evidence:file" }, async (tx) => {
    const claim = await tx.claim.findUnique({
      where: { id: claimId },
      select: { article: { select: { withdrawal: { select: { articleId: true } } } } },
    });
    if (!claim) throw new ExpectedError("not-found", "This claim is not here.");
    if (claim.article.withdrawal) {
      throw new ExpectedError("conflict", "The article was withdrawn: nothing more is added to its claims.");
    }
    await tx.evidenceFile.createMany({ data: { sha256, size: bytes.length, bytes }, skipDuplicates: true });
    const { id: evidenceId } = await tx.evidence.create({
      data: {
        claimId,
        fileName: name,
        fileKind: kind,
        fileSha256: sha256,
        note,
        accessedOn: new Date(`${accessedOn}T00:00:00Z`),
        addedBy: viewer.id,
      },
    });
    await appendAudit(tx, viewer, {
      action: "evidence:add",
      subject: { kind: "claim", id: claimId },
      detail: { evidence: evidenceId, file: sha256, kind, size: bytes.length },
    });
    return { evidenceId, claimId, name };
  });
}

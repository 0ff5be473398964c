import { appendAudit } from "@/lib/audit/mutations";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { ExpectedError } from "@/lib/errors";
import { runOnce } from "@/lib/operations/mutations";
import type { OpenVerdict } from "../schema";

/** A chief looks at a first verdict before the second is in: written down, and they cannot be its second reader any more. */
export async function openVerdict(
  viewer: Viewer,
  { operationId, claimId }: OpenVerdict,
): Promise<{ verdictId: string }> {
  authorize(viewer, "claim:settle");
  return runOnce(viewer, { id: operationId, name: "verdict:open" }, async (tx) => {
    const [state] = await tx.$queryRaw<
      { version: number; round: string }[]
    >`SELECT version, round FROM claim_states WHERE claim_id = ${claimId}::uuid FOR UPDATE`;
    if (state?.round !== "second") throw new ExpectedError("conflict", "No first verdict waits here any more.");
    const first = await tx.verdict.findFirstOrThrow({
      where: { claimId, outcome: "first", decision: { version: state.version } },
      include: { openings: { where: { openedBy: viewer.id } } },
    });
    if (first.authorId === viewer.id || first.openings.length > 0) return { verdictId: first.id };
    await tx.verdictOpening.create({ data: { verdictId: first.id, openedBy: viewer.id } });
    await appendAudit(tx, viewer, {
      action: "verdict:open",
      subject: { kind: "claim", id: claimId },
      detail: { verdict: first.id },
    });
    return { verdictId: first.id };
  });
}

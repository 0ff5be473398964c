import { appendAudit } from "@/lib/audit/mutations";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { runOnce } from "@/lib/operations/mutations";
import type { Decision, Undo } from "../../schema";
import type { Decided } from "./append-decision";
import { giveStatus } from "./give-status";
import { takeBack } from "./take-back";

/** Gives a claim a status. Refused when somebody changed the claim since the person saw it, with who and when. */
export async function decideClaim(viewer: Viewer, decision: Decision): Promise<Decided> {
  authorize(viewer, "claim:review");
  return runOnce(viewer, { id: decision.operationId, name: "claim:decide" }, async (tx) => {
    const { decided, entry } = await giveStatus(tx, viewer, decision);
    await appendAudit(tx, viewer, entry);
    return decided;
  });
}

/** Takes a decision back by a compensating one. Refused when the claim has been decided again since. */
export async function undoDecision(viewer: Viewer, { operationId, decisionId }: Undo): Promise<Decided> {
  authorize(viewer, "claim:review");
  return runOnce(viewer, { id: operationId, name: "claim:undo" }, async (tx) => {
    const { decided, entry } = await takeBack(tx, viewer, decisionId);
    await appendAudit(tx, viewer, entry);
    return decided;
  });
}

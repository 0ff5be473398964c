import { authorize, type Viewer } from "@/lib/auth/viewer";
import type { Status } from "@/lib/claims/status";
import { db } from "@/lib/db";
import { reopenConflict } from "../../conflicts/mutations/settle";
import { undoDecision } from "../../decisions/mutations/decide";
import type { LastUndo } from "../schema";
import { undoBatch } from "./undo-batch";

/** What the queue needs to say and to show: the claim as it is again (without `to`, contradicted again), and how many went with it. */
export type TakenBack = { claimId: string; to: Status | null; at: string; size: number };

/** Takes the last decision back; one made with many others by one press takes them all back, as one press made them. */
export async function takeLastBack(viewer: Viewer, last: LastUndo): Promise<TakenBack> {
  authorize(viewer, "claim:review");
  if ("settlementId" in last) return reopenLast(viewer, last);
  const { operationId, decisionId, batchId } = last;
  if (!batchId) {
    const { claimId, to, at } = await undoDecision(viewer, { operationId, decisionId });
    return { claimId, to, at, size: 1 };
  }
  const { size, at } = await undoBatch(viewer, { operationId, batchId });
  const { claimId, from } = await db.decision.findUniqueOrThrow({ where: { id: decisionId } });
  return { claimId, to: from as Status, at, size };
}

async function reopenLast(viewer: Viewer, last: Extract<LastUndo, { settlementId: string }>): Promise<TakenBack> {
  const { at } = await reopenConflict(viewer, last);
  const { firstId } = await db.conflictSettlement.findUniqueOrThrow({ where: { id: last.settlementId } });
  return { claimId: firstId, to: null, at, size: 1 };
}

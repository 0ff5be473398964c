import { authorize, type Viewer } from "@/lib/auth/viewer";
import type { Status } from "@/lib/claims/status";
import { db } from "@/lib/db";
import { undoDecision } from "../../decisions/mutations/decide";
import type { LastUndo } from "../schema";
import { undoBatch } from "./undo-batch";

/** What the queue needs to say and to show: the claim in question as it is again, and how many went with it. */
export type TakenBack = { claimId: string; to: Status; at: string; size: number };

/** Takes the last decision back; one made with many others by one press takes them all back, as one press made them. */
export async function takeLastBack(viewer: Viewer, { operationId, decisionId, batchId }: LastUndo): Promise<TakenBack> {
  authorize(viewer, "claim:review");
  if (!batchId) {
    const { claimId, to, at } = await undoDecision(viewer, { operationId, decisionId });
    return { claimId, to, at, size: 1 };
  }
  const { size, at } = await undoBatch(viewer, { operationId, batchId });
  const { claimId, from } = await db.decision.findUniqueOrThrow({ where: { id: decisionId } });
  return { claimId, to: from as Status, at, size };
}

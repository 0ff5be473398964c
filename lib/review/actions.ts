"use server";

import { defineAction } from "@/lib/action";
import { decideClaim, undoDecision } from "./decisions/mutations/decide";
import { addEvidence } from "./evidence/mutations";
import { Decision, NewEvidence, Undo } from "./schema";

export const decideClaimAction = defineAction(Decision, decideClaim);
/** For the queue, which has moved on to the next claim before the answer is there. */
export const decideAndMoveOnAction = defineAction(Decision, decideClaim, { bare: true });
export const undoDecisionAction = defineAction(Undo, undoDecision);
export const addEvidenceAction = defineAction(NewEvidence, addEvidence);

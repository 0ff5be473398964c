import { canDo } from "@/lib/auth/policy";
import type { Viewer } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { appendDecision, decisionEntry, type Given } from "../../decisions/mutations/append-decision";
import { appendDecisionEvidence } from "../../decisions/mutations/append-evidence";
import type { Decision } from "../../schema";
import { READERS_DISAGREE } from "../schema";

/** The chief's decision, with both verdicts in view: of somebody who gave neither. */
export async function settleDisagreement(tx: Tx, viewer: Viewer, said: Omit<Decision, "operationId">): Promise<Given> {
  const { claimId, version } = said;
  if (!canDo(viewer.role, "claim:settle")) throw new ExpectedError("forbidden", READERS_DISAGREE);
  const second = await tx.verdict.findFirst({ where: { claimId, outcome: "disagrees", decision: { version } } });
  if (!second) throw new Error("a disagreement without its second verdict");
  if (viewer.id === second.authorId || viewer.id === second.firstAuthorId) {
    throw new ExpectedError("conflict", "One of the two verdicts is yours: another chief or an admin settles it.");
  }
  if (said.to === "in-review") throw new ExpectedError("conflict", "The claim is in review already: give it a status.");
  const decided = await appendDecision(tx, viewer, { ...said, from: "in-review" });
  await tx.verdictSettlement.create({
    data: { verdictId: second.id, decisionId: decided.decisionId, settledBy: viewer.id },
  });
  await appendDecisionEvidence(tx, viewer, said, decided.decisionId);
  const entry = decisionEntry(decided, { settles: second.id });
  return { decided, entry: { ...entry, action: "verdict:settle" } };
}

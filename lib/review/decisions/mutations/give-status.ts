import type { Viewer } from "@/lib/auth/viewer";
import { STATUS_WORDS } from "@/lib/claims/status";
import type { Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { needsTwoPeople } from "../../policy/mutations";
import type { Decision } from "../../schema";
import { giveFirstVerdict, giveSecondVerdict } from "../../verdicts/mutations/give-verdict";
import { settleDisagreement } from "../../verdicts/mutations/settle";
import { isVerdict } from "../../verdicts/schema";
import { appendDecision, decisionEntry, type Given } from "./append-decision";
import { appendDecisionEvidence } from "./append-evidence";
import { requireState } from "./require-state";

/**
 * One claim's decision with its evidence, inside a transaction that may hold others. The caller has asked what the viewer
 * may do, sorts the claims of many by id (two people's many then wait for each other instead of dead-locking), and appends
 * the entries last. Where two people decide, this may be a first verdict, a second one or a chief's: `decided` says what
 * became of the claim.
 */
export async function giveStatus(tx: Tx, viewer: Viewer, decision: Omit<Decision, "operationId">): Promise<Given> {
  const { claimId, to } = decision;
  const state = await requireState(tx, claimId, decision.version);
  if (decision.grade && state.kind !== "casualty") throw new ExpectedError("invalid", "Only figures are graded.");
  if (decision.supersededBy) await requireReplacement(tx, decision.supersededBy);
  if (state.round === "settle") return settleDisagreement(tx, viewer, decision);
  if (state.round === "second") return giveSecondVerdict(tx, viewer, decision);
  const { status: from } = state;
  if (from === to) throw new ExpectedError("conflict", `This claim is already “${STATUS_WORDS[to].word}”.`);
  if (isVerdict(to) && (await needsTwoPeople(tx, state.kind))) return giveFirstVerdict(tx, viewer, decision, state);
  const decided = await appendDecision(tx, viewer, { ...decision, from });
  await appendDecisionEvidence(tx, viewer, decision, decided.decisionId);
  return { decided, entry: decisionEntry(decided) };
}

async function requireReplacement(tx: Tx, claimId: string): Promise<void> {
  const found = await tx.claim.findUnique({ where: { id: claimId }, select: { id: true } });
  if (!found) throw new ExpectedError("not-found", "The claim that should replace this one is not here.");
}

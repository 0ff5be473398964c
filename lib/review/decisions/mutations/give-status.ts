import type { Viewer } from "@/lib/auth/viewer";
import { STATUS_WORDS } from "@/lib/claims/status";
import { todayIn } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { ExpectedError } from "@/lib/errors";
import { appendEvidence } from "../../evidence/mutations";
import type { Decision } from "../../schema";
import { appendDecision, decisionEntry, type Given } from "./append-decision";
import { requireStatus } from "./require-status";

/**
 * One claim's decision with its evidence, inside a transaction that may hold others. The caller has asked what the viewer
 * may do, sorts the claims of many by id (two people's many then wait for each other instead of dead-locking), and appends
 * the entries last.
 */
export async function giveStatus(tx: Tx, viewer: Viewer, decision: Omit<Decision, "operationId">): Promise<Given> {
  const { claimId, to } = decision;
  const from = await requireStatus(tx, claimId, decision.version);
  if (from === to) throw new ExpectedError("conflict", `This claim is already “${STATUS_WORDS[to].word}”.`);
  if (decision.supersededBy) await requireReplacement(tx, decision.supersededBy);
  const decided = await appendDecision(tx, viewer, { ...decision, from });
  if (decision.evidenceUrl) {
    await appendEvidence(tx, viewer, {
      claimId,
      decisionId: decided.decisionId,
      url: decision.evidenceUrl,
      note: decision.evidenceNote,
      accessedOn: decision.accessedOn ?? todayIn(env().ATTEST_TIME_ZONE, new Date()),
    });
  }
  return { decided, entry: decisionEntry(decided) };
}

async function requireReplacement(tx: Tx, claimId: string): Promise<void> {
  const found = await tx.claim.findUnique({ where: { id: claimId }, select: { id: true } });
  if (!found) throw new ExpectedError("not-found", "The claim that should replace this one is not here.");
}

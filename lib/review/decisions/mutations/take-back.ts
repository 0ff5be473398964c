import { canDo } from "@/lib/auth/policy";
import type { Viewer } from "@/lib/auth/viewer";
import { STATUS_WORDS, type Status } from "@/lib/claims/status";
import type { Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { judgementBefore } from "../../judgement/mutations";
import { needsTwoPeople } from "../../policy/mutations";
import { isVerdict, READERS_DISAGREE } from "../../verdicts/schema";
import { appendDecision, decisionEntry, type Given } from "./append-decision";
import { type CurrentState, requireState } from "./require-state";

/** The compensating decision, inside a transaction that may hold others; as with `giveStatus`, the entry is the caller's. */
export async function takeBack(tx: Tx, viewer: Viewer, decisionId: string): Promise<Given> {
  const undone = await tx.decision.findUnique({ where: { id: decisionId } });
  if (!undone) throw new ExpectedError("not-found", "This decision is not here.");
  const state = await requireState(tx, undone.claimId, undone.version);
  requireOwnVerdict(viewer, state, undone.decidedBy);
  const to = undone.from as Status;
  if (undone.undoOfId && isVerdict(to) && (await needsTwoPeople(tx, state.kind))) {
    throw new ExpectedError("conflict", "Two people decide claims of this kind: decide it anew.");
  }
  const decided = await appendDecision(tx, viewer, {
    claimId: undone.claimId,
    version: undone.version,
    from: state.status,
    to,
    reason:
      state.round === "second"
        ? "Took the first verdict back."
        : `Took back “${STATUS_WORDS[undone.to as Status].word}”.`,
    ...(await judgementBefore(tx, undone)),
    undoOfId: undone.id,
  });
  return { decided, entry: decisionEntry(decided, { undoOf: undone.id }) };
}

/** A first verdict is its author's alone; once both are open, the round is a chief's who gave neither. */
function requireOwnVerdict(viewer: Viewer, { round, firstReaderId }: CurrentState, secondReaderId: string): void {
  if (round === "second" && firstReaderId !== viewer.id) {
    throw new ExpectedError("forbidden", "Only its author takes a first verdict back. Give the second one instead.");
  }
  if (round !== "settle") return;
  const isParty = viewer.id === firstReaderId || viewer.id === secondReaderId;
  if (isParty || !canDo(viewer.role, "claim:settle")) throw new ExpectedError("forbidden", READERS_DISAGREE);
}

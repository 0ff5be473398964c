import type { Viewer } from "@/lib/auth/viewer";
import { STATUS_WORDS, type Status } from "@/lib/claims/status";
import type { Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { appendDecision, decisionEntry, type Given } from "./append-decision";
import { requireStatus } from "./require-status";

/** The compensating decision, inside a transaction that may hold others; as with `giveStatus`, the entry is the caller's. */
export async function takeBack(tx: Tx, viewer: Viewer, decisionId: string): Promise<Given> {
  const undone = await tx.decision.findUnique({ where: { id: decisionId } });
  if (!undone) throw new ExpectedError("not-found", "This decision is not here.");
  const from = await requireStatus(tx, undone.claimId, undone.version);
  const decided = await appendDecision(tx, viewer, {
    claimId: undone.claimId,
    version: undone.version,
    from,
    to: undone.from as Status,
    reason: `Took back “${STATUS_WORDS[undone.to as Status].word}”.`,
    undoOfId: undone.id,
  });
  return { decided, entry: decisionEntry(decided, { undoOf: undone.id }) };
}

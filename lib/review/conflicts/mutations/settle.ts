import { appendAudit } from "@/lib/audit/mutations";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { formatInstant } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { ExpectedError } from "@/lib/errors";
import { runOnce } from "@/lib/operations/mutations";
import { isOutcome, OUTCOME_WORDS, type Outcome, pairOf, type Reopening, type Settlement } from "../schema";

export type Settled = { settlementId: string; outcome: Outcome; number: number; at: string };

/** Says what to make of two figures that contradict each other. The claims keep their status: each is decided for itself. */
export async function settleConflict(viewer: Viewer, settlement: Settlement): Promise<Settled> {
  authorize(viewer, "claim:review");
  return runOnce(viewer, { id: settlement.operationId, name: "conflict:settle" }, async (tx) => {
    const { choice, claimId, otherId, number, reason } = settlement;
    const pair = pairOf(claimId, otherId);
    await requireConflict(tx, pair);
    await requireNumber(tx, pair, number);
    const chosen = isOutcome(choice)
      ? { outcome: choice, standsId: null }
      : { outcome: "one-stands" as const, standsId: choice };
    return append(tx, viewer, pair, { ...chosen, number: number + 1, reason });
  });
}

/** Takes a settlement back: the contradiction is open again. Refused when it has been settled again since. */
export async function reopenConflict(viewer: Viewer, { operationId, settlementId }: Reopening): Promise<Settled> {
  authorize(viewer, "claim:review");
  return runOnce(viewer, { id: operationId, name: "conflict:reopen" }, async (tx) => {
    const undone = await tx.conflictSettlement.findUnique({ where: { id: settlementId } });
    if (!undone || undone.outcome === "reopened") throw new ExpectedError("not-found", "This settlement is not here.");
    const pair: [string, string] = [undone.firstId, undone.secondId];
    await requireNumber(tx, pair, undone.number);
    const reason = `Took back “${OUTCOME_WORDS[undone.outcome as Outcome]}”.`;
    return append(tx, viewer, pair, {
      outcome: "reopened",
      standsId: null,
      number: undone.number + 1,
      reason,
      undoOfId: undone.id,
    });
  });
}

async function requireConflict(tx: Tx, [a, b]: [string, string]): Promise<void> {
  const pairs = [
    { firstId: a, secondId: b },
    { firstId: b, secondId: a },
  ];
  const found = await tx.figureRelation.findFirst({ where: { relation: "contradiction", lostSeq: null, OR: pairs } });
  if (!found) throw new ExpectedError("conflict", "These two figures do not contradict each other any more.");
}

/** Locks the pair until the end: whoever comes second finds the number gone and is told who settled it. */
async function requireNumber(tx: Tx, [firstId, secondId]: [string, string], number: number): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`settle ${firstId} ${secondId}`}, 0))`;
  const last = await tx.conflictSettlement.findFirst({
    where: { firstId, secondId },
    orderBy: { number: "desc" },
    include: { person: { select: { name: true } } },
  });
  if ((last?.number ?? 0) === number) return;
  if (!last) throw new ExpectedError("stale", "This contradiction was changed meanwhile. Reload the page.");
  const words = OUTCOME_WORDS[last.outcome as Outcome];
  const when = formatInstant(last.createdAt, env().ATTEST_TIME_ZONE);
  throw new ExpectedError(
    "stale",
    `${last.person.name} was here at ${when}: “${words}”. Reason: ${last.reason} What you typed is kept; send it again to put yours after theirs.`,
    { number: last.number, outcome: last.outcome, who: last.person.name, at: last.createdAt.toISOString() },
  );
}

type Row = { outcome: Outcome; standsId: string | null; number: number; reason: string; undoOfId?: string };

async function append(tx: Tx, viewer: Viewer, [firstId, secondId]: [string, string], row: Row): Promise<Settled> {
  const at = new Date();
  const { id } = await tx.conflictSettlement.create({
    data: { ...row, firstId, secondId, settledBy: viewer.id, createdAt: at },
  });
  const { outcome, standsId, number, undoOfId } = row;
  await appendAudit(tx, viewer, {
    action: undoOfId ? "conflict:reopen" : "conflict:settle",
    subject: { kind: "claim", id: firstId },
    detail: {
      settlement: id,
      other: secondId,
      outcome,
      stands: standsId,
      number,
      ...(undoOfId && { undoOf: undoOfId }),
    },
  });
  return { settlementId: id, outcome, number, at: at.toISOString() };
}

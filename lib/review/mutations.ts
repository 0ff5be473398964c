import { createHash } from "node:crypto";
import { appendAudit } from "@/lib/audit/mutations";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { STATUS_WORDS, type Status } from "@/lib/claims/status";
import { formatInstant, todayIn } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { ExpectedError } from "@/lib/errors";
import { runOnce } from "@/lib/operations/mutations";
import type { Decision, NewEvidence, Undo } from "./schema";

export type Decided = { decisionId: string; claimId: string; from: Status; to: Status; version: number; at: string };

/** Gives a claim a status. Refused when somebody changed the claim since the person saw it, with who and when. */
export async function decideClaim(viewer: Viewer, decision: Decision): Promise<Decided> {
  authorize(viewer, "claim:review");
  return runOnce(viewer, { id: decision.operationId, name: "claim:decide" }, async (tx) => {
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
    await auditDecision(tx, viewer, decided);
    return decided;
  });
}

/** Takes a decision back by a compensating one. Refused when the claim has been decided again since. */
export async function undoDecision(viewer: Viewer, { operationId, decisionId }: Undo): Promise<Decided> {
  authorize(viewer, "claim:review");
  return runOnce(viewer, { id: operationId, name: "claim:undo" }, async (tx) => {
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
    await auditDecision(tx, viewer, decided, { undoOf: undone.id });
    return decided;
  });
}

export async function addEvidence(viewer: Viewer, evidence: NewEvidence): Promise<{ evidenceId: string }> {
  authorize(viewer, "claim:evidence");
  return runOnce(viewer, { id: evidence.operationId, name: "evidence:add" }, async (tx) => {
    if (!(await tx.claim.findUnique({ where: { id: evidence.claimId }, select: { id: true } }))) {
      throw new ExpectedError("not-found", "This claim is not here.");
    }
    const evidenceId = await appendEvidence(tx, viewer, evidence);
    await appendAudit(tx, viewer, {
      action: "evidence:add",
      subject: { kind: "claim", id: evidence.claimId },
      detail: { evidence: evidenceId },
    });
    return { evidenceId };
  });
}

/** The claim's status, if it still has the version the person saw and may still be decided. */
async function requireStatus(tx: Tx, claimId: string, version: number): Promise<Status> {
  const claim = await tx.claim.findUnique({
    where: { id: claimId },
    select: { state: true, article: { select: { withdrawal: { select: { articleId: true } } } } },
  });
  if (!claim?.state) throw new ExpectedError("not-found", "This claim is not here.");
  if (claim.article.withdrawal)
    throw new ExpectedError("conflict", "The article was withdrawn: its claims are no longer decided.");
  if (claim.state.version !== version) throw await staleError(tx, claimId);
  return claim.state.status as Status;
}

async function staleError(tx: Tx, claimId: string): Promise<ExpectedError> {
  const last = await tx.decision.findFirst({
    where: { claimId },
    orderBy: { version: "desc" },
    select: { version: true, to: true, reason: true, createdAt: true, person: { select: { name: true } } },
  });
  if (!last) return new ExpectedError("stale", "This claim was changed meanwhile. Reload it and decide again.");
  const when = formatInstant(last.createdAt, env().ATTEST_TIME_ZONE);
  const word = STATUS_WORDS[last.to as Status].word;
  return new ExpectedError(
    "stale",
    `${last.person.name} changed this claim to “${word}” at ${when}, after you opened it. Your decision was not saved; what you typed is kept.`,
    {
      version: last.version,
      status: last.to,
      who: last.person.name,
      at: last.createdAt.toISOString(),
      reason: last.reason,
    },
  );
}

async function requireReplacement(tx: Tx, claimId: string): Promise<void> {
  const found = await tx.claim.findUnique({ where: { id: claimId }, select: { id: true } });
  if (!found) throw new ExpectedError("not-found", "The claim that should replace this one is not here.");
}

type NewDecision = Pick<Decision, "claimId" | "version" | "to" | "reason"> & {
  from: Status;
  basis?: string;
  supersededBy?: string;
  undoOfId?: string;
};

/** The status and its decision move together: whoever comes second finds the version gone and is refused. */
async function appendDecision(tx: Tx, viewer: Viewer, decision: NewDecision): Promise<Decided> {
  const { claimId, from, to } = decision;
  const version = decision.version + 1;
  const at = new Date();
  const moved = await tx.claimState.updateMany({
    where: { claimId, version: decision.version },
    data: { status: to, version, changedAt: at },
  });
  if (moved.count !== 1) throw await staleError(tx, claimId);
  const { id } = await tx.decision.create({
    data: {
      claimId,
      version,
      from,
      to,
      reason: decision.reason,
      basis: decision.basis,
      supersededById: decision.supersededBy,
      undoOfId: decision.undoOfId,
      decidedBy: viewer.id,
      createdAt: at,
    },
  });
  return { decisionId: id, claimId, from, to, version, at: at.toISOString() };
}

function auditDecision(tx: Tx, viewer: Viewer, decided: Decided, more: Record<string, string> = {}): Promise<number> {
  const { decisionId, claimId, from, to, version } = decided;
  return appendAudit(tx, viewer, {
    action: "claim:decide",
    subject: { kind: "claim", id: claimId },
    detail: { decision: decisionId, from, to, version, ...more },
  });
}

async function appendEvidence(
  tx: Tx,
  viewer: Viewer,
  evidence: {
    claimId: string;
    decisionId?: string;
    url: string;
    note?: string;
    accessedOn: string;
    archivedText?: string;
  },
): Promise<string> {
  const { claimId, decisionId, url, note, archivedText } = evidence;
  const archivedSha256 = archivedText && createHash("sha256").update(archivedText, "utf8").digest("hex");
  const accessedOn = new Date(`${evidence.accessedOn}T00:00:00Z`);
  const { id } = await tx.evidence.create({
    data: { claimId, decisionId, url, note, accessedOn, archivedText, archivedSha256, addedBy: viewer.id },
  });
  return id;
}

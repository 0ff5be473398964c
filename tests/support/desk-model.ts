import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { STATUSES, type Status } from "@/lib/claims/status";
import { db } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { decideClaim, undoDecision } from "@/lib/review/decisions/mutations/decide";
import { addEvidence } from "@/lib/review/evidence/mutations";

/** What one editor does: against the version they saw, which may be `behind` by some; or the very request of before. */
export type Move =
  | { kind: "decide"; who: number; claim: number; to: Status; behind: number }
  | { kind: "undo"; who: number; claim: number; behind: number }
  | { kind: "evidence"; who: number; claim: number }
  | { kind: "repeat"; which: number };

type Answer = { decisionId: string; claimId: string; version: number } | { evidenceId: string };
type Sent = {
  operationId: string;
  /** The claim it would decide and the version it was made against; evidence has none. */
  against: { claimId: string; version: number } | null;
  run: () => Promise<Answer>;
  answer?: Answer;
};

/** What the desk must have kept: every answered write, once. */
export type Desk = { people: Viewer[]; claims: string[]; sent: Sent[] };

export async function currentVersions(claims: string[]): Promise<Map<string, number>> {
  const rows = await db.claimState.findMany({ where: { claimId: { in: claims } } });
  return new Map(rows.map(({ claimId, version }) => [claimId, version]));
}

async function prepare(desk: Desk, move: Move, versions: Map<string, number>): Promise<Sent | null> {
  if (move.kind === "repeat") return desk.sent.length > 0 ? (desk.sent[move.which % desk.sent.length] ?? null) : null;
  const viewer = desk.people[move.who % desk.people.length] as Viewer;
  const claimId = desk.claims[move.claim % desk.claims.length] as string;
  const operationId = randomUUID();
  if (move.kind === "evidence") {
    const evidence = { operationId, claimId, url: `https://example.org/${operationId}`, accessedOn: "2023-11-06" };
    return { operationId, against: null, run: () => addEvidence(viewer, evidence) };
  }
  const version = Math.max(0, (versions.get(claimId) ?? 0) - move.behind);
  if (move.kind === "undo") {
    const decision = await db.decision.findUnique({ where: { claimId_version: { claimId, version } } });
    if (!decision) return null;
    const run = () => undoDecision(viewer, { operationId, decisionId: decision.id });
    return { operationId, against: { claimId, version }, run };
  }
  const others = desk.claims.filter((other) => other !== claimId);
  const decision = {
    operationId,
    claimId,
    version,
    to: move.to,
    reason: "As the lists say.",
    supersededBy: move.to === "superseded" ? others[0] : undefined,
  };
  return { operationId, against: { claimId, version }, run: () => decideClaim(viewer, decision) };
}

/** Sends several moves at the same moment and holds every answer against what may have happened. */
export async function playTogether(desk: Desk, moves: readonly Move[]): Promise<void> {
  const versions = await currentVersions(desk.claims);
  const sent = (await Promise.all(moves.map((move) => prepare(desk, move, versions)))).filter((one) => one !== null);
  const answers = await Promise.allSettled(sent.map(({ run }) => run()));
  const decidedNow = new Set<string>();
  for (const [index, answer] of answers.entries()) {
    const one = sent[index] as Sent;
    if (answer.status === "fulfilled") {
      // A repeated request answers what the first did, whatever happened since.
      if (one.answer) expect(answer.value).toEqual(one.answer);
      else if (one.against && !repeatedAmong(sent, one, index)) {
        expect(one.against.version, "a stale write was taken").toBe(versions.get(one.against.claimId));
        expect(decidedNow, "two decisions on one version").not.toContain(one.against.claimId);
        decidedNow.add(one.against.claimId);
      }
      one.answer = answer.value;
      if (!desk.sent.includes(one)) desk.sent.push(one);
    }
  }
  for (const [index, answer] of answers.entries()) {
    if (answer.status === "fulfilled") continue;
    const { against } = sent[index] as Sent;
    expect(answer.reason, String(answer.reason?.stack)).toBeInstanceOf(ExpectedError);
    if (!against) throw answer.reason; // evidence is never refused here
    const wasStale = against.version !== versions.get(against.claimId);
    if (wasStale) expect(answer.reason.code, "a stale write must be refused as stale").toBe("stale");
    else if (answer.reason.code === "stale")
      expect(decidedNow, "refused as stale by nobody").toContain(against.claimId);
    else expect(["conflict", "forbidden"]).toContain(answer.reason.code);
  }
}

function repeatedAmong(sent: readonly Sent[], one: Sent, index: number): boolean {
  return sent.indexOf(one) < index;
}

/** Nothing lost, nothing doubled: the rows are exactly the answered writes, each decision follows the one before and is in the log once. */
export async function expectNothingLost(desk: Desk): Promise<void> {
  const decisions = await db.decision.findMany({
    where: { claimId: { in: desk.claims } },
    orderBy: { version: "asc" },
  });
  const answered = desk.sent.flatMap(({ answer }) => (answer && "decisionId" in answer ? [answer.decisionId] : []));
  expect(decisions.map(({ id }) => id).sort()).toEqual(answered.sort());
  const entries = await db.auditEntry.findMany({ where: { subjectId: { in: desk.claims } } });
  const logged = entries.flatMap(({ payload }) => JSON.parse(payload).detail.decision ?? []);
  expect(logged.sort()).toEqual(answered);
  const states = await db.claimState.findMany({ where: { claimId: { in: desk.claims } } });
  for (const { claimId, version, status } of states) {
    const own = decisions.filter((decision) => decision.claimId === claimId);
    expect(own.map((decision) => decision.version)).toEqual(own.map((_, index) => index + 1));
    expect(own.map(({ from }) => from)).toEqual(["unreviewed", ...own.map(({ to }) => to)].slice(0, own.length));
    expect([version, status]).toEqual([own.length, own.at(-1)?.to ?? "unreviewed"]);
  }
  const evidence = await db.evidence.findMany({ where: { claimId: { in: desk.claims }, decisionId: null } });
  const kept = desk.sent.flatMap(({ answer }) => (answer && "evidenceId" in answer ? [answer.evidenceId] : []));
  expect(evidence.map(({ id }) => id).sort()).toEqual(kept.sort());
}

export const GIVEN = STATUSES.filter((status) => status !== "unreviewed");

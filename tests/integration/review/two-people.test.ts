import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { undoDecision } from "@/lib/review/decisions/mutations/decide";
import { setPolicy } from "@/lib/review/policy/mutations";
import { listPolicies } from "@/lib/review/policy/queries";
import { listDecisions, listEvidence } from "@/lib/review/queries";
import { getLastDecision } from "@/lib/review/queries-last-move";
import { getQueuePlace } from "@/lib/review/queries-queue";
import { openVerdict } from "@/lib/review/verdicts/mutations/open-verdict";
import { countRounds, getRound } from "@/lib/review/verdicts/queries";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";
import { decideNow, requireTwoPeople, stateOf } from "../../support/verdicts";

let [first, second, third, chief, admin] = [] as unknown as [Viewer, Viewer, Viewer, Viewer, Viewer];
beforeAll(async () => {
  [first, second, third] = [await addViewer("editor"), await addViewer("editor"), await addViewer("editor")];
  [chief, admin] = [await addViewer("chief"), await addViewer("admin")];
  await requireTwoPeople(["casualty"]);
});

const figure = async () => (await keepFigures(first)).killedId;
const REFUTED = { to: "refuted", reason: "The morgue counted nine." } as const;
const VERIFIED = { to: "verified", reason: "Two lists carry the names." } as const;
const undo = (viewer: Viewer, decisionId: string) => undoDecision(viewer, { operationId: randomUUID(), decisionId });

describe("two people decide a figure", () => {
  it("the first verdict puts the claim into review and says only that it is in", async () => {
    const claimId = await figure();
    const answer = await decideNow(first, claimId, VERIFIED);
    expect(answer).toMatchObject({ from: "unreviewed", to: "in-review", version: 1 });
    expect(await stateOf(claimId)).toMatchObject({ status: "in-review", round: "second", firstReaderId: first.id });
    expect(await listDecisions(second, claimId)).toMatchObject([
      { to: "in-review", reason: "A first verdict is in.", basis: null, verdicts: [] },
    ]);
  });

  it("a second reader who agrees makes the decision, and both are named", async () => {
    const claimId = await figure();
    await decideNow(first, claimId, {
      ...VERIFIED,
      evidenceUrl: "https://example.org/names",
      accessedOn: "2023-11-06",
    });
    expect(await listEvidence(second, claimId)).toEqual([]);
    expect(await decideNow(second, claimId, { to: "verified", basis: "independent-sources" })).toMatchObject({
      from: "in-review",
      to: "verified",
    });
    expect(await stateOf(claimId)).toMatchObject({ status: "verified", round: "none", firstReaderId: null });
    const [last] = await listDecisions(third, claimId);
    expect(last?.verdicts.map(({ to, reason, basis }) => [to, reason, basis])).toEqual([
      ["verified", VERIFIED.reason, null],
      ["verified", "", "independent-sources"],
    ]);
    expect(await listEvidence(third, claimId)).toMatchObject([{ url: "https://example.org/names" }]);
  });

  it("a second reader who disagrees sends both reasons to a chief, who settles it", async () => {
    const claimId = await figure();
    await decideNow(first, claimId, VERIFIED);
    expect(await decideNow(second, claimId, REFUTED)).toMatchObject({ to: "in-review" });
    expect(await stateOf(claimId)).toMatchObject({ status: "in-review", round: "settle" });
    const round = await getRound(chief, claimId);
    expect(round).toMatchObject({ round: "settle", mayDecide: true });
    expect(round.verdicts.map(({ to, reason }) => [to, reason])).toEqual([
      ["verified", VERIFIED.reason],
      ["refuted", REFUTED.reason],
    ]);
    expect(await getRound(third, claimId)).toMatchObject({ mayDecide: false });
    await expect(decideNow(third, claimId, REFUTED)).rejects.toMatchObject({ code: "forbidden" });
    await decideNow(chief, claimId, { to: "disputed", reason: "Both lists are incomplete." });
    expect(await stateOf(claimId)).toMatchObject({ status: "disputed", round: "none" });
  });

  it("a chief does not settle between themselves and another", async () => {
    const claimId = await figure();
    await decideNow(chief, claimId, VERIFIED);
    await decideNow(second, claimId, REFUTED);
    await expect(decideNow(chief, claimId, VERIFIED)).rejects.toMatchObject({ code: "conflict" });
    expect(await getRound(chief, claimId)).toMatchObject({ mayDecide: false, mayTakeBack: false });
    const { id } = await db.decision.findFirstOrThrow({ where: { claimId }, orderBy: { version: "desc" } });
    await expect(undo(chief, id)).rejects.toMatchObject({ code: "forbidden" });
    expect(await decideNow(admin, claimId, VERIFIED)).toMatchObject({ to: "verified" });
  });

  it("nobody gives both verdicts, and an open one cannot be cleared away by another status", async () => {
    const claimId = await figure();
    await decideNow(first, claimId, VERIFIED);
    await expect(decideNow(first, claimId, VERIFIED)).rejects.toMatchObject({ code: "conflict" });
    await expect(decideNow(second, claimId, { to: "unreviewed" })).rejects.toMatchObject({ code: "conflict" });
    expect(await stateOf(claimId)).toMatchObject({ round: "second", version: 1 });
  });

  it("two who replace a claim by different ones disagree", async () => {
    const [claimId, one, other] = [await figure(), await figure(), await figure()];
    await decideNow(first, claimId, { to: "superseded", supersededBy: one });
    await decideNow(second, claimId, { to: "superseded", supersededBy: other });
    expect(await stateOf(claimId)).toMatchObject({ round: "settle" });
    await decideNow(chief, claimId, { to: "superseded", supersededBy: other });
    expect((await listDecisions(first, claimId))[0]?.supersededBy?.id).toBe(other);
  });

  it("a claim already in review takes a first verdict; other kinds and other statuses need one person", async () => {
    const { injuredId, dateId, ministryId } = await keepFigures(first);
    await decideNow(first, injuredId, { to: "in-review" });
    await decideNow(second, injuredId, REFUTED);
    expect(await stateOf(injuredId)).toMatchObject({ status: "in-review", round: "second", version: 2 });
    expect(await decideNow(first, dateId, VERIFIED)).toMatchObject({ to: "verified" });
    expect(await decideNow(first, ministryId, REFUTED)).toMatchObject({ to: "refuted" });
  });

  it("of two first verdicts given at once one is in and the other is told", async () => {
    const claimId = await figure();
    const both = await Promise.allSettled([decideNow(first, claimId, VERIFIED), decideNow(second, claimId, REFUTED)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const refusal = both.find(({ status }) => status === "rejected") as PromiseRejectedResult;
    expect(refusal.reason).toMatchObject({ code: "stale", details: { reason: "A first verdict is in." } });
  });
});

describe("taking back", () => {
  it("its author takes a first verdict back while no second is in, to what stood before", async () => {
    const claimId = await figure();
    const { decisionId } = await decideNow(first, claimId, VERIFIED);
    await expect(undo(second, decisionId)).rejects.toMatchObject({ code: "forbidden" });
    await undo(first, decisionId);
    expect(await stateOf(claimId)).toMatchObject({ status: "unreviewed", round: "none", version: 2 });
    expect((await listDecisions(second, claimId)).flatMap(({ verdicts }) => verdicts)).toEqual([]);
    expect(JSON.stringify(await listDecisions(second, claimId))).not.toContain(VERIFIED.reason);
  });

  it("not once the second is in; then a chief alone opens the round again", async () => {
    const claimId = await figure();
    const { decisionId } = await decideNow(first, claimId, VERIFIED);
    const { decisionId: disagreement } = await decideNow(second, claimId, REFUTED);
    await expect(undo(first, decisionId)).rejects.toMatchObject({ code: "stale" });
    await expect(undo(second, disagreement)).rejects.toMatchObject({ code: "forbidden" });
    expect((await getLastDecision(second, new Date()))?.id).not.toBe(disagreement);
    await undo(chief, disagreement);
    expect(await stateOf(claimId)).toMatchObject({ status: "in-review", round: "none" });
  });

  it("what two people decided may be reopened by one, but not given again by one", async () => {
    const claimId = await figure();
    await decideNow(first, claimId, VERIFIED);
    const { decisionId } = await decideNow(second, claimId, VERIFIED);
    const taken = await undo(third, decisionId);
    expect(await stateOf(claimId)).toMatchObject({ status: "in-review", round: "none" });
    await expect(undo(third, taken.decisionId)).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("a chief opens a first verdict", () => {
  it("reads it, is written down, and cannot be the second reader", async () => {
    const claimId = await figure();
    await decideNow(first, claimId, VERIFIED);
    expect(await getRound(chief, claimId)).toMatchObject({ mayOpen: true, mayDecide: true, verdicts: [] });
    const open = { operationId: randomUUID(), claimId };
    await expect(openVerdict(second, open)).rejects.toMatchObject({ code: "forbidden" });
    const { verdictId } = await openVerdict(chief, open);
    expect(await getRound(chief, claimId)).toMatchObject({ mayDecide: false, verdicts: [{ to: "verified" }] });
    await expect(decideNow(chief, claimId, VERIFIED)).rejects.toMatchObject({ code: "conflict" });
    expect(await db.auditEntry.count({ where: { action: "verdict:open", subjectId: claimId } })).toBe(1);
    expect(await db.verdictOpening.count({ where: { verdictId } })).toBe(1);
    expect(await decideNow(second, claimId, VERIFIED)).toMatchObject({ to: "verified" });
  });
});

describe("where it waits", () => {
  it("the queue brings a first verdict to everybody but its author, and a disagreement to chiefs", async () => {
    const { killedId, articleId } = await keepFigures(first);
    const waits = async (viewer: Viewer) =>
      (await getQueuePlace(viewer, { article: articleId, claim: killedId }))?.waits;
    await decideNow(first, killedId, VERIFIED);
    expect([await waits(first), await waits(second), await waits(chief)]).toEqual([false, true, true]);
    expect((await getQueuePlace(second, { article: articleId, round: "second" }))?.left).toBe(1);
    const before = await countRounds(second, {});
    expect((await countRounds(first, {})).second).toBeLessThan(before.second);
    await decideNow(second, killedId, REFUTED);
    expect([await waits(first), await waits(second), await waits(chief)]).toEqual([false, false, true]);
    expect((await countRounds(chief, {})).settle).toBeGreaterThan(0);
  });
});

describe("the rule itself", () => {
  it("is an admin's to set, append-only, and not set twice alike", async () => {
    await expect(setPolicy(chief, { operationId: randomUUID(), twoPeople: [] })).rejects.toMatchObject({
      code: "forbidden",
    });
    const same = { operationId: randomUUID(), twoPeople: ["casualty" as const] };
    await expect(setPolicy(admin, same)).rejects.toMatchObject({ code: "conflict" });
    expect((await listPolicies(first))[0]).toMatchObject({ number: 1, twoPeople: ["casualty"] });
  });

  it("an open round is finished by two people even when the rule is lifted meanwhile", async () => {
    const claimId = await figure();
    await decideNow(first, claimId, VERIFIED);
    await setPolicy(admin, { operationId: randomUUID(), twoPeople: [] });
    await expect(decideNow(first, claimId, VERIFIED)).rejects.toMatchObject({ code: "conflict" });
    expect(await decideNow(second, claimId, VERIFIED)).toMatchObject({ to: "verified" });
    expect(await decideNow(first, await figure(), REFUTED)).toMatchObject({ to: "refuted" });
    await requireTwoPeople(["casualty"]);
  });
});

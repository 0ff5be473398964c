import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { withdrawArticle } from "@/lib/articles/mutations/withdraw";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { decideClaim, undoDecision } from "@/lib/review/decisions/mutations/decide";
import { addEvidence } from "@/lib/review/evidence/mutations";
import { listDecisions, listEvidence } from "@/lib/review/queries";
import { Decision } from "@/lib/review/schema";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";

const decision = (claimId: string, change: Partial<Decision> = {}): Decision => ({
  operationId: randomUUID(),
  claimId,
  version: 0,
  to: "verified",
  reason: "Two rescue services agree.",
  ...change,
});
const stateOf = (claimId: string) => db.claimState.findUniqueOrThrow({ where: { claimId } });

describe("deciding a claim", () => {
  it("keeps the status, the decision with its reason and one audit entry together", async () => {
    const editor = await addViewer("editor");
    const { killedId } = await keepFigures(editor);
    const before = await db.auditHead.findUniqueOrThrow({ where: { id: 1 } });
    await decideClaim(
      editor,
      decision(killedId, {
        basis: "independent-sources",
        evidenceUrl: "https://example.org/report",
        accessedOn: "2023-11-06",
      }),
    );
    expect(await stateOf(killedId)).toMatchObject({ status: "verified", version: 1 });
    const [entry] = await listDecisions(editor, killedId);
    expect(entry).toMatchObject({
      from: "unreviewed",
      to: "verified",
      reason: "Two rescue services agree.",
      basis: "independent-sources",
    });
    expect(await listEvidence(editor, killedId)).toMatchObject([
      { url: "https://example.org/report", accessedOn: "2023-11-06" },
    ]);
    const after = await db.auditHead.findUniqueOrThrow({ where: { id: 1 } });
    expect(after.seq - before.seq).toBe(1n);
  });

  it("refuses a stale version and says who changed what", async () => {
    const [first, second] = [await addViewer("editor"), await addViewer("chief")];
    const { killedId } = await keepFigures(first);
    await decideClaim(first, decision(killedId, { to: "disputed", reason: "Another service counts nine." }));
    await expect(decideClaim(second, decision(killedId))).rejects.toMatchObject({
      code: "stale",
      message: expect.stringMatching(/The editor changed this claim to “Disputed” at .+UTC/),
      details: { version: 1, status: "disputed", who: "The editor" },
    });
    expect(await stateOf(killedId)).toMatchObject({ status: "disputed", version: 1 });
  });

  it("lets exactly one of many simultaneous decisions through", async () => {
    const editor = await addViewer("editor");
    const { killedId } = await keepFigures(editor);
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => decideClaim(editor, decision(killedId))));
    expect(tries.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    const refusals = tries.flatMap((result) => (result.status === "rejected" ? [result.reason.code] : []));
    expect(new Set(refusals)).toEqual(new Set(["stale"]));
    expect(await db.decision.count({ where: { claimId: killedId } })).toBe(1);
  });

  it("has one effect when the same form arrives twice", async () => {
    const editor = await addViewer("editor");
    const { killedId } = await keepFigures(editor);
    const form = decision(killedId);
    const [once, again] = await Promise.all([decideClaim(editor, form), decideClaim(editor, form)]);
    expect(again).toEqual(once);
    expect(await db.decision.count({ where: { claimId: killedId } })).toBe(1);
  });

  it("refuses somebody else's operation number", async () => {
    const [one, other] = [await addViewer("editor"), await addViewer("editor")];
    const { killedId, injuredId } = await keepFigures(one);
    const form = decision(killedId);
    await decideClaim(one, form);
    await expect(decideClaim(other, { ...decision(injuredId), operationId: form.operationId })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("takes a decision back by another one, and only the latest", async () => {
    const editor = await addViewer("editor");
    const { killedId } = await keepFigures(editor);
    const { decisionId } = await decideClaim(editor, decision(killedId));
    await undoDecision(editor, { operationId: randomUUID(), decisionId });
    expect(await stateOf(killedId)).toMatchObject({ status: "unreviewed", version: 2 });
    await expect(undoDecision(editor, { operationId: randomUUID(), decisionId })).rejects.toMatchObject({
      code: "stale",
    });
    expect((await listDecisions(editor, killedId)).map(({ to, isUndo, undone }) => [to, isUndo, undone])).toEqual([
      ["unreviewed", true, false],
      ["verified", false, true],
    ]);
  });

  it("points a superseded claim to the one that replaces it", async () => {
    const editor = await addViewer("editor");
    const [old, later] = [await keepFigures(editor), await keepFigures(editor)];
    await decideClaim(editor, decision(old.killedId, { to: "superseded", supersededBy: later.killedId, reason: "" }));
    expect((await listDecisions(editor, old.killedId))[0]?.supersededBy?.id).toBe(later.killedId);
    const nowhere = decision(old.injuredId, { to: "superseded", supersededBy: randomUUID() });
    await expect(decideClaim(editor, nowhere)).rejects.toMatchObject({ code: "not-found" });
  });

  it("refuses claims of a withdrawn article, unknown claims and the status a claim already has", async () => {
    const chief = await addViewer("chief");
    const { articleId, killedId, injuredId } = await keepFigures(chief);
    await expect(decideClaim(chief, decision(killedId, { to: "unreviewed" }))).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(decideClaim(chief, decision(randomUUID()))).rejects.toMatchObject({ code: "not-found" });
    await withdrawArticle(chief, { operationId: randomUUID(), articleId, reason: "It was invented." });
    await expect(decideClaim(chief, decision(injuredId))).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("evidence", () => {
  it("keeps archived words with their hash", async () => {
    const editor = await addViewer("editor");
    const { killedId } = await keepFigures(editor);
    const evidence = {
      operationId: randomUUID(),
      claimId: killedId,
      url: "https://example.org/a",
      accessedOn: "2023-11-06",
      archivedText: "Twelve bodies were counted.",
    };
    await addEvidence(editor, evidence);
    const [kept] = await listEvidence(editor, killedId);
    expect(kept?.archivedText).toBe("Twelve bodies were counted.");
    expect(kept?.archivedSha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("who may", () => {
  it.each(["editor", "chief", "admin"] as const)("%s decides, undoes and adds evidence", async (role) => {
    const person = await addViewer(role);
    const { killedId } = await keepFigures(person);
    const { decisionId } = await decideClaim(person, decision(killedId));
    await undoDecision(person, { operationId: randomUUID(), decisionId });
    await addEvidence(person, {
      operationId: randomUUID(),
      claimId: killedId,
      url: "https://example.org",
      accessedOn: "2023-11-06",
    });
    expect(await stateOf(killedId)).toMatchObject({ status: "unreviewed", version: 2 });
  });

  it("a viewer reads and changes nothing", async () => {
    const [editor, viewer] = [await addViewer("editor"), await addViewer("viewer")];
    const { killedId } = await keepFigures(editor);
    const forbidden = { code: "forbidden" };
    const acts: ((as: Viewer) => Promise<unknown>)[] = [
      (as) => decideClaim(as, decision(killedId)),
      (as) => undoDecision(as, { operationId: randomUUID(), decisionId: randomUUID() }),
      (as) =>
        addEvidence(as, {
          operationId: randomUUID(),
          claimId: killedId,
          url: "https://example.org",
          accessedOn: "2023-11-06",
        }),
    ];
    for (const act of acts) await expect(act(viewer)).rejects.toMatchObject(forbidden);
    expect(await listDecisions(viewer, killedId)).toEqual([]);
  });
});

describe("the form's rules", () => {
  const form = (change: Record<string, unknown>) =>
    Decision.safeParse({ operationId: randomUUID(), claimId: randomUUID(), version: "0", to: "verified", ...change });
  it.each(["disputed", "refuted", "unverifiable"])("%s needs a reason", (to) => {
    expect(form({ to }).success).toBe(false);
    expect(form({ to, reason: "   " }).success).toBe(false);
    expect(form({ to, reason: "Because." }).success).toBe(true);
  });
  it.each([
    ["no status", { to: undefined }],
    ["an unknown status", { to: "true" }],
    ["superseded without a replacement", { to: "superseded" }],
    ["a replacement that is no id", { to: "superseded", supersededBy: "x" }],
    ["an evidence link that is no web address", { evidenceUrl: "javascript:alert(1)" }],
    ["a basis that is not in the list", { basis: "hearsay" }],
    ["a negative version", { version: "-1" }],
    ["a reason beyond bounds", { reason: "x".repeat(2001) }],
  ])("refuses %s", (_, change) => expect(form(change).success).toBe(false));
});

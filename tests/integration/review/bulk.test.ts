import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { withdrawArticle } from "@/lib/articles/mutations/withdraw";
import { verifyChain } from "@/lib/audit/queries";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { getWork } from "@/lib/review/assignments/queries";
import { changeClaims } from "@/lib/review/bulk/mutations/change-claims";
import { takeLastBack } from "@/lib/review/bulk/mutations/take-last-back";
import { undoBatch } from "@/lib/review/bulk/mutations/undo-batch";
import { getLastBatch, getSelection, listVersions } from "@/lib/review/bulk/queries";
import { BulkChange } from "@/lib/review/bulk/schema";
import { decideClaim, undoDecision } from "@/lib/review/decisions/mutations/decide";
import { setPolicy } from "@/lib/review/policy/mutations";
import { getLastDecision } from "@/lib/review/queries-last-move";
import { untagClaim } from "@/lib/review/tags/mutations/tag";
import { keepFigures } from "../../support/keep-figures";
import { keepManyFigures } from "../../support/many-figures";
import { addViewer } from "../../support/people";

/** The form as it arrives: ticked rows with the versions the page showed. */
async function formOf(viewer: Viewer, claimIds: readonly string[], change: Record<string, unknown>) {
  const rows = await listVersions(viewer, claimIds);
  const claim = rows.map(({ id, version, assigned }) => `${id}:${version}:${assigned}`);
  return BulkChange.parse({ operationId: randomUUID(), claim, act: "decide", ...change });
}
const statuses = async (claimIds: readonly string[]) => {
  const rows = await db.claimState.findMany({ where: { claimId: { in: [...claimIds] } } });
  return claimIds.map((id) => rows.find(({ claimId }) => claimId === id)?.status);
};
const undo = (viewer: Viewer, batchId: string, more = {}) =>
  undoBatch(viewer, { operationId: randomUUID(), batchId, ...more });
const verify = (viewer: Viewer, claimId: string, version = 0) =>
  decideClaim(viewer, { operationId: randomUUID(), claimId, version, to: "verified", reason: "" });
const entriesOf = (claimIds: readonly string[]) =>
  db.auditEntry.count({ where: { subjectKind: "claim", subjectId: { in: [...claimIds] } } });

describe("deciding many claims at once", () => {
  it("gives each one decision and one audit entry, and one undo takes all back", async () => {
    const editor = await addViewer("editor");
    const ids = await keepManyFigures(editor, 30);
    await verify(editor, ids[0] as string);
    const form = await formOf(editor, ids, { to: "disputed", reason: "Two lists differ.", basis: "desk-discussion" });
    const changed = await changeClaims(editor, form);
    expect(changed).toMatchObject({ size: 30, leftOut: 0, firstVerdicts: 0 });
    expect(new Set(await statuses(ids))).toEqual(new Set(["disputed"]));
    expect(await db.decision.count({ where: { batchId: changed.batchId } })).toBe(30);
    expect(await entriesOf(ids)).toBe(31);
    expect(await getLastBatch(editor, new Date())).toMatchObject({ id: changed.batchId, size: 30, to: "disputed" });
    expect(await changeClaims(editor, form)).toEqual(changed);

    expect(await undo(editor, changed.batchId)).toMatchObject({ size: 30, leftOut: 0 });
    expect(await statuses(ids.slice(0, 2))).toEqual(["verified", "unreviewed"]);
    expect(await entriesOf(ids)).toBe(61);
    expect(await getLastBatch(editor, new Date())).toBeNull();
    await expect(undo(editor, changed.batchId)).rejects.toMatchObject({ code: "conflict" });
    expect(await verifyChain(editor)).toMatchObject({ intact: true });
  });

  it("changes nothing when one cannot be changed, and says which and why", async () => {
    const [editor, chief] = [await addViewer("editor"), await addViewer("chief")];
    const ids = await keepManyFigures(editor, 5);
    const gone = await keepFigures(editor);
    const form = await formOf(editor, [...ids, gone.killedId], { to: "verified" });
    await verify(chief, ids[1] as string);
    await verify(chief, ids[2] as string);
    await withdrawArticle(chief, { operationId: randomUUID(), articleId: gone.articleId, reason: "Invented." });
    await expect(changeClaims(editor, form)).rejects.toMatchObject({
      code: "conflict",
      message: "Nothing was changed: 3 of the 6 claims cannot be changed like this.",
      details: {
        lines: expect.stringMatching(
          /2 were changed since you selected them: “10000[12] people were displaced” \(The chief: Verified, .+UTC\).+\n?1 belongs to a withdrawn article: “12 people were killed”\./s,
        ),
      },
    });
    expect(await statuses(ids)).toEqual(["unreviewed", "verified", "verified", "unreviewed", "unreviewed"]);
    expect(await changeClaims(editor, { ...form, operationId: randomUUID(), leaveOut: "1" })).toMatchObject({
      size: 3,
      leftOut: 3,
    });
  });

  it("takes back only what nobody changed since, and all or nothing", async () => {
    const editor = await addViewer("editor");
    const ids = await keepManyFigures(editor, 4);
    const { batchId } = await changeClaims(editor, await formOf(editor, ids, { to: "in-review" }));
    const [decision] = await db.decision.findMany({ where: { claimId: ids[0] as string } });
    await undoDecision(editor, { operationId: randomUUID(), decisionId: decision?.id as string });
    await expect(undo(editor, batchId)).rejects.toMatchObject({ code: "stale", details: { refused: 1, total: 4 } });
    expect(await statuses(ids)).toEqual(["unreviewed", "in-review", "in-review", "in-review"]);
    expect(await undo(editor, batchId, { leaveOut: "1" })).toMatchObject({ size: 3, leftOut: 1 });
  });

  it("is one decision to the queue's undo", async () => {
    const editor = await addViewer("editor");
    const ids = await keepManyFigures(editor, 3);
    const { batchId } = await changeClaims(editor, await formOf(editor, ids, { to: "verified" }));
    const last = await getLastDecision(editor, new Date());
    expect(last?.batch).toEqual({ id: batchId, size: 3 });
    const operationId = randomUUID();
    const taken = await takeLastBack(editor, { operationId, decisionId: last?.id as string, batchId });
    expect(taken).toMatchObject({ size: 3, to: "unreviewed", claimId: last?.claimId });
    expect(await statuses(ids)).toEqual(["unreviewed", "unreviewed", "unreviewed"]);
  });

  it("of many who decide the same claims at once one wins and the rest are refused", async () => {
    const editor = await addViewer("editor");
    const ids = await keepManyFigures(editor, 20);
    const forms = [];
    for (let at = 0; at < 6; at++)
      forms.push(await formOf(editor, at % 2 ? ids : ids.toReversed(), { to: "verified" }));
    const tries = await Promise.allSettled(forms.map((form) => changeClaims(editor, form)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(new Set(tries.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : [])))).toEqual(
      new Set(["stale"]),
    );
    expect(await db.decision.count({ where: { claimId: { in: ids } } })).toBe(20);
  });

  it("where two people decide, is a first verdict, and keeps off open rounds", async () => {
    const [admin, editor] = [await addViewer("admin"), await addViewer("editor")];
    const { killedId, injuredId, dateId } = await keepFigures(editor);
    await setPolicy(admin, { operationId: randomUUID(), twoPeople: ["casualty"] });
    const ids = [killedId, injuredId];
    // A date beside them would show the status that the first verdicts keep sealed.
    const mixed = await formOf(editor, [...ids, dateId], { to: "verified" });
    await expect(changeClaims(editor, mixed)).rejects.toMatchObject({ message: expect.stringContaining("apart") });
    const changed = await changeClaims(editor, await formOf(editor, ids, { to: "verified" }));
    expect(changed).toMatchObject({ size: 2, firstVerdicts: 2 });
    expect(await statuses(ids)).toEqual(["in-review", "in-review"]);
    const told = await db.auditEntry.findMany({ where: { subjectId: { in: ids }, action: "verdict:first" } });
    expect(told.map(({ payload }) => "batch" in JSON.parse(payload).detail)).toEqual([false, false]);
    await expect(changeClaims(admin, await formOf(admin, ids, { to: "verified" }))).rejects.toMatchObject({
      details: { lines: expect.stringMatching(/2 wait for a second reader/) },
    });
    await expect(undo(admin, changed.batchId)).rejects.toMatchObject({
      details: { lines: expect.stringMatching(/2 hold first verdicts of somebody else/) },
    });
    await undo(editor, changed.batchId);
    expect(await statuses(ids)).toEqual(["unreviewed", "unreviewed"]);
    await setPolicy(admin, { operationId: randomUUID(), twoPeople: [] });
  });
});

describe("everything that matches", () => {
  it("means what was shown: any change in between is refused", async () => {
    const editor = await addViewer("editor");
    const { id: story } = await db.story.create({ data: { title: "A flood", createdBy: editor.id } });
    const ids = await keepManyFigures(editor, 60, story);
    const whole = async () => {
      const { whole: all } = await getSelection(editor, { story, kind: "casualty" });
      return { operationId: randomUUID(), act: "decide", to: "verified", ...all, count: String(all?.count) };
    };
    const [early, later] = [await whole(), await whole()];
    expect(early.count).toBe("60");
    await verify(editor, ids[7] as string);
    await expect(changeClaims(editor, BulkChange.parse(early))).rejects.toMatchObject({
      code: "stale",
      message: expect.stringMatching(/same number match, but some of the 60 were changed/),
    });
    await keepManyFigures(editor, 2, story);
    await expect(changeClaims(editor, BulkChange.parse(later))).rejects.toMatchObject({
      message: expect.stringMatching(/60 claims matched then, 62 do now/),
    });
    expect(await changeClaims(editor, BulkChange.parse({ ...(await whole()), leaveOut: "1" }))).toMatchObject({
      size: 61,
      leftOut: 1,
    });
  });
});

describe("assigning and tagging many", () => {
  it("assigns, and puts back who had each before", async () => {
    const [editor, chief] = [await addViewer("editor"), await addViewer("chief")];
    const ids = await keepManyFigures(editor, 6);
    const give = async (some: string[], to: Viewer, dueOn?: string) =>
      changeClaims(editor, await formOf(editor, some, { act: "assign", assignee: to.id, dueOn }));
    await give(ids.slice(0, 2), chief, "2026-12-01");
    const { batchId } = await give(ids, editor, "2026-12-24");
    expect(await getWork(editor, ids[0] as string)).toMatchObject({ assignee: { id: editor.id }, dueOn: "2026-12-24" });
    await expect(give(ids, editor, "2026-12-24")).rejects.toMatchObject({ code: "conflict" });
    await undo(editor, batchId);
    expect(await getWork(editor, ids[0] as string)).toMatchObject({ assignee: { id: chief.id }, dueOn: "2026-12-01" });
    expect(await getWork(editor, ids[5] as string)).toMatchObject({ assignee: null, version: 2 });
  });

  it("tags those that lack the tag, and takes it off again only where it stayed", async () => {
    const editor = await addViewer("editor");
    const ids = await keepManyFigures(editor, 5);
    const tag = async (some: string[], more = {}) =>
      changeClaims(editor, await formOf(editor, some, { act: "tag", tag: "Ask Geneva", ...more }));
    await tag(ids.slice(0, 1));
    const { batchId, size } = await tag(ids);
    expect(size).toBe(4);
    await expect(tag(ids)).rejects.toMatchObject({ code: "conflict" });
    await untagClaim(editor, { operationId: randomUUID(), claimId: ids[4] as string, tag: "ask geneva" });
    await expect(undo(editor, batchId)).rejects.toMatchObject({ details: { refused: 1 } });
    await undo(editor, batchId, { leaveOut: "1" });
    expect(await db.claimTag.count({ where: { claimId: { in: ids } } })).toBe(1);
    expect(await tag(ids, { takeOff: "1" })).toMatchObject({ size: 1 });
  });

  it("is not for viewers", async () => {
    const [editor, viewer] = [await addViewer("editor"), await addViewer("viewer")];
    const ids = await keepManyFigures(editor, 2);
    for (const change of [{ to: "verified" }, { act: "assign" }, { act: "tag", tag: "x" }])
      await expect(changeClaims(viewer, await formOf(editor, ids, change))).rejects.toMatchObject({
        code: "forbidden",
      });
    await expect(undo(viewer, randomUUID())).rejects.toMatchObject({ code: "forbidden" });
  });
});

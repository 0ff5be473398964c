import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { assignClaim } from "@/lib/review/assignments/mutations/assign";
import { getWork, listAssignments } from "@/lib/review/assignments/queries";
import { NewAssignment } from "@/lib/review/assignments/schema";
import { decideClaim } from "@/lib/review/decisions/mutations/decide";
import { markSeen } from "@/lib/review/for-you/mutations";
import { countOwnWork, listNews } from "@/lib/review/for-you/queries";
import { tagClaim, untagClaim } from "@/lib/review/tags/mutations/tag";
import { listTagChanges, listTags } from "@/lib/review/tags/queries";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";

const give = (viewer: Viewer, claimId: string, version: number, to: Viewer | null, dueOn?: string) =>
  assignClaim(viewer, { operationId: randomUUID(), claimId, version, assignee: to?.id, dueOn });

describe("assigning a claim", () => {
  it("keeps every assignment, and the latest counts", async () => {
    const [chief, editor] = [await addViewer("chief"), await addViewer("editor")];
    const { killedId } = await keepFigures(chief);
    await give(chief, killedId, 0, editor, "2026-11-25");
    expect(await getWork(editor, killedId)).toMatchObject({
      version: 1,
      assignee: { id: editor.id },
      dueOn: "2026-11-25",
    });
    await give(chief, killedId, 1, null);
    expect(await getWork(editor, killedId)).toMatchObject({ version: 2, assignee: null, dueOn: null });
    expect(await listAssignments(editor, killedId)).toMatchObject([
      { whom: null, dueOn: null },
      { whom: "The editor", dueOn: "2026-11-25", who: "The chief" },
    ]);
    expect(await db.auditEntry.count({ where: { subjectId: killedId, action: "claim:assign" } })).toBe(2);
  });

  it("refuses a stale one with who gave it to whom and when", async () => {
    const [chief, editor] = [await addViewer("chief"), await addViewer("editor")];
    const { killedId } = await keepFigures(chief);
    await give(chief, killedId, 0, editor);
    await expect(give(editor, killedId, 0, chief)).rejects.toMatchObject({
      code: "stale",
      message: expect.stringMatching(/^The chief gave this claim to The editor at .+UTC/),
      details: { version: 1, who: "The chief" },
    });
  });

  it("lets exactly one of many simultaneous assignments through", async () => {
    const editor = await addViewer("editor");
    const { killedId } = await keepFigures(editor);
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => give(editor, killedId, 0, editor)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(new Set(tries.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : [])))).toEqual(
      new Set(["stale"]),
    );
  });

  it("goes only to somebody who is here and may decide, and a day needs somebody", async () => {
    const [editor, viewer, gone] = [await addViewer("editor"), await addViewer("viewer"), await addViewer("editor")];
    await db.user.update({ where: { id: gone.id }, data: { disabledAt: new Date() } });
    const { killedId } = await keepFigures(editor);
    await expect(give(editor, killedId, 0, viewer)).rejects.toMatchObject({
      message: expect.stringMatching(/may read/),
    });
    await expect(give(editor, killedId, 0, gone)).rejects.toMatchObject({ message: expect.stringMatching(/any more/) });
    await expect(give(viewer, killedId, 0, editor)).rejects.toMatchObject({ code: "forbidden" });
    await expect(give(editor, killedId, 0, null)).rejects.toMatchObject({ code: "conflict" });
    const form = { operationId: randomUUID(), claimId: killedId, version: "0", dueOn: "2026-11-25" };
    expect(NewAssignment.safeParse(form).success).toBe(false);
  });

  it("tells whoever got it, until they saw it or it went on to another", async () => {
    const [chief, editor] = [await addViewer("chief"), await addViewer("editor")];
    const { killedId, injuredId, dateId } = await keepFigures(chief);
    for (const [claimId, day] of [[killedId, "2026-11-20"], [injuredId, "2026-11-22"], [dateId]] as const)
      await give(chief, claimId as string, 0, editor, day);
    const today = { today: "2026-11-22" };
    expect(await countOwnWork(editor, today)).toEqual({ waiting: 3, overdue: 1 });
    expect(await listNews(editor)).toHaveLength(3);
    const [seen] = await listNews(editor, killedId);
    await markSeen(editor, { mention: [], assignment: [seen?.id as string] });
    await give(chief, injuredId, 1, chief);
    expect((await listNews(editor)).map(({ claimId }) => claimId)).toEqual([dateId]);
    await decideClaim(editor, { operationId: randomUUID(), claimId: killedId, version: 0, to: "verified", reason: "" });
    expect(await countOwnWork(editor, today)).toEqual({ waiting: 1, overdue: 0 });
  });
});

describe("tags", () => {
  it("are made by use, put on once, taken off, and every change is kept", async () => {
    const editor = await addViewer("editor");
    const { killedId, injuredId } = await keepFigures(editor);
    const change = (claimId: string) => ({ operationId: randomUUID(), claimId, tag: "needs map" });
    await Promise.all([tagClaim(editor, change(killedId)), tagClaim(editor, change(killedId))]);
    await tagClaim(editor, change(injuredId));
    expect((await getWork(editor, killedId)).tags).toEqual(["needs map"]);
    await untagClaim(editor, change(killedId));
    await untagClaim(editor, change(killedId));
    expect((await getWork(editor, killedId)).tags).toEqual([]);
    expect(await listTagChanges(editor, killedId)).toMatchObject([{ added: false }, { added: true }]);
    expect(await listTags(editor)).toEqual(["needs map"]);
    const viewer = await addViewer("viewer");
    await expect(tagClaim(viewer, change(killedId))).rejects.toMatchObject({ code: "forbidden" });
  });
});

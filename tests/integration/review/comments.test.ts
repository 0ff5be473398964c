import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { listAudit } from "@/lib/audit/queries";
import { listColleagues } from "@/lib/auth/people/queries";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { addComment, takeCommentBack } from "@/lib/review/comments/mutations";
import { listComments } from "@/lib/review/comments/queries";
import { NewComment } from "@/lib/review/comments/schema";
import { markSeen } from "@/lib/review/for-you/mutations";
import { listNews } from "@/lib/review/for-you/queries";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";

const say = (viewer: Viewer, claimId: string, comment: string) =>
  addComment(viewer, { operationId: randomUUID(), claimId, comment });
const handleOf = async (viewer: Viewer) =>
  (await listColleagues(viewer)).find(({ id }) => id === viewer.id)?.handle as string;

describe("comments", () => {
  it("name people, who are told until they have seen it", async () => {
    const [editor, chief, other] = [await addViewer("editor"), await addViewer("chief"), await addViewer("editor")];
    const { killedId } = await keepFigures(editor);
    const text = `@${await handleOf(chief)} and @nobody, look at https://example.org/list.`;
    expect(await say(editor, killedId, text)).toMatchObject({ told: ["The chief"], unknown: ["@nobody"] });
    const [news] = await listNews(chief);
    expect(news).toMatchObject({ kind: "mention", claimId: killedId, who: "The editor" });
    expect(await listNews(other)).toEqual([]);
    const seen = { mention: [news?.id as string], assignment: [] };
    expect(await markSeen(other, seen)).toEqual({ seen: 0 });
    expect(await markSeen(chief, seen)).toEqual({ seen: 1 });
    expect(await markSeen(chief, seen)).toEqual({ seen: 0 });
    expect(await listNews(chief)).toEqual([]);
  });

  it("keep names and words out of the audit log", async () => {
    const [editor, chief] = [await addViewer("editor"), await addViewer("chief")];
    const { killedId } = await keepFigures(editor);
    await say(editor, killedId, `@${await handleOf(chief)}: a secret remark`);
    const [entry] = (await listAudit(editor, { subject: killedId, action: "comment:add" })).entries;
    expect(entry?.payload).toContain(chief.id);
    expect(entry?.payload).not.toMatch(/secret|chief|desk\.example/);
  });

  it("are taken back by whoever wrote them: the words are hidden, the fact stays", async () => {
    const [editor, chief] = [await addViewer("editor"), await addViewer("chief")];
    const { killedId } = await keepFigures(editor);
    const { commentId } = await say(editor, killedId, `A slip, @${await handleOf(chief)}`);
    const back = (viewer: Viewer) => takeCommentBack(viewer, { operationId: randomUUID(), commentId });
    await expect(back(chief)).rejects.toMatchObject({ code: "forbidden" });
    await back(editor);
    await expect(back(editor)).rejects.toMatchObject({ code: "conflict" });
    expect(await listComments(chief, killedId)).toMatchObject([{ who: "The editor", pieces: null }]);
    expect(await listNews(chief)).toEqual([]);
    await expect(db.$executeRaw`DELETE FROM comments`).rejects.toThrow(/permission denied/);
  });

  it("are not for viewers, unknown claims, or beyond 5,000 characters", async () => {
    const [editor, viewer] = [await addViewer("editor"), await addViewer("viewer")];
    const { killedId } = await keepFigures(editor);
    await expect(say(viewer, killedId, "No.")).rejects.toMatchObject({ code: "forbidden" });
    await expect(say(editor, randomUUID(), "No.")).rejects.toMatchObject({ code: "not-found" });
    const form = (comment: unknown) =>
      NewComment.safeParse({ operationId: randomUUID(), claimId: killedId, comment }).success;
    expect(["x".repeat(5_000), "a\r\nb"].map(form)).toEqual([true, true]);
    expect(["x".repeat(5_001), "  \n ", "", undefined].map(form)).toEqual([false, false, false, false]);
  });
});

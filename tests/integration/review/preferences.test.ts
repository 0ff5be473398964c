import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { setKeys, switchKeys } from "@/lib/review/keys/mutations";
import { getKeys } from "@/lib/review/keys/queries";
import { removeView, saveView } from "@/lib/review/views/mutations";
import { listViews } from "@/lib/review/views/queries";
import { NewView } from "@/lib/review/views/schema";
import { addViewer } from "../../support/people";

const operation = () => ({ operationId: randomUUID() });

describe("a person's single keys", () => {
  it("are the usual ones until chosen, are nobody else's, and survive being switched off and on", async () => {
    const editor = await addViewer("editor");
    expect(await getKeys(editor)).toEqual({ on: true, keys: {} });
    await setKeys(editor, { ...operation(), on: true, keys: { verified: "b" } });
    await switchKeys(editor, { ...operation(), on: "off" });
    expect(await getKeys(editor)).toEqual({ on: false, keys: { verified: "b" } });
    await switchKeys(editor, { ...operation(), on: "on" });
    expect(await getKeys(editor)).toEqual({ on: true, keys: { verified: "b" } });
    expect(await getKeys(await addViewer("viewer"))).toEqual({ on: true, keys: {} });
    expect(await db.keyPreference.count({ where: { userId: editor.id } })).toBe(3);
  });

  it("a repeated request counts once, and two at once are both kept", async () => {
    const editor = await addViewer("editor");
    const same = { ...operation(), on: "off" as const };
    await Promise.all([switchKeys(editor, same), switchKeys(editor, same)]);
    await Promise.all([1, 2, 3].map(() => switchKeys(editor, { ...operation(), on: "on" })));
    expect(await db.keyPreference.count({ where: { userId: editor.id } })).toBe(4);
  });
});

describe("saved views", () => {
  const view = (more: object) =>
    NewView.parse({ ...operation(), page: "review", title: "Figures", query: "kind=casualty", ...more });
  const titles = async (viewer: Awaited<ReturnType<typeof addViewer>>) =>
    (await listViews(viewer, "review")).map(({ title }) => title);

  it("are one's own, or the desk's when shared; each list has its own", async () => {
    const [editor, chief] = [await addViewer("editor"), await addViewer("chief")];
    await saveView(editor, view({ title: "Mine" }));
    await saveView(editor, view({ title: "The desk's", shared: "on" }));
    await saveView(editor, view({ title: "Elsewhere", page: "claims" }));
    expect(await titles(editor)).toEqual(["Mine", "The desk's"]);
    expect(await titles(chief)).toEqual(["The desk's"]);
  });

  it("keep only filters the list knows, in one order, and nothing of where it stands", async () => {
    const claim = randomUUID();
    const editor = await addViewer("editor");
    await saveView(editor, view({ query: `status=disputed&kind=casualty&claim=${claim}&rumour=1` }));
    const own = (await listViews(editor, "review")).filter(({ who }) => who === null);
    expect(own).toMatchObject([{ query: "kind=casualty&status=disputed" }]);
    expect(NewView.safeParse({ ...operation(), page: "review", title: "All", query: `claim=${claim}` }).success).toBe(
      false,
    );
  });

  it("are removed by their owner or a chief, once; the row stays", async () => {
    const [editor, other, chief] = [await addViewer("editor"), await addViewer("editor"), await addViewer("chief")];
    const { viewId } = await saveView(editor, view({ title: "Shared", shared: "on" }));
    const { viewId: hidden } = await saveView(editor, view({ title: "Hidden" }));
    await expect(removeView(other, { ...operation(), viewId })).rejects.toMatchObject({ code: "forbidden" });
    await expect(removeView(chief, { ...operation(), viewId: hidden })).rejects.toMatchObject({ code: "not-found" });
    await removeView(chief, { ...operation(), viewId });
    await expect(removeView(editor, { ...operation(), viewId })).rejects.toMatchObject({ code: "not-found" });
    expect(await titles(editor)).not.toContain("Shared");
    expect(await db.savedView.count({ where: { id: viewId } })).toBe(1);
  });

  it("viewers keep their own and share none", async () => {
    const viewer = await addViewer("viewer");
    await saveView(viewer, view({ title: "To read" }));
    await expect(saveView(viewer, view({ shared: "on" }))).rejects.toMatchObject({ code: "forbidden" });
  });
});

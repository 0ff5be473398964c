import { randomUUID } from "node:crypto";
import { afterEach, expect, it, vi } from "vitest";
import { type Hub, makeHub } from "@/lib/live/hub";
import { noteWhereabouts } from "@/lib/live/presence/mutations";
import { listOthers } from "@/lib/live/presence/queries";
import { keepFigures } from "../../support/keep-figures";
import { hear, signInViewer } from "../../support/live";
import { addViewer } from "../../support/people";

const hubs: Hub[] = [];

afterEach(async () => {
  await Promise.all(hubs.splice(0).map((hub) => hub.close()));
});

async function openDesk() {
  const [editor, chief] = await Promise.all([
    addViewer("editor").then(signInViewer),
    addViewer("chief").then(signInViewer),
  ]);
  const { killedId: first, injuredId: second } = await keepFigures(editor);
  return { editor, chief, first, second };
}

it("others at the same claim are named; oneself, in however many tabs, is not", async () => {
  const { editor, chief, first, second } = await openDesk();
  await noteWhereabouts(editor, { tab: randomUUID(), claimId: first });
  await noteWhereabouts(editor, { tab: randomUUID(), claimId: first });
  expect(await listOthers(editor, first)).toEqual({ people: [] });
  expect(await listOthers(chief, first)).toEqual({ people: ["The editor"] });
  expect(await listOthers(chief, second)).toEqual({ people: [] });
});

it("coming, moving on and leaving are told at once on every copy; staying is not", async () => {
  const { editor, chief, first, second } = await openDesk();
  hubs.push(makeHub(), makeHub());
  const streams = await Promise.all(hubs.map((hub) => hear(hub, chief)));
  const own = await hear(hubs[0] as Hub, editor);
  const tab = randomUUID();
  await noteWhereabouts(editor, { tab, claimId: first });
  await noteWhereabouts(editor, { tab, claimId: first });
  await noteWhereabouts(editor, { tab, claimId: second });
  await noteWhereabouts(editor, { tab, claimId: null });
  for (const { heard } of streams) {
    await vi.waitFor(() => expect(heard).toHaveLength(4), 5_000);
    expect(heard.map(({ id, event, data }) => [id, event, data])).toEqual([
      [null, "presence", { claimId: first }],
      [null, "presence", { claimId: first }],
      [null, "presence", { claimId: second }],
      [null, "presence", { claimId: second }],
    ]);
  }
  expect(own.heard.map(({ data }) => data.mine)).toEqual([true, true, true, true]);
  expect(await listOthers(chief, second)).toEqual({ people: [] });
});

it("a tab that went without a word is gone, and that is told, within 15 seconds", async () => {
  const { editor, chief, first } = await openDesk();
  hubs.push(makeHub());
  await noteWhereabouts(editor, { tab: randomUUID(), claimId: first });
  const { heard } = await hear(hubs[0] as Hub, chief);
  const since = Date.now();
  await vi.waitFor(() => expect(heard.map(({ data }) => data.claimId)).toContain(first), 16_000);
  expect(Date.now() - since).toBeLessThan(15_000);
  expect(await listOthers(chief, first)).toEqual({ people: [] });
}, 30_000);

it("a tab of somebody else cannot be moved, and a claim that is not here is no place", async () => {
  const { editor, chief, first, second } = await openDesk();
  const tab = randomUUID();
  await noteWhereabouts(editor, { tab, claimId: first });
  await noteWhereabouts(chief, { tab, claimId: second });
  await noteWhereabouts(chief, { tab, claimId: null });
  await noteWhereabouts(chief, { tab: randomUUID(), claimId: randomUUID() });
  expect(await listOthers(chief, first)).toEqual({ people: ["The editor"] });
});

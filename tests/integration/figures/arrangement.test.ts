import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { mergeEvents, moveFigures, renameEvent, undoArrangement } from "@/lib/figures/arrangement/mutations";
import { listArrangements } from "@/lib/figures/arrangement/queries";
import { FigureMove } from "@/lib/figures/arrangement/schema";
import type { EventView } from "@/lib/figures/events";
import { listEvents } from "@/lib/figures/queries/list-events";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";

let chief: Viewer;
let a: Awaited<ReturnType<typeof keepFigures>>;
let b: Awaited<ReturnType<typeof keepFigures>>;

const operation = () => ({ operationId: randomUUID() });

async function eventOf(claimId: string): Promise<EventView> {
  const { events } = await listEvents(chief);
  const found = events.find(({ placed }) => placed.some(({ figure }) => figure.id === claimId));
  if (!found) throw new Error("the figure is in no event");
  return found;
}

const areTogether = async (one: string, two: string) => (await eventOf(one)).key === (await eventOf(two)).key;

beforeEach(async () => {
  chief = await addViewer("chief");
  a = await keepFigures(chief, { title: `One ${randomUUID()}` });
  b = await keepFigures(chief, { title: `Two ${randomUUID()}` });
});

describe("events as a chief arranges them", () => {
  it("a figure moved into a new event stands there alone, and goes back when that is taken back", async () => {
    const before = await eventOf(a.killedId);
    const { arrangementId } = await moveFigures(chief, {
      ...operation(),
      figures: [a.killedId],
      title: "The bridge, by itself",
    });
    const moved = await eventOf(a.killedId);
    expect(moved).toMatchObject({ title: "The bridge, by itself" });
    expect(moved.placed.map(({ figure }) => figure.id)).toContain(a.killedId);
    await undoArrangement(chief, { ...operation(), arrangementId });
    expect((await eventOf(a.killedId)).key).toBe(before.key);
  });

  it("merged events stay one, also when taken into account with later articles; undo parts them again", async () => {
    await moveFigures(chief, { ...operation(), figures: [a.killedId], title: "One place" });
    await moveFigures(chief, { ...operation(), figures: [b.killedId], title: "Another place" });
    expect(await areTogether(a.killedId, b.killedId)).toBe(false);
    const [from, into] = [await eventOf(a.killedId), await eventOf(b.killedId)];
    const { arrangementId } = await mergeEvents(chief, { ...operation(), event: from.key, into: into.key });
    await keepFigures(chief, { title: `Three ${randomUUID()}` });
    expect(await areTogether(a.killedId, b.killedId)).toBe(true);
    expect((await eventOf(a.killedId)).title).toBe("Another place");
    await undoArrangement(chief, { ...operation(), arrangementId });
    expect(await areTogether(a.killedId, b.killedId)).toBe(false);
    expect((await eventOf(a.killedId)).title).toBe("One place");
  });

  it("a name given by hand stays until it is taken back", async () => {
    const before = await eventOf(a.injuredId);
    await renameEvent(chief, { ...operation(), event: before.key, title: "What happened at the bridge" });
    const named = await eventOf(a.injuredId);
    expect(named.title).toBe("What happened at the bridge");
    const second = await renameEvent(chief, { ...operation(), event: named.key, title: "The bridge" });
    expect((await eventOf(a.injuredId)).title).toBe("The bridge");
    await undoArrangement(chief, { ...operation(), arrangementId: second.arrangementId });
    expect((await eventOf(a.injuredId)).title).toBe("What happened at the bridge");
  });

  it("is taken back in order, and once", async () => {
    const first = await moveFigures(chief, { ...operation(), figures: [a.killedId], title: "First" });
    const second = await moveFigures(chief, { ...operation(), figures: [a.killedId], title: "Second" });
    const undo = (arrangementId: string) => undoArrangement(chief, { ...operation(), arrangementId });
    await expect(undo(first.arrangementId)).rejects.toThrow("moved again since");
    await undo(second.arrangementId);
    expect((await eventOf(a.killedId)).title).toBe("First");
    await expect(undo(second.arrangementId)).rejects.toThrow("taken back already");
    const [latest] = await listArrangements(chief);
    expect(latest).toMatchObject({ kind: "undo", undone: false });
  });

  it("two chiefs at once leave one place for each figure", async () => {
    const titles = ["Left", "Right", "Middle", "Above"];
    await Promise.all(titles.map((title) => moveFigures(chief, { ...operation(), figures: [a.killedId], title })));
    expect(titles).toContain((await eventOf(a.killedId)).title);
  });

  it("a repeated request arranges once; other roles arrange nothing; what is not there is refused", async () => {
    const move = { ...operation(), figures: [a.killedId], title: "Once" };
    expect(await moveFigures(chief, move)).toEqual(await moveFigures(chief, move));
    await expect(moveFigures(await addViewer("editor"), { ...move, ...operation() })).rejects.toThrow(/role/);
    await expect(moveFigures(chief, { ...operation(), figures: [randomUUID()], title: "x" })).rejects.toThrow(
      "not here",
    );
    await expect(
      mergeEvents(chief, { ...operation(), event: "nothing-000000000000", into: (await eventOf(a.killedId)).key }),
    ).rejects.toThrow("not here any more");
  });
});

describe("the form for moving", () => {
  it.each([
    ["one figure into a new event", { figures: randomUUID(), title: "A name" }, true],
    ["two figures into an event", { figures: [randomUUID(), randomUUID()], into: "killed-nowhere-000000000000" }, true],
    ["no figure", { title: "A name" }, false],
    ["no place to go", { figures: randomUUID() }, false],
    ["two places to go", { figures: randomUUID(), title: "A name", into: "killed-nowhere-000000000000" }, false],
  ])("%s", (_, form, accepted) => {
    expect(FigureMove.safeParse({ ...operation(), ...form }).success).toBe(accepted);
  });
});

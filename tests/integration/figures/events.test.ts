import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { withdrawArticle } from "@/lib/articles/mutations/withdraw";
import { appendAudit } from "@/lib/audit/mutations";
import { ROLES } from "@/lib/auth/policy";
import { systemViewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import type { EventView } from "@/lib/figures/events";
import { openConflicts } from "@/lib/figures/events";
import { panelCsv, panelJson, panelRows } from "@/lib/figures/panel-data";
import { getEvent, listEvents } from "@/lib/figures/queries/list-events";
import { decideClaim } from "@/lib/review/decisions/mutations/decide";
import { giveStatus } from "@/lib/review/decisions/mutations/give-status";
import { loadDemoStory } from "@/prisma/seed/load-demo-story";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";

const seed = systemViewer("system:seed");

async function eventWith(words: string): Promise<EventView> {
  const { events } = await listEvents(seed);
  const found = events.find(({ placed }) => placed.some(({ figure }) => figure.quote.includes(words)));
  if (!found) throw new Error(`no event holds “${words}”`);
  return found;
}

const relationsOf = (event: EventView) => event.related.map(({ relation }) => relation.relation);

describe("the demonstration story's panel", () => {
  beforeAll(async () => {
    await loadDemoStory(seed);
  }, 60_000);

  it("holds Gaza's running total as one event with its update", async () => {
    const event = await eventWith("9,770");
    const quotes = event.placed.map(({ figure }) => figure.quote).join(" | ");
    expect(quotes).toContain("10,022");
    expect(quotes).toContain("11,000");
    expect(quotes).not.toContain("1,430");
    expect(relationsOf(event)).toContain("update");
    expect(event.origins).toHaveLength(1);
  });

  it("tells Israel's lower count as a revision of its own", async () => {
    const event = await eventWith("1,430");
    expect(event.placed.map(({ figure }) => figure.quote).join()).toContain("1,200");
    expect(relationsOf(event)).toEqual(["revision"]);
  });

  it("tells the ministry's and the agencies' counts of the hospital as a contradiction", async () => {
    const event = await eventWith("between 100 and 300");
    expect(relationsOf(event)).toContain("contradiction");
    expect(openConflicts(event)).toBe(1);
    expect(event.origins).toHaveLength(2);
    expect(event.headline).toContain("contradicted by");
  });

  it("keeps the children inside the dead they belong to", async () => {
    const event = await eventWith("killed four civilians");
    expect(relationsOf(event)).toEqual(["subset"]);
    const part = event.placed.find(({ figure }) => figure.victimGroup === "children");
    expect(part?.because).toContain("inside a total");
  });

  it("puts the verified figure in front", async () => {
    const { events } = await listEvents(seed);
    const verified = events.filter(({ placed }) => placed.some(({ figure }) => figure.status === "verified"));
    expect(verified.length).toBeGreaterThan(0);
    for (const event of verified) expect(event.lead.status).toBe("verified");
  });

  it("says which day of the ministry's series a figure equals", async () => {
    const event = await eventWith("9,770");
    const [compared] = event.series;
    const verdict = (quote: string) => {
      const found = event.placed.find(({ figure }) => figure.quote.includes(quote));
      return compared?.comparisons.get(found?.figure.id ?? "");
    };
    expect(verdict("9,770")).toMatchObject({ verdict: "equals", from: "2023-11-05", to: "2023-11-05" });
    expect(verdict("10,022")).toMatchObject({ verdict: "equals", from: "2023-11-06" });
    expect(verdict("11,000")).toMatchObject({ verdict: "between", after: "2023-11-09", before: "2023-11-10" });
    expect((await eventWith("1,430")).series).toEqual([]);
    expect((await eventWith("between 100 and 300")).series).toEqual([]);
  });

  it("is reached by its address, also by one made from another of its figures", async () => {
    const event = await eventWith("9,770");
    for (const { figure } of event.placed) {
      const found = await getEvent(seed, `any-words-${figure.id.replaceAll("-", "").slice(0, 12)}`);
      expect(found?.key).toBe(event.key);
    }
    expect(await getEvent(seed, "killed-nowhere-000000000000")).toBeNull();
    expect(await getEvent(seed, "nonsense")).toBeNull();
  });

  it("downloads the rows it shows", async () => {
    const event = await eventWith("between 100 and 300");
    expect(panelRows(event)).toHaveLength(event.placed.length);
    expect(panelCsv(event).trim().split("\n")).toHaveLength(event.placed.length + 1);
    const moment = { at: new Date("2023-11-22T12:00:00Z"), isNow: true, timeZone: "UTC" };
    expect(panelJson(event, moment)).toMatchObject({
      demo: true,
      stands_at: "2023-11-22T12:00:00.000Z",
      front: { claim: event.lead.id, age: "36 days old" },
      figures: panelRows(event),
    });
    expect(panelRows(event)[0]).toMatchObject({ ucdp_date_prec: 1, ucdp_where_prec: 1, ucdp_event_clarity: 1 });
  });
});

describe("what counts", () => {
  it.each(ROLES)("a %s reads the panel", async (role) => {
    const viewer = await addViewer(role);
    await expect(listEvents(viewer)).resolves.toBeDefined();
  });

  it("a dismissed figure leaves its event", async () => {
    const editor = await addViewer("editor");
    const { killedId } = await keepFigures(editor, { title: "Dismissed" });
    const holds = async () =>
      (await listEvents(editor)).events.some(({ placed }) => placed.some(({ figure }) => figure.id === killedId));
    expect(await holds()).toBe(true);
    await decideClaim(editor, {
      operationId: randomUUID(),
      claimId: killedId,
      version: 0,
      to: "dismissed",
      reason: "",
    });
    expect(await holds()).toBe(false);
  });

  it("a dismissal that is kept after a younger one leaves its event too", async () => {
    const editor = await addViewer("editor");
    const [older, younger] = [
      await keepFigures(editor, { title: "Older" }),
      await keepFigures(editor, { title: "Younger" }),
    ];
    const dismissal = (claimId: string) =>
      ({ operationId: randomUUID(), claimId, version: 0, to: "dismissed", reason: "" }) as const;
    const holds = async (claimId: string) =>
      (await listEvents(editor)).events.some(({ placed }) => placed.some(({ figure }) => figure.id === claimId));
    await db.$transaction(async (tx) => {
      const { entry } = await giveStatus(tx, editor, dismissal(older.killedId));
      await decideClaim(editor, dismissal(younger.killedId));
      expect(await holds(younger.killedId)).toBe(false);
      expect(await holds(older.killedId)).toBe(true);
      await appendAudit(tx, editor, entry);
    });
    expect(await holds(older.killedId)).toBe(false);
  });

  it("a withdrawn article's figures leave their events", async () => {
    const chief = await addViewer("chief");
    const { articleId, injuredId } = await keepFigures(chief, { title: "Withdrawn" });
    await withdrawArticle(chief, { operationId: randomUUID(), articleId, reason: "Not about this." });
    const { events } = await listEvents(chief);
    expect(events.some(({ placed }) => placed.some(({ figure }) => figure.id === injuredId))).toBe(false);
  });

  it("a figure a person placed stays where it was put", async () => {
    const chief = await addViewer("chief");
    const { killedId } = await keepFigures(chief, { title: "Placed" });
    const event = await db.event.create({ data: { title: "The flood, as the chief sees it", createdBy: chief.id } });
    await db.eventPlacement.create({
      data: {
        claimId: killedId,
        number: 1,
        eventId: event.id,
        confidence: 1,
        because: "moved by hand",
        placedBy: chief.id,
      },
    });
    const found = (await listEvents(chief)).events.find(({ placed }) =>
      placed.some(({ figure }) => figure.id === killedId),
    );
    expect(found?.title).toBe("The flood, as the chief sees it");
    expect(found?.placed.find(({ figure }) => figure.id === killedId)?.because).toBe("moved by hand");
  });
});

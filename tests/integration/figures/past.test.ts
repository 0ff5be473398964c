import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { systemViewer, type Viewer } from "@/lib/auth/viewer";
import type { Status } from "@/lib/claims/status";
import { db } from "@/lib/db";
import { listEvents } from "@/lib/figures/queries/list-events";
import { listStatusesAt } from "@/lib/figures/queries/statuses-at";
import type { FigureFilters } from "@/lib/figures/schema";
import { decideClaim } from "@/lib/review/decisions/mutations/decide";
import { loadDemoStory } from "@/prisma/seed/load-demo-story";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";

const seed = systemViewer("system:seed");

async function quotesAt(filters: FigureFilters): Promise<string> {
  const { events } = await listEvents(seed, filters);
  return events.flatMap(({ placed }) => placed.map(({ figure }) => figure.quote)).join(" | ");
}

async function decide(viewer: Viewer, claimId: string, version: number, to: Status): Promise<Date> {
  await decideClaim(viewer, { operationId: randomUUID(), claimId, version, to, reason: "Checked." });
  const { at } = await db.auditEntry.findFirstOrThrow({ orderBy: { seq: "desc" } });
  // The next entry must not fall into the same millisecond.
  await wait(2);
  return at;
}

describe("stepping back", () => {
  beforeAll(async () => {
    await loadDemoStory(seed);
  }, 60_000);

  it("shows what had been said by then and nothing later", async () => {
    const then = await quotesAt({ said: "2023-11-05" });
    expect(then).toContain("9,770");
    expect(then).toContain("1,430");
    expect(then).not.toContain("10,022");
    expect(then).not.toContain("1,200");
    expect(await quotesAt({ said: "2023-11-06" })).toContain("10,022");
    expect(await quotesAt({ said: "2023-01-01" })).toBe("");
  });

  it("a later count updates nothing before it was said", async () => {
    const { events } = await listEvents(seed, { said: "2023-11-05" });
    const gaza = events.find(({ placed }) => placed.some(({ figure }) => figure.quote.includes("9,770")));
    expect(gaza?.related.map(({ relation }) => relation.relation)).not.toContain("update");
    expect(gaza?.headline).toContain("9,770");
  });

  it("shows decisions as they stood, without the later ones", async () => {
    const { events } = await listEvents(seed, { decided: "2023-11-06" });
    const statuses = new Set(events.flatMap(({ placed }) => placed.map(({ figure }) => figure.status)));
    expect([...statuses]).toEqual(["unreviewed"]);
    const now = (await listEvents(seed)).events.flatMap(({ placed }) => placed.map(({ figure }) => figure.status));
    expect(new Set(now).size).toBeGreaterThan(2);
  });
});

describe("the status a claim had", () => {
  it("is the last one decided until then, taken from the chain", async () => {
    const editor = await addViewer("editor");
    const { killedId } = await keepFigures(editor, { title: `Past ${randomUUID()}` });
    const verified = await decide(editor, killedId, 0, "verified");
    const disputed = await decide(editor, killedId, 1, "disputed");
    const dismissed = await decide(editor, killedId, 2, "dismissed");
    const at = async (moment: Date) => (await listStatusesAt(editor, [killedId], moment)).get(killedId) ?? null;
    expect(await at(new Date(verified.getTime() - 1))).toBeNull();
    expect(await at(verified)).toBe("verified");
    expect(await at(new Date(disputed.getTime() - 1))).toBe("verified");
    expect(await at(disputed)).toBe("disputed");
    expect(await at(new Date(dismissed.getTime() + 60_000))).toBe("dismissed");
  });

  it("what was dismissed since still counted before", async () => {
    const editor = await addViewer("editor");
    const title = `Dismissed since ${randomUUID()}`;
    const { killedId } = await keepFigures(editor, { title });
    await decide(editor, killedId, 0, "dismissed");
    const shown = async (filters: FigureFilters) =>
      (await listEvents(editor, filters)).events.some(({ placed }) =>
        placed.some(({ figure }) => figure.id === killedId),
      );
    expect(await shown({})).toBe(false);
    expect(await shown({ decided: "2023-11-06" })).toBe(true);
  });
});

import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { systemViewer } from "@/lib/auth/viewer";
import { listTimeline } from "@/lib/claims/queries/list-timeline";
import { decideClaim } from "@/lib/review/decisions/mutations/decide";
import { loadDemoStory } from "@/prisma/seed/load-demo-story";
import { addViewer } from "../../support/people";

const seed = systemViewer("system:seed");

describe("the timeline", () => {
  beforeAll(async () => {
    await loadDemoStory(seed);
  }, 60_000);

  it("tells the days in order, each with the sentences that name it", async () => {
    const { days } = await listTimeline(seed, {});
    const named = days.map(({ day }) => day);
    expect(named).toEqual(named.toSorted());
    expect(new Set(named).size).toBe(named.length);
    expect(named).toContain("2023-10-07");
    expect(named).toContain("2023-10-17");
    for (const { entries } of days) for (const { dates } of entries) expect(dates.length).toBeGreaterThan(0);
  });

  it("puts a weekday's name on the day it meant, with the figure said there", async () => {
    const { days } = await listTimeline(seed, { from: "2023-10-17", to: "2023-10-17" });
    expect(days.map(({ day }) => day)).toEqual(["2023-10-17"]);
    const quotes = days[0]?.entries.flatMap(({ around }) => around.map(({ quote }) => quote)).join(" | ");
    expect(quotes).toContain("100 and 300");
  });

  it("goes on after a day, and leaves dismissed dates out", async () => {
    const { days } = await listTimeline(seed, { after: "2023-10-17" });
    expect(days.every(({ day }) => day > "2023-10-17")).toBe(true);
    const [date] = days[0]?.entries[0]?.dates ?? [];
    if (!date) throw new Error("no date to dismiss");
    await decideClaim(await addViewer("editor"), {
      operationId: randomUUID(),
      claimId: date.id,
      version: date.version,
      to: "dismissed",
      reason: "",
    });
    const after = await listTimeline(seed, { after: "2023-10-17" });
    expect(
      after.days.flatMap(({ entries }) => entries.flatMap(({ dates }) => dates.map(({ id }) => id))),
    ).not.toContain(date.id);
  });
});

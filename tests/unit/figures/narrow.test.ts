import { describe, expect, it } from "vitest";
import type { DeskFigure } from "@/lib/figures/desk-figure";
import { relateEvent, viewEvent } from "@/lib/figures/events";
import { narrowEvent } from "@/lib/figures/narrow";
import { figureOf, saidBy } from "../../support/figures";

const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);

function eventOf(count: number) {
  const figures = Array.from({ length: count }, (_, n) => ({
    ...figureOf({
      n: 1_000 + n,
      place: "Valdoria",
      since: "2023-12-31",
      figure: "cumulative",
      published: day(n),
      said: saidBy("the ministry"),
    }),
    status: n === 0 ? "verified" : "unreviewed",
    grade: null,
    article: { id: `article ${n}`, title: `Report ${n}`, demo: false },
    claimStart: 0,
    claimEnd: 10,
    readAt: new Date(`${day(n)}T12:00:00Z`),
  })) as unknown as DeskFigure[];
  return viewEvent(
    relateEvent({ eventId: null, placed: figures.map((figure) => ({ figure, confidence: 1, because: "" })) }),
  );
}

describe("the part of an event that is drawn", () => {
  it("is all of it while a person can look through it", () => {
    const event = eventOf(12);
    expect(narrowEvent(event)).toEqual({ event, leftOut: null });
  });

  it("is the latest statements and the figure in front, and says what it leaves out", () => {
    const { event, leftOut } = narrowEvent(eventOf(300));
    expect(leftOut).toEqual({ shown: 40, of: 300 });
    expect(event.statements.at(-1)?.figure.published).toBe(day(299));
    expect(event.lead.published).toBe(day(0));
    expect(event.statements[0]?.figure.id).toBe(event.lead.id);
    const shown = new Set(event.statements);
    expect(event.related.every(({ a, b }) => shown.has(a) && shown.has(b))).toBe(true);
    expect(event.placed.length).toBeLessThanOrEqual(80);
  });
});

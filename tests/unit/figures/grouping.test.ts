import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "@/lib/figures/figure";
import { groupFigures } from "@/lib/figures/grouping";
import { about, atLeast, figureOf } from "@/tests/support/figures";

/** The groups as sorted lists of ids. */
const idsOf = (figures: Figure[], placements: Parameters<typeof groupFigures>[1] = []) =>
  groupFigures(figures, placements)
    .map(({ placed }) => placed.map(({ figure }) => figure.id).sort())
    .sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));

const gaza = { figure: "cumulative", place: "Gaza", since: "2023-10-07" } as const;

describe("one event", () => {
  it.each<[string, Parameters<typeof figureOf>[0], Parameters<typeof figureOf>[0]]>([
    ["totals of one place since one day", { n: 9770, ...gaza }, { n: 10022, ...gaza, published: "2023-11-06" }],
    [
      "one day and one cause, though no place",
      { n: 1430, eventDays: ["2023-10-07"], cause: "attacks" },
      { ...about(1200), eventDays: ["2023-10-07"], cause: "attack" },
    ],
    [
      "one hospital, reported two days apart",
      { n: 471, place: "Ahli hospital" },
      { ...atLeast(500), place: "the Ahli hospital", published: "2023-11-06" },
    ],
    [
      "a town and the country it lies in, on one day",
      { n: 12, place: "Lahore", eventDays: ["2024-03-11"] },
      { n: 12, place: "Pakistan", eventDays: ["2024-03-11"] },
    ],
    [
      "a headline and the sentence that repeats it",
      { n: 4, documentId: "d" },
      { n: 4, documentId: "d", start: 90, sentenceStart: 60, place: "Tyre", cause: "airstrike" },
    ],
    [
      "a sentence that names nothing after one that names the place",
      { n: 471, documentId: "d", place: "Ahli hospital", sentence: "A blast at the Ahli hospital killed 471." },
      { n: 200, documentId: "d", start: 60, sentenceStart: 41, sentence: "US officials spoke of 200 dead." },
    ],
  ])("%s", (_, a, b) => {
    expect(idsOf([figureOf({ id: "a", ...a }), figureOf({ id: "b", ...b })])).toEqual([["a", "b"]]);
  });
});

describe("two events", () => {
  it.each<[string, Parameters<typeof figureOf>[0], Parameters<typeof figureOf>[0]]>([
    ["killed and injured", { n: 12, place: "Tyre" }, { n: 12, place: "Tyre", harm: "injured" }],
    ["two countries", { n: 12, place: "Lebanon", cause: "airstrike" }, { n: 12, place: "Syria", cause: "airstrike" }],
    [
      "two directions of one country",
      { n: 12, place: "northern Gaza", cause: "airstrike" },
      { n: 12, place: "southern Gaza", cause: "airstrike" },
    ],
    [
      "a flood and an earthquake",
      { n: 12, place: "Derna", cause: "flood" },
      { n: 12, place: "Derna", cause: "earthquake" },
    ],
    [
      "two days",
      { n: 12, place: "Gwoza", cause: "bombing", eventDays: ["2024-07-01"] },
      { n: 12, place: "Gwoza", cause: "bombing", eventDays: ["2024-07-20"] },
    ],
    [
      "the same town in two months",
      { n: 12, place: "Gwoza", cause: "bombing", published: "2024-03-01" },
      { n: 9, place: "Gwoza", cause: "bombing", published: "2024-07-01" },
    ],
    ["a war's total and one strike in it", { n: 9770, ...gaza }, { n: 12, place: "Gaza", cause: "airstrike" }],
    ["nothing in common but a number", { n: 12, published: "2024-03-01" }, { n: 12, published: "2024-03-01" }],
    [
      "a paragraph with a cause of its own",
      {
        n: 4,
        documentId: "d",
        place: "southern Lebanon",
        cause: "airstrike",
        sentence: "An airstrike in southern Lebanon killed 4.",
      },
      { n: 1430, documentId: "d", start: 200, sentenceStart: 190, eventDays: ["2023-10-07"], cause: "attacks" },
    ],
  ])("%s", (_, a, b) => {
    expect(idsOf([figureOf({ id: "a", ...a }), figureOf({ id: "b", ...b })])).toEqual([["a"], ["b"]]);
  });
});

it("a part goes with its total, wherever its sentence stands", () => {
  const total = figureOf({ id: "total", n: 4, place: "Tyre" });
  const part = figureOf({ id: "part", n: 3, partOf: "total", victimGroup: "children", place: "Beirut" });
  expect(idsOf([part, total])).toEqual([["part", "total"]]);
});

it("what is only possible is no figure of any event", () => {
  expect(groupFigures([figureOf({ modality: "possible" })])).toEqual([]);
});

it("where a person put a figure it stays, and the rest follows nobody", () => {
  const [a, b] = [figureOf({ id: "a", n: 9770, ...gaza }), figureOf({ id: "b", n: 10022, ...gaza })];
  const apart = [
    { figureId: "a", eventId: "one", because: "moved" },
    { figureId: "b", eventId: "two", because: "moved" },
  ];
  expect(idsOf([a, b], apart)).toEqual([["a"], ["b"]]);
});

it("a figure like one that a person placed joins it", () => {
  const [a, b] = [figureOf({ id: "a", n: 9770, ...gaza }), figureOf({ id: "b", n: 10022, ...gaza })];
  const [event] = groupFigures([a, b], [{ figureId: "a", eventId: "one", because: "moved" }]);
  expect(event?.eventId).toBe("one");
  expect(event?.placed).toHaveLength(2);
});

it("says how sure it is, and why", () => {
  const [event] = groupFigures([figureOf({ n: 9770, ...gaza }), figureOf({ n: 10022, ...gaza })]);
  expect(event?.placed[0]?.confidence).toBeGreaterThan(0.5);
  expect(event?.placed[0]?.because).toContain("both in Gaza");
});

const anyFigure = fc.record({
  n: fc.integer({ min: 0, max: 40 }),
  place: fc.constantFrom(null, "Gaza", "Rafah", "northern Gaza", "Lebanon", "Tyre"),
  cause: fc.constantFrom(null, "airstrike", "flood", "attack"),
  documentId: fc.constantFrom("d1", "d2", "d3"),
  start: fc.integer({ min: 0, max: 900 }),
  eventDays: fc.constantFrom<string[]>([], ["2023-11-05"], ["2023-10-17"]),
  harm: fc.constantFrom("killed" as const, "injured" as const),
});

it("the order in which articles arrive changes no event", () => {
  fc.assert(
    fc.property(fc.array(anyFigure, { maxLength: 9 }), fc.infiniteStream(fc.nat()), (parts, order) => {
      const figures = parts.map((part, i) => figureOf({ id: `f${i}`, ...part }));
      const keys = new Map(figures.map((figure) => [figure.id, order.next().value as number]));
      const shuffled = figures.toSorted((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0));
      expect(idsOf(shuffled)).toEqual(idsOf(figures));
    }),
    { numRuns: 200 },
  );
});

it("every figure that counts is in exactly one event", () => {
  fc.assert(
    fc.property(fc.array(anyFigure, { maxLength: 12 }), (parts) => {
      const figures = parts.map((part, i) => figureOf({ id: `f${i}`, ...part }));
      expect(idsOf(figures).flat().sort()).toEqual(figures.map((figure) => figure.id).sort());
    }),
    { numRuns: 200 },
  );
});

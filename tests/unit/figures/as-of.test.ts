import { describe, expect, it } from "vitest";
import { asOfOf, isBefore, isSameMoment, momentOf, spokenAt, zoneOf } from "@/lib/figures/as-of";
import { figureOf } from "@/tests/support/figures";

const iso = (moment: { from: number; to: number } | null) =>
  moment && [new Date(moment.from).toISOString(), new Date(moment.to).toISOString()];

describe("the moment of a written date", () => {
  it.each([
    ["a day", "2023-11-05", "Z", ["2023-11-05T00:00:00.000Z", "2023-11-06T00:00:00.000Z"]],
    ["a day in the document's zone", "2023-11-05", "+02:00", ["2023-11-04T22:00:00.000Z", "2023-11-05T22:00:00.000Z"]],
    ["an evening", "2023-11-05TEV", "Z", ["2023-11-05T17:00:00.000Z", "2023-11-06T00:00:00.000Z"]],
    ["a night runs into the next day", "2023-11-05TNI", "Z", ["2023-11-05T18:00:00.000Z", "2023-11-06T06:00:00.000Z"]],
    ["a month", "2023-11", "Z", ["2023-11-01T00:00:00.000Z", "2023-12-01T00:00:00.000Z"]],
    ["a leap February", "2024-02", "Z", ["2024-02-01T00:00:00.000Z", "2024-03-01T00:00:00.000Z"]],
    ["a year", "2023", "Z", ["2023-01-01T00:00:00.000Z", "2024-01-01T00:00:00.000Z"]],
    ["a week", "2023-W45", "Z", ["2023-11-06T00:00:00.000Z", "2023-11-13T00:00:00.000Z"]],
    [
      "an instant with its own zone",
      "2023-11-05T18:30:00-05:00",
      "Z",
      ["2023-11-05T23:30:00.000Z", "2023-11-05T23:31:00.000Z"],
    ],
    [
      "a time in the document's zone",
      "2023-11-05T18:30",
      "+02:00",
      ["2023-11-05T16:30:00.000Z", "2023-11-05T16:31:00.000Z"],
    ],
  ])("%s", (_, value, zone, expected) => {
    expect(iso(momentOf(value, zone))).toEqual(expected);
  });

  it.each(["XXXX-10-07", "P3D", "PRESENT_REF", "", "yesterday"])("%j has no moment: the year is not known", (value) => {
    expect(momentOf(value)).toBeNull();
  });
});

it("a document's days are counted in the zone of its publication", () => {
  expect(zoneOf("2023-11-05T23:30:00-05:00")).toBe("-05:00");
  expect(zoneOf("2023-11-05T23:30:00Z")).toBe("Z");
  expect(zoneOf("2023-11-05")).toBe("Z");
  expect(zoneOf(null)).toBe("Z");
});

it("an evening and its day are the same moment, two days are not", () => {
  const [evening, day, next] = ["2023-11-05TEV", "2023-11-05", "2023-11-06"].map((value) => momentOf(value));
  if (!evening || !day || !next) throw new Error("no moment");
  expect(isSameMoment(evening, day)).toBe(true);
  expect(isBefore(day, next)).toBe(true);
  expect(isBefore(next, day)).toBe(false);
});

describe("the as-of of a figure", () => {
  const all = { asOf: "2023-11-04", eventDays: ["2023-11-02"], statementDays: ["2023-11-03"], published: "2023-11-05" };
  it.each([
    ["is what the text states first of all", all, ["2023-11-04", "stated"]],
    ["is else the day the source spoke", { ...all, asOf: null }, ["2023-11-03", "stated"]],
    ["is else the day of the event it names", { ...all, asOf: null, statementDays: [] }, ["2023-11-02", "event"]],
    ["is else the publication", { published: "2023-11-05" }, ["2023-11-05", "published"]],
    [
      "of a running toll is not the event's day",
      { eventDays: ["2023-11-02"], sentence: "The toll of Thursday's quake has risen to 12." },
      ["2023-11-05", "published"],
    ],
    [
      "of a total since a day is not that day",
      { figure: "cumulative", since: "2023-10-07", eventDays: ["2023-10-07"] },
      ["2023-11-05", "published"],
    ],
    ["passes over a day without a year", { asOf: "XXXX-11-04" }, ["2023-11-05", "published"]],
  ] as const)("%s", (_, parts, [value, basis]) => {
    expect(asOfOf(figureOf(parts as Parameters<typeof figureOf>[0]))).toMatchObject({ value, basis });
  });

  it("is not known when nothing is", () => {
    expect(asOfOf(figureOf({ published: null }))).toBeNull();
  });

  it("a source speaks on the day of its statement, not of the event", () => {
    expect(spokenAt(figureOf({ eventDays: ["2023-11-02"], statementDays: ["2023-11-03"] }))?.value).toBe("2023-11-03");
  });
});

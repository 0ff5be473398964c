import { describe, expect, it } from "vitest";
import { tellRelation } from "@/lib/figures/conflicts";
import { compareEvents } from "@/lib/figures/likeness";
import { toldApart } from "@/lib/figures/moment-words";
import { relate } from "@/lib/figures/relations";
import { figureOf } from "@/tests/support/figures";

describe("what tells two moments of one printed day apart", () => {
  it.each([
    ["nothing is needed for two days", { asOf: "2023-11-05" }, { asOf: "2023-11-06" }, null],
    ["nothing does for one day said twice", { asOf: "2023-11-05" }, { asOf: "2023-11-05" }, null],
    [
      "the hour",
      { published: "2023-11-05T08:00:00Z" },
      { published: "2023-11-05T18:30:00Z" },
      ["as of 5 Nov 2023, 08:00 UTC", "as of 5 Nov 2023, 18:30 UTC"],
    ],
    [
      "the hour, each in its own zone",
      { published: "2023-11-05T08:00:00+02:00" },
      { published: "2023-11-05T08:00:00-05:00" },
      ["as of 5 Nov 2023, 08:00 UTC+02:00", "as of 5 Nov 2023, 08:00 UTC-05:00"],
    ],
    [
      "the part of the day",
      { asOf: "2023-11-05TMO" },
      { asOf: "2023-11-05TEV" },
      null, // printed as two moments already
    ],
    [
      "the day each was printed, where the event is one",
      { eventDays: ["2023-10-17"], published: "2023-10-18" },
      { eventDays: ["2023-10-17"], published: "2023-10-19" },
      ["as of 17 Oct 2023, printed 18 Oct 2023", "as of 17 Oct 2023, printed 19 Oct 2023"],
    ],
    [
      "nothing is needed where each says its own day",
      { eventDays: ["2023-10-17"], statementDays: ["2023-10-18"] },
      { eventDays: ["2023-10-17"], statementDays: ["2023-10-19"] },
      null,
    ],
    [
      "the hour of print",
      { eventDays: ["2023-10-17"], published: "2023-10-18T06:00:00Z" },
      { eventDays: ["2023-10-17"], published: "2023-10-18T21:00:00Z" },
      ["as of 17 Oct 2023, printed 18 Oct 2023, 06:00 UTC", "as of 17 Oct 2023, printed 18 Oct 2023, 21:00 UTC"],
    ],
  ] as const)("%s", (_, a, b, words) => {
    const own = (parts: object) => figureOf({ ...parts } as Parameters<typeof figureOf>[0]);
    expect(toldApart(own(a), own(b))).toEqual(words);
  });
});

it("a sentence that says “later” shows what is later", () => {
  const event = { eventDays: ["2023-10-17"], said: "the health ministry", place: "Velmora" };
  const a = figureOf({ ...event, n: 500, published: "2023-10-17T22:00:00Z" });
  const b = figureOf({ ...event, n: 471, published: "2023-10-18T09:00:00Z" });
  const relation = relate(a, b, compareEvents(a, b));
  expect(relation && tellRelation(a, b, relation)).toBe(
    "471 (the health ministry, as of 17 Oct 2023, printed 18 Oct 2023) revises 500 (the health ministry, as of 17 Oct 2023, printed 17 Oct 2023): the same source, later and lower, and a count of people killed cannot fall.",
  );
});

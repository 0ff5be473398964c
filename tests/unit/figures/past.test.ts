import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOf } from "@/lib/clock";
import type { DeskFigure } from "@/lib/figures/desk-figure";
import { PastMoment, pastOf, wasSaidBy } from "@/lib/figures/past";
import { figureOf } from "../../support/figures";

const READ_AT = new Date("2023-12-01T00:00:00Z");
const deskFigure = (parts: Parameters<typeof figureOf>[0]) => ({ ...figureOf(parts), readAt: READ_AT }) as DeskFigure;
const iso = (date: Date | null) => date?.toISOString() ?? null;

describe("a moment in an address", () => {
  it.each(["2023-11-06", "2023-11-06T18:00", "2024-02-29"])("takes %s", (value) => {
    expect(PastMoment.safeParse(value).success).toBe(true);
  });
  it.each(["2023-11", "2023-13-01", "2023-11-06T25:00", "6 Nov 2023", "2023-11-06T18:00Z", "", "2023-11-06 18:00"])(
    "ignores “%s”",
    (value) => {
      expect(PastMoment.safeParse(value).success).toBe(false);
    },
  );
});

describe("a wall clock's instant", () => {
  it.each([
    ["2023-11-06T18:00", "UTC", "2023-11-06T18:00:00.000Z"],
    ["2023-11-06T18:00", "Asia/Kathmandu", "2023-11-06T12:15:00.000Z"],
    ["2023-07-01T12:00", "America/New_York", "2023-07-01T16:00:00.000Z"],
    ["2023-11-05T00:30", "America/New_York", "2023-11-05T04:30:00.000Z"],
    ["2023-11-05T23:30", "America/New_York", "2023-11-06T04:30:00.000Z"],
  ])("%s in %s", (wall, zone, expected) => {
    expect(instantOf(wall, zone).toISOString()).toBe(expected);
  });
});

describe("what the control moves", () => {
  it.each([
    ["nothing", {}, null, null],
    ["both", { asOf: "2023-11-06T18:00" }, "2023-11-06T18:00:59.999Z", "2023-11-06T18:00:59.999Z"],
    ["both, to the end of a day", { asOf: "2023-11-06" }, "2023-11-06T23:59:59.999Z", "2023-11-06T23:59:59.999Z"],
    ["what was said alone", { said: "2023-11-06" }, "2023-11-06T23:59:59.999Z", null],
    ["what was decided alone", { decided: "2023-11-06" }, null, "2023-11-06T23:59:59.999Z"],
    [
      "both, one of them elsewhere",
      { asOf: "2023-11-06", decided: "2023-11-08" },
      "2023-11-06T23:59:59.999Z",
      "2023-11-08T23:59:59.999Z",
    ],
  ])("%s", (_, filters, said, decided) => {
    const past = pastOf(filters, "UTC");
    expect([iso(past.said), iso(past.decided)]).toEqual([said, decided]);
  });
});

describe("whether something had been said", () => {
  it.each([
    ["a day's print counts from its beginning", { published: "2023-11-06" }, "2023-11-06T00:00:00Z", true],
    ["the day before it does not", { published: "2023-11-06" }, "2023-11-05T23:59:59Z", false],
    [
      "a time of publication counts to the minute",
      { published: "2023-11-06T18:00:00Z" },
      "2023-11-06T17:59:00Z",
      false,
    ],
    ["and from it on", { published: "2023-11-06T18:00:00Z" }, "2023-11-06T18:00:00Z", true],
    ["in its own zone", { published: "2023-11-06T18:00:00+05:00" }, "2023-11-06T13:00:00Z", true],
    ["undated, from the moment it states", { published: null, asOf: "2023-11-05" }, "2023-11-05T12:00:00Z", true],
    ["undated and without a moment, from when it was read", { published: null }, "2023-11-30T00:00:00Z", false],
    ["and then it had been", { published: null }, "2023-12-01T00:00:00Z", true],
  ])("%s", (_, parts, moment, expected) => {
    expect(wasSaidBy(deskFigure(parts), new Date(moment))).toBe(expected);
  });

  it("never shows the future, and never forgets: what was said once was said at every later moment", () => {
    const day = fc
      .date({ min: new Date("2020-01-01"), max: new Date("2026-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (published, one, other) => {
        const [earlier, later] = [one, other].sort() as [string, string];
        const at = (moment: string) =>
          wasSaidBy(deskFigure({ published }), pastOf({ asOf: moment }, "UTC").said as Date);
        expect(at(earlier)).toBe(published <= earlier);
        if (at(earlier)) expect(at(later)).toBe(true);
      }),
    );
  });
});

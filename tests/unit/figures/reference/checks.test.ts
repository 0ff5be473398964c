import { describe, expect, it } from "vitest";
import { checkSeries } from "@/lib/figures/reference/checks";
import type { FindingCode, Point } from "@/lib/figures/reference/series";

const DAY = ["2024-03-01", "2024-03-02", "2024-03-03", "2024-03-04"] as const;

function totals(...values: (number | null)[]): Point[] {
  return values.flatMap((value, i) =>
    value === null
      ? []
      : [{ measure: "killed", cumulative: true, derived: false, day: DAY[i] as string, value } as const],
  );
}

const daily = (i: number, value: number): Point => ({
  measure: "killed",
  cumulative: false,
  derived: false,
  day: DAY[i] as string,
  value,
});

describe("what looks wrong in a series", () => {
  it.each<[string, Point[], [FindingCode, string][]]>([
    ["nothing, when totals rise", totals(10, 12, 12, 20), []],
    ["nothing, in a single day", totals(10), []],
    ["a total that falls", totals(10, 30, 28, 40), [["falls", DAY[2]]]],
    ["a fall at the end", totals(10, 30, 40, 38), [["falls", DAY[3]]]],
    ["swapped digits, and no fall because of them", totals(118, 192, 130, 140), [["transposed-digits", DAY[1]]]],
    ["swapped digits below", totals(120, 103, 140, 150), [["transposed-digits", DAY[1]]]],
    ["a missing day", totals(10, null, 14, 15), [["missing-day", DAY[1]]]],
    ["two missing days as one stretch", totals(10, null, null, 15), [["missing-day", DAY[1]]]],
    ["a day's count that is not the difference", [...totals(10, 15), daily(1, 6)], [["daily-differs", DAY[1]]]],
    ["nothing, when the day's count is the difference", [...totals(10, 15), daily(1, 5)], []],
    ["nothing, when the day before is not known", [...totals(null, 15, 20, 22), daily(1, 6)], []],
  ])("%s", (_, points, expected) => {
    expect(checkSeries(points).map(({ code, day }) => [code, day])).toEqual(expected);
  });

  it("derived values are the keeper's own: they are not checked", () => {
    const derived = totals(10, 30, 28, 40).map((point) => ({ ...point, derived: true }));
    expect(checkSeries(derived)).toEqual([]);
  });

  it("says the numbers and the days", () => {
    expect(checkSeries(totals(10, 30, 28, 40))[0]?.detail).toBe("28 killed, after 30 on 2 Mar 2024.");
    expect(checkSeries(totals(118, 192, 130, 140))[0]?.detail).toBe(
      "192 killed does not fit between its neighbours; 129 would.",
    );
  });
});

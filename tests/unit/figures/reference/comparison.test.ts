import { describe, expect, it } from "vitest";
import { compareWithSeries, type Series } from "@/lib/figures/reference/comparison";
import { comparisonWords, equalityWords } from "@/lib/figures/reference/words";
import { about, atLeast, figureOf, moreThan, vague } from "../../../support/figures";

const total = (day: string, value: number, derived = false) => ({ day, value, derived });

const SERIES: Series = {
  id: "series",
  name: "Health ministry series",
  place: "Gaza",
  since: "2023-10-07",
  totals: new Map([
    [
      "killed",
      [
        total("2023-11-04", 9_485),
        total("2023-11-05", 9_770),
        total("2023-11-06", 10_022),
        total("2023-11-07", 10_022),
        total("2023-11-08", 10_569, true),
      ],
    ],
    ["killed-children", [total("2023-11-05", 4_008), total("2023-11-06", 4_104)]],
  ]),
};

const GAZA = { place: "Gaza", figure: "cumulative", victimGroup: "people" } as const;
const compare = (parts: Parameters<typeof figureOf>[0]) => compareWithSeries(figureOf({ ...GAZA, ...parts }), SERIES);

describe("where a figure stands in a series", () => {
  it.each([
    ["an exact number of one day", { n: 9_770 }, "equals the health ministry series for 5 Nov 2023"],
    ["“at least” the number of one day", atLeast(9_770), "equals the health ministry series for 5 Nov 2023"],
    [
      "a number that stood for two days",
      { n: 10_022 },
      "equals the health ministry series for 6 Nov 2023 to 7 Nov 2023",
    ],
    [
      "a derived value, and says so",
      { n: 10_569 },
      "equals the health ministry series for 8 Nov 2023 (a derived value)",
    ],
    [
      "between two days",
      moreThan(9_500),
      "lies between two days of the health ministry series: 9,485 on 4 Nov 2023 and 9,770 on 5 Nov 2023",
    ],
    [
      "about a number between two days",
      about(10_000),
      "lies between two days of the health ministry series: 9,770 on 5 Nov 2023 and 10,022 on 6 Nov 2023",
    ],
    [
      "above all",
      { n: 20_000 },
      "is above every day of the health ministry series, which ends with 10,569 on 8 Nov 2023",
    ],
    [
      "below all",
      { n: 500 },
      "is below every day of the health ministry series, which begins with 9,485 on 4 Nov 2023",
    ],
    ["a listed part", { n: 4_008, victimGroup: "children" }, "equals the health ministry series for 5 Nov 2023"],
    [
      "a part that is not listed",
      { n: 12, victimGroup: "firefighters" },
      "counts people whom it does not list apart, other than the health ministry series",
    ],
    ["one incident", { n: 471, figure: "incident" }, "counts another period than the health ministry series"],
    [
      "a count since another day",
      { n: 9_600, since: "2023-11-01" },
      "counts another period than the health ministry series",
    ],
    ["a smaller place", { n: 300, place: "northern Gaza" }, "counts another place than the health ministry series"],
  ] as const)("%s", (_, parts, words) => {
    const comparison = compare(parts);
    expect(comparison && comparisonWords(comparison, SERIES.name)).toBe(words);
  });

  it.each([
    ["another country", { n: 9_770, place: "Lebanon" }],
    ["a place not known", { n: 9_770, place: null }],
    ["people displaced: the series counts none", { n: 9_770, harm: "displaced" }],
    ["what could happen", { n: 9_770, modality: "possible" }],
    ["a vague word", vague(100)],
  ] as const)("has nothing to say about %s", (_, parts) => {
    expect(compare(parts)).toBeNull();
  });

  it("a large number that is exactly a day's is told, whatever kind of count the text makes of it", () => {
    expect(compare({ n: 9_770, figure: "incident" })).toMatchObject({ verdict: "equals" });
    const small: Series = { ...SERIES, totals: new Map([["killed", [total("2023-10-07", 232)]]]) };
    const incident = figureOf({ ...GAZA, figure: "incident", n: 232 });
    expect(compareWithSeries(incident, small)).toMatchObject({ verdict: "other-scope" });
  });
});

describe("the headline's words", () => {
  const words = (asOf: string, n: number) => {
    const figure = figureOf({ ...GAZA, n, asOf });
    const comparison = compareWithSeries(figure, SERIES);
    return comparison && equalityWords(figure, comparison, SERIES.name);
  };
  it.each([
    ["the figure's own day", "2023-11-05", 9_770, "equals the health ministry series for that day"],
    ["a day inside a stretch", "2023-11-07", 10_022, "equals the health ministry series for that day"],
    ["another day is named", "2023-11-09", 9_770, "equals the health ministry series for 5 Nov 2023"],
    ["no equality, no words", "2023-11-05", 9_771, null],
  ])("%s", (_, asOf, n, expected) => {
    expect(words(asOf, n)).toBe(expected);
  });
});

import { expect, it } from "vitest";
import { waysOfChoosing } from "@/lib/figures/ways-of-choosing";
import { deskFigureOf, standing } from "@/tests/support/desk-figures";
import { atLeast, between } from "@/tests/support/figures";

type Parts = Parameters<typeof deskFigureOf>[0];

const given = (...parts: Parts[]) => {
  const ways = waysOfChoosing(parts.map((own) => standing(deskFigureOf(own))));
  return ways.filter(({ way }) => way === "range" || way === "majority").map(({ gives }) => gives);
};

it.each([
  ["one source", [{ n: 12, said: "police" }], ["12, by the only source.", "Nothing: one source makes no majority."]],
  [
    "its last word alone",
    [
      { n: 12, said: "police", published: "2023-11-04" },
      { n: 15, said: "police", published: "2023-11-06" },
    ],
    ["15, by the only source.", "Nothing: one source makes no majority."],
  ],
  [
    "two that differ",
    [
      { n: 471, said: "the ministry" },
      { ...between(100, 300), said: "the agencies" },
    ],
    [
      "100 to 471, by the last word of 2 sources.",
      "Nothing: 2 sources, and no number that more than half of them give.",
    ],
  ],
  [
    "two of three",
    [
      { n: 12, said: "the police" },
      { n: 12, said: "the hospital" },
      { ...atLeast(20), said: "the union" },
    ],
    ["12 or more, by the last word of 3 sources.", "12, by 2 of 3 sources: the police; the hospital."],
  ],
  [
    "no refuted one, no part, nothing denied",
    [
      { n: 12, said: "police", status: "refuted" },
      { n: 3, said: "the hospital", partOf: "total" },
      { n: 30, said: "the army", modality: "denied" },
    ],
    ["Nothing: no total stands.", "Nothing: no total stands."],
  ],
] as [string, Parts[], string[]][])("each way of choosing hears %s", (_, parts, expected) => {
  expect(given(...parts)).toEqual(expected);
});

it("ranking sources and discussing are left to people", () => {
  const ways = waysOfChoosing([]);
  expect(ways.map(({ way }) => way)).toEqual(["range", "majority", "hierarchy", "discussion"]);
  expect(ways.at(-1)?.gives).toContain("Nothing by itself");
});

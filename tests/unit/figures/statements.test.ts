import { describe, expect, it } from "vitest";
import { relateStatements, toStatements } from "@/lib/figures/statements";
import { figureOf } from "@/tests/support/figures";

const total = { figure: "cumulative", place: "Aldmoor", since: "2024-03-01" } as const;
const ministry = { ...total, said: "the health ministry" };
const monitor = { ...total, said: "the flood monitor" };

const relationsOf = (...figures: ReturnType<typeof figureOf>[]) =>
  relateStatements(toStatements(figures)).map(({ a, b, relation }) => [
    a.figure.best,
    relation.relation,
    b.figure.best,
    ...(relation.otherSource ? ["other"] : []),
  ]);

describe("what the statements of one event say to each other", () => {
  const [first, other, later] = [
    figureOf({ ...ministry, n: 900, asOf: "2024-03-05" }),
    figureOf({ ...monitor, n: 700, asOf: "2024-03-05" }),
    figureOf({ ...ministry, n: 950, asOf: "2024-03-06" }),
  ];

  it("steps from what the same source counted before, not from somebody else's count", () => {
    expect(relationsOf(first, other, later)).toContainEqual([900, "update", 950]);
  });

  it("keeps the contradiction about a day after one of the two has counted on", () => {
    expect(relationsOf(first, other, later)).toContainEqual([900, "contradiction", 700]);
  });

  it("forgets it for a single incident: its source has said something newer", () => {
    const incident = { place: "Aldmoor", eventDays: ["2024-03-05"] };
    const police = { ...incident, said: "police" };
    const said = [
      figureOf({ ...police, n: 12, asOf: "2024-03-05" }),
      figureOf({ ...incident, said: "the hospital", n: 15, asOf: "2024-03-05" }),
      figureOf({ ...police, n: 15, asOf: "2024-03-06" }),
    ];
    expect(relationsOf(...said)).toEqual([[12, "update", 15]]);
  });
});

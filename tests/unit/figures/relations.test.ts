import { describe, expect, it } from "vitest";
import { tellRelation } from "@/lib/figures/conflicts";
import { compareEvents } from "@/lib/figures/likeness";
import { relate } from "@/lib/figures/relations";
import { figureOf } from "@/tests/support/figures";
import { RELATIONS_OF_SCOPE } from "./tables/relations-of-scope";
import { RELATIONS_OF_SOURCES } from "./tables/relations-of-sources";

const RELATION_CASES = [...RELATIONS_OF_SOURCES, ...RELATIONS_OF_SCOPE];

const find = (a: Parameters<typeof figureOf>[0], b: Parameters<typeof figureOf>[0]) => {
  const [one, two] = [figureOf({ id: "one", ...a }), figureOf({ id: "two", ...b })];
  return { one, two, found: relate(one, two, compareEvents(one, two)) };
};

describe.each(RELATION_CASES)("$title", ({ cases }) => {
  it.each(cases)("%s", (_, a, b, expected) => {
    const { found } = find(a, b);
    const told = found && [
      found.relation,
      ...(found.inverse ? ["inverse"] : []),
      ...(found.otherSource ? ["other"] : []),
    ];
    expect(told).toEqual(expected);
  });

  it.each(cases)("%s, the other way round", (_, a, b, expected) => {
    const { found } = find(b, a);
    expect(found?.relation ?? null).toBe(expected?.[0] ?? null);
    const directed = expected && ["update", "revision", "subset"].includes(expected[0]);
    if (directed) expect(found?.inverse).toBe(!expected.includes("inverse"));
  });
});

it("every relation of the table is told in one sentence", () => {
  for (const { cases } of RELATION_CASES) {
    for (const [name, a, b] of cases) {
      const { one, two, found } = find(a, b);
      if (found) expect(tellRelation(one, two, found), name).toMatch(/^\p{Lu}|^\d/u);
    }
  }
});

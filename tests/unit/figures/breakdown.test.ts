import { describe, expect, it } from "vitest";
import { breakdownsOf } from "@/lib/figures/breakdown";
import type { Figure } from "@/lib/figures/figure";
import { about, atLeast, figureOf } from "../../support/figures";

const part = (total: Figure, group: string, parts: Parameters<typeof figureOf>[0]) =>
  figureOf({ partOf: total.id, victimGroup: group, ...parts });

const leftOf = (total: Figure, ...parts: Figure[]) => {
  const figures = [total, ...parts];
  return breakdownsOf(figures.map((figure) => ({ figure, mentions: [figure] })))[0]?.notStated ?? null;
};

describe("how many of a total are not stated", () => {
  const twelve = figureOf({ n: 12 });
  const open = figureOf(atLeast(10_022));
  it.each<[string, Figure, Figure[], ReturnType<typeof leftOf>]>([
    ["what the parts leave over", twelve, [part(twelve, "children", { n: 3 })], { count: 9, open: false }],
    [
      "of children and women too",
      twelve,
      [part(twelve, "children", { n: 3 }), part(twelve, "women", { n: 4 })],
      { count: 5, open: false },
    ],
    ["at least so many of an open total", open, [part(open, "children", { n: 4_104 })], { count: 5_918, open: true }],
    ["nothing, when the parts are everybody", twelve, [part(twelve, "children", { n: 12 })], null],
    ["nothing, when a part is larger", twelve, [part(twelve, "children", { n: 13 })], null],
    ["nothing sure, when a part is about so many", twelve, [part(twelve, "children", about(3))], null],
    [
      "nothing sure, when groups may share people",
      twelve,
      [part(twelve, "women", { n: 3 }), part(twelve, "journalists", { n: 2 })],
      null,
    ],
    [
      "nothing sure, when one group is counted twice",
      twelve,
      [part(twelve, "children", { n: 3 }), part(twelve, "children", { n: 2 })],
      null,
    ],
  ])("%s", (_, total, parts, expected) => {
    expect(leftOf(total, ...parts)).toEqual(expected);
  });

  it("a total without parts is not broken down", () => {
    expect(breakdownsOf([{ figure: twelve, mentions: [twelve] }])).toEqual([]);
  });
});

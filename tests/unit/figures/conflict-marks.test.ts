import { describe, expect, it } from "vitest";
import { conflictsOf, gapBetween, markConflicts } from "@/lib/figures/conflict-marks";
import { rangeOf } from "@/lib/figures/ranges";
import type { Related } from "@/lib/figures/statements";
import { deskFigureOf, standing } from "@/tests/support/desk-figures";
import { about, atLeast, between, upTo } from "@/tests/support/figures";

type Parts = Parameters<typeof deskFigureOf>[0];

function contradiction(a: Parts, b: Parts): Related<ReturnType<typeof deskFigureOf>> {
  return {
    a: standing(deskFigureOf(a)),
    b: standing(deskFigureOf(b)),
    relation: { relation: "contradiction", inverse: false, otherSource: false, why: "ranges-apart" },
  };
}

describe("the gap a drawing shows between two figures", () => {
  it.each([
    ["from a number up to a range", { n: 90 }, between(100, 300), { from: 90, to: 100 }],
    ["from a range up to a number", between(100, 300), { n: 471 }, { from: 300, to: 471 }],
    ["from a number down to a range", { n: 471 }, between(100, 300), { from: 471, to: 300 }],
    ["from “at least” down", atLeast(500), between(100, 300), { from: 500, to: 300 }],
    ["from “up to” up", upTo(40), { n: 60 }, { from: 40, to: 60 }],
    ["from the end of “about”", about(1_000), { n: 1_200 }, { from: 1_050, to: 1_200 }],
    ["none where a denial says the same number", { n: 30 }, { n: 30 }, null],
    ["none where the ranges touch", atLeast(30), { n: 30 }, null],
  ] as [string, Parts, Parts, { from: number; to: number } | null][])("%s", (_, a, b, gap) => {
    expect(gapBetween(rangeOf(deskFigureOf(a)), rangeOf(deskFigureOf(b)))).toEqual(gap);
  });
});

describe("the contradictions of an event", () => {
  const first = contradiction({ id: "a", n: 471, said: "the ministry" }, { id: "b", ...between(100, 300) });
  const second = contradiction({ id: "a", n: 471 }, { id: "c", n: 500, status: "superseded" });
  const update: typeof first = {
    ...first,
    relation: { relation: "update", inverse: false, otherSource: false, why: "newer" },
  };
  const marks = markConflicts([update, first, second]);

  it("are numbered in their order, and nothing else is", () => {
    expect(marks.map(({ number, anchor, open }) => [number, anchor, open])).toEqual([
      [1, "conflict-a-b", true],
      [2, "conflict-a-c", false],
    ]);
    expect(marks[0]?.sentence).toMatch(/^471 \(the ministry.*contradicts between 100 and 300/);
  });

  it("stand on both sides' lines with the gap as each sees it", () => {
    expect(conflictsOf("a", marks).map(({ number, gap }) => [number, gap])).toEqual([
      [1, { from: 471, to: 300 }],
      [2, { from: 471, to: 500 }],
    ]);
    expect(conflictsOf("b", marks).map(({ gap }) => gap)).toEqual([{ from: 300, to: 471 }]);
    expect(conflictsOf("d", marks)).toEqual([]);
  });
});

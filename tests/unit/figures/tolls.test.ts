import { expect, it } from "vitest";
import type { DeskFigure } from "@/lib/figures/desk-figure";
import { hasTimeline, tollsOf } from "@/lib/figures/tolls";
import { figureOf } from "@/tests/support/figures";

const statement = (parts: Parameters<typeof figureOf>[0]) => {
  const figure = figureOf(parts) as DeskFigure;
  return { figure, mentions: [figure] };
};

const told = (...parts: Parameters<typeof figureOf>[0][]) =>
  tollsOf(parts.map(statement)).map(({ figures }) => figures.map(({ low }) => low));

it("two sources are two lines, never one", () => {
  expect(
    told(
      { n: 48, said: "police" },
      { n: 94, said: "the Red Cross" },
      { n: 55, said: "police", published: "2023-11-06" },
    ),
  ).toEqual([[48, 55], [94]]);
});

it("of two counts of one source at one moment the higher stands", () => {
  expect(told({ n: 500, said: "police" }, { n: 471, said: "police" })).toEqual([[500]]);
});

it("parts, denials and undated figures have no place on it", () => {
  expect(told({ partOf: "total" }, { modality: "denied" }, { published: null })).toEqual([]);
});

it("one moment is no timeline", () => {
  const same = [statement({ n: 471, said: "police" }), statement({ n: 300, said: "the hospital" })];
  expect(hasTimeline(tollsOf(same))).toBe(false);
  expect(hasTimeline(tollsOf([...same, statement({ n: 480, said: "police", published: "2023-11-07" })]))).toBe(true);
});

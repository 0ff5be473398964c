import { describe, expect, it } from "vitest";
import { agree, levelOf, rangeOf, sayTheSame } from "@/lib/figures/ranges";
import { about, atLeast, between, figureOf, moreThan, upTo, vague } from "@/tests/support/figures";

const range = (parts: Parameters<typeof figureOf>[0]) => rangeOf(figureOf(parts));
const OPEN = Number.POSITIVE_INFINITY;

describe("what a figure allows", () => {
  it.each([
    ["an exact number is itself", { n: 31 }, [31, 31]],
    ["no one is nought", { n: 0 }, [0, 0]],
    ["at least is open upwards and includes its number", atLeast(9770), [9770, OPEN]],
    ["more than leaves its number out", moreThan(40), [41, OPEN]],
    ["up to reaches down to nought", upTo(20), [0, 20]],
    ["about covers five per cent either side", about(1200), [1140, 1260]],
    ["a range has two ends", between(100, 300), [100, 300]],
    ["dozens reach up to the next vague word", vague(12), [12, 120]],
  ] as const)("%s", (_, parts, [low, high]) => {
    expect(range(parts)).toEqual({ low, high });
  });
});

describe("agreeing", () => {
  it.each([
    ["at least a number and that number", atLeast(9770), { n: 9770 }, true],
    ["at least a number and a higher one", atLeast(9770), { n: 10022 }, true],
    ["at least a number and a lower one", atLeast(1400), { n: 1399 }, false],
    ["at least 1,400 and about 1,200", atLeast(1400), about(1200), false],
    ["about 200 and 208", about(200), { n: 208 }, true],
    ["about 200 and 211", about(200), { n: 211 }, false],
    ["two exact figures one apart", { n: 14 }, { n: 15 }, false],
    ["more than 40 and 40", moreThan(40), { n: 40 }, false],
    ["up to 20 and more than 40", upTo(20), moreThan(40), false],
    ["a range and a number at its end", between(100, 300), { n: 300 }, true],
    ["a range and a number above it", between(100, 300), { n: 471 }, false],
    ["dozens and 40", vague(12), { n: 40 }, true],
    ["dozens and 471", vague(12), { n: 471 }, false],
    ["hundreds and dozens", vague(100), vague(12), true],
  ] as const)("%s", (_, a, b, expected) => {
    expect(agree(figureOf(a), figureOf(b))).toBe(expected);
    expect(agree(figureOf(b), figureOf(a))).toBe(expected);
  });
});

describe("saying the same number", () => {
  it.each([
    ["at least a number and that number", atLeast(9770), { n: 9770 }, true],
    ["at least a number and a higher one", atLeast(9770), { n: 10022 }, false],
    ["up to a number and that number", upTo(20), { n: 20 }, true],
    ["up to a number and a lower one", upTo(20), { n: 12 }, false],
    ["about a number and one within five per cent", about(1200), { n: 1230 }, true],
  ] as const)("%s", (_, a, b, expected) => {
    expect(sayTheSame(figureOf(a), figureOf(b))).toBe(expected);
  });
});

it("of two figures the lower one is told by the number said, not by how open it is", () => {
  expect(levelOf(figureOf(atLeast(1400)))).toBeGreaterThan(levelOf(figureOf(about(1200))));
});

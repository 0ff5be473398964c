import type { Figure } from "./figure";

/** What a figure allows, both ends included; `Infinity` where "at least" leaves it open. */
export type Range = { low: number; high: number };

type Stated = Pick<Figure, "low" | "best" | "high" | "bound">;

/** "About", "some", "nearly", "roughly" cover five per cent either side. */
const ABOUT = 0.05;

/**
 * A vague word reaches up to the next one: "dozens" is not a thousand. The low ends are the engine's, after ACLED's codebook
 * (tens 10, dozens 12, hundreds 100); no codebook gives an upper end, so ten times the low one is the desk's own convention.
 */
const VAGUE_REACH = 10;

/** The range a figure allows: "at least 9,770" is [9770, ∞), "more than 40" [41, ∞), "about 1,200" [1140, 1260]. */
export function rangeOf(figure: Stated): Range {
  const { low, best, high, bound } = figure;
  const value = best ?? low ?? high ?? 0;
  switch (bound) {
    case "at-least":
      return { low: low ?? value, high: Number.POSITIVE_INFINITY };
    case "more-than":
      return { low: (low ?? value) + 1, high: Number.POSITIVE_INFINITY };
    case "at-most":
    case "up-to":
      return { low: 0, high: high ?? value };
    case "about":
      return { low: value * (1 - ABOUT), high: value * (1 + ABOUT) };
    case "range":
      return { low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY };
    case "vague":
      return { low: low ?? value, high: high ?? (low ?? value) * VAGUE_REACH };
    default:
      return { low: low ?? value, high: high ?? value };
  }
}

/** The number a figure says, with its open end closed: what tells "at least 1,430" from "at least 1,500". */
export function statedRange(figure: Stated): Range {
  const { low, high } = rangeOf(figure);
  const open = figure.bound === "up-to" || figure.bound === "at-most";
  return { low: open ? high : low, high: Number.isFinite(high) ? high : low };
}

export function overlap(a: Range, b: Range): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** Both can be true at once. */
export function agree(a: Stated, b: Stated): boolean {
  return overlap(rangeOf(a), rangeOf(b));
}

/** They say the same number, apart from how open they leave it. */
export function sayTheSame(a: Stated, b: Stated): boolean {
  return overlap(statedRange(a), statedRange(b));
}

/** The middle of what is stated; compares which of two figures is lower. */
export function levelOf(figure: Stated): number {
  const { low, high } = statedRange(figure);
  return (low + high) / 2;
}

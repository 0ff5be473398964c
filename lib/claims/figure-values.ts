import { z } from "zod";
import { BOUNDS, type CasualtyClaim } from "@/lib/extraction/schema";

export type FigureValues = Pick<CasualtyClaim, "low" | "best" | "high" | "bound">;

const Whole = z.coerce
  .number("Give a whole number.")
  .int("Give a whole number.")
  .nonnegative("Give a number that is not below zero.")
  .max(9_999_999_999, "That number is too large to be a count of people.");

/** How a person types a figure: one number and what it means; a range has a second one, and perhaps a best estimate. */
export const FIGURE_FIELDS = {
  value: Whole,
  bound: z.enum(BOUNDS, "Choose what the number means."),
  high: Whole.optional(),
  best: Whole.optional(),
};

type Typed = { value: number; bound: CasualtyClaim["bound"]; high?: number; best?: number };

/** What is wrong with the ends of a figure, by field; null when nothing is. */
export function figureFault({ value, bound, high, best }: Typed): { path: "high" | "best"; error: string } | null {
  if (bound !== "range") {
    if (high !== undefined) return { path: "high", error: "Only a range has a second number." };
    if (best !== undefined) return { path: "best", error: "Only a range has a best estimate beside its ends." };
    return null;
  }
  if (high === undefined) return { path: "high", error: "A range needs its high end." };
  if (high < value) return { path: "high", error: "The high end is below the low end." };
  if (best !== undefined && (best < value || best > high)) return { path: "best", error: "It lies outside the range." };
  return null;
}

/** Low, best and high as the engine gives them: an open end is null, for "at least" is no number but a range. */
export function figureValues({ value, bound, high, best }: Typed): FigureValues {
  if (bound === "exact") return { bound, low: value, best: value, high: value };
  if (bound === "about") return { bound, low: null, best: value, high: null };
  if (bound === "at-most" || bound === "up-to") return { bound, low: null, best: null, high: value };
  if (bound === "range") return { bound, low: value, best: best ?? null, high: high ?? null };
  return { bound, low: value, best: null, high: null };
}

/** The same values as a form shows them. */
export function typedFigure({
  low,
  best,
  high,
  bound,
}: FigureValues): Record<"value" | "bound" | "high" | "best", string> {
  const text = (value: number | null) => (value === null ? "" : String(value));
  if (bound === "range") return { value: text(low), bound, high: text(high), best: text(best) };
  return { value: text(best ?? low ?? high), bound, high: "", best: "" };
}

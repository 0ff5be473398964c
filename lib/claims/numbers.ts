import type { CasualtyClaim } from "@/lib/extraction/schema";
import { BOUND_WORDS } from "./words";

const digits = (value: number) => value.toLocaleString("en-GB");

/** A figure in words and digits: "at least 9,770", "between 100 and 300", "dozens (at least 24)". */
export function formatFigure(figure: Pick<CasualtyClaim, "low" | "best" | "high" | "bound">): string {
  const { low, best, high, bound } = figure;
  if (bound === "range" && low !== null && high !== null) return `between ${digits(low)} and ${digits(high)}`;
  const value = best ?? low ?? high;
  if (value === null) return "a number not stated";
  if (bound === "exact") return digits(value);
  if (bound === "vague") return `a vague number, at least ${digits(value)}`;
  return `${BOUND_WORDS[bound]} ${digits(value)}`;
}

/** low / best / high as a table shows them; an open end is a dash. */
export function formatRange(figure: Pick<CasualtyClaim, "low" | "best" | "high">): string {
  return [figure.low, figure.best, figure.high].map((value) => (value === null ? "–" : digits(value))).join(" / ");
}

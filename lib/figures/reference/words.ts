import { formatDay } from "@/lib/date-words";
import { asOfOf } from "../as-of";
import type { Figure } from "../figure";
import type { SeriesComparison } from "./comparison";

const digits = (value: number) => value.toLocaleString("en-GB");

const SCOPES = {
  place: "counts another place than",
  period: "counts another period than",
  people: "counts people whom it does not list apart, other than",
} as const;

/** "equals the health ministry series for 5 Nov 2023": goes on after the figure's own words. `name` is the series'. */
export function comparisonWords(comparison: SeriesComparison, name: string): string {
  const series = seriesWords(name);
  switch (comparison.verdict) {
    case "equals": {
      const { from, to, derived } = comparison;
      const days = from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`;
      return `equals ${series} for ${days}${derived ? " (a derived value)" : ""}`;
    }
    case "between": {
      const { after, low, before, high } = comparison;
      return `lies between two days of ${series}: ${digits(low)} on ${formatDay(after)} and ${digits(high)} on ${formatDay(before)}`;
    }
    case "above-all":
      return `is above every day of ${series}, which ends with ${digits(comparison.value)} on ${formatDay(comparison.last)}`;
    case "below-all":
      return `is below every day of ${series}, which begins with ${digits(comparison.value)} on ${formatDay(comparison.first)}`;
    case "other-scope":
      return `${SCOPES[comparison.why]} ${series}`;
  }
}

/** For the headline: only an equality is worth a reader's time there. "For that day" when it is the figure's own as-of. */
export function equalityWords(figure: Figure, comparison: SeriesComparison, name: string): string | null {
  if (comparison.verdict !== "equals") return null;
  const asOf = asOfOf(figure)?.value.slice(0, 10);
  const own = asOf !== undefined && comparison.from <= asOf && asOf <= comparison.to;
  return own && !comparison.derived ? `equals ${seriesWords(name)} for that day` : comparisonWords(comparison, name);
}

function seriesWords(name: string): string {
  return `the ${name.replace(/^the\s+/i, "").replace(/^(\p{Lu})(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`;
}

import { asOfOf } from "../as-of";
import type { Figure } from "../figure";
import { comparePlaces } from "../places";
import { levelOf } from "../ranges";
import { groupOf } from "../victims";
import { type MeasureName, measureFor } from "./measures";
import type { Point } from "./series";

/** A running total by day, reported values before derived ones; sorted by day. */
export type Totals = readonly Pick<Point, "day" | "value" | "derived">[];

/** A stored series as figures are compared with it. */
export type Series = {
  id: string;
  name: string;
  place: string;
  since: string | null;
  totals: ReadonlyMap<MeasureName, Totals>;
};

export type SeriesComparison =
  /** The number is that of one day, or of a stretch in which the total stood still. */
  | { verdict: "equals"; from: string; to: string; derived: boolean }
  | { verdict: "between"; after: string; low: number; before: string; high: number }
  | { verdict: "above-all"; last: string; value: number }
  | { verdict: "below-all"; first: string; value: number }
  | { verdict: "other-scope"; why: "place" | "period" | "people" };

/** From here on a number that a series also has is no accident, whatever kind of count the text makes of it. */
const TELLING = 1_000;

/** Where a figure stands in a reference series; null when the series is about something else. */
export function compareWithSeries(figure: Figure, series: Series): SeriesComparison | null {
  if (figure.modality === "possible" || figure.bound === "vague") return null;
  const place = comparePlaces(figure, { place: series.place, context: series.place });
  if (place !== "same" && place !== "a-inside-b") return null;
  if (!measureFor(figure.harm, null)) return null;
  const measure = measureFor(figure.harm, groupOf(figure));
  if (!measure || !series.totals.get(measure)?.length) return { verdict: "other-scope", why: "people" };
  const totals = series.totals.get(measure) as Totals;
  const value = levelOf(figure);
  const equal = place === "same" ? daysOf(totals, value, figure) : null;
  if (equal && (figure.figure === "cumulative" || value >= TELLING)) return equal;
  if (place === "a-inside-b") return { verdict: "other-scope", why: "place" };
  if (figure.figure !== "cumulative" || (figure.since && series.since && figure.since !== series.since))
    return { verdict: "other-scope", why: "period" };
  return standing(totals, value);
}

/** The stretch of days with exactly this total; of several the one nearest to the figure's as-of. */
function daysOf(totals: Totals, value: number, figure: Figure): SeriesComparison | null {
  const stretches: { from: string; to: string; derived: boolean }[] = [];
  totals.forEach((total, i) => {
    if (total.value !== value) return;
    const last = stretches.at(-1);
    if (last && totals[i - 1]?.value === value)
      Object.assign(last, { to: total.day, derived: last.derived && total.derived });
    else stretches.push({ from: total.day, to: total.day, derived: total.derived });
  });
  const asOf = asOfOf(figure)?.moment.from ?? null;
  const distance = ({ from, to }: { from: string; to: string }) =>
    asOf === null ? 0 : Math.max(Date.parse(from) - asOf, asOf - Date.parse(to), 0);
  const nearest = stretches.toSorted((a, b) => distance(a) - distance(b))[0];
  return nearest ? { verdict: "equals", ...nearest } : null;
}

function standing(totals: Totals, value: number): SeriesComparison {
  const passed = totals.findIndex((total) => total.value > value);
  if (passed === 0) return { verdict: "below-all", first: totals[0]?.day ?? "", value: totals[0]?.value ?? 0 };
  if (passed < 0) return { verdict: "above-all", last: totals.at(-1)?.day ?? "", value: totals.at(-1)?.value ?? 0 };
  const [low, high] = [totals[passed - 1] as Totals[number], totals[passed] as Totals[number]];
  return { verdict: "between", after: low.day, low: low.value, before: high.day, high: high.value };
}

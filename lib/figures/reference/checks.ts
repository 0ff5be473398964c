import { formatDay } from "@/lib/date-words";
import { groupBy } from "../group-by";
import { MEASURES } from "./measures";
import { dayAfter, type Finding, type Point } from "./series";

/**
 * What looks wrong in a series: totals that fall, a day's count that is not the difference of two totals, missing days, swapped
 * digits. Only what the source reported is checked; derived values are the keeper's own.
 */
export function checkSeries(points: readonly Point[]): Finding[] {
  const reported = points.filter((point) => !point.derived);
  const totals = groupBy(
    reported.filter((point) => point.cumulative),
    (point) => point.measure,
  );
  return [
    ...missingDays(points),
    ...[...totals.values()].flatMap((own) => checkTotals(own.toSorted(byDay))),
    ...checkDaily(reported),
  ].toSorted((a, b) => (a.day ?? "").localeCompare(b.day ?? ""));
}

const byDay = (a: Point, b: Point) => (a.day < b.day ? -1 : 1);
const digits = (value: number) => value.toLocaleString("en-GB");

function missingDays(points: readonly Point[]): Finding[] {
  const days = [...new Set(points.map((point) => point.day))].sort();
  return days.slice(1).flatMap((day, i) => {
    const expected = dayAfter(days[i] as string);
    if (day === expected) return [];
    const last = dayAfter(day, -1);
    const stretch = last === expected ? formatDay(expected) : `${formatDay(expected)} to ${formatDay(last)}`;
    return [{ code: "missing-day", day: expected, detail: `Nothing is given for ${stretch}.` } satisfies Finding];
  });
}

function checkTotals(totals: readonly Point[]): Finding[] {
  return totals.flatMap((point, i): Finding[] => {
    const before = totals[i - 1];
    const after = totals[i + 1];
    const words = MEASURES[point.measure].words;
    const swapped = swapThatFits(point.value, before?.value, after?.value);
    if (swapped !== null) {
      const detail = `${digits(point.value)} ${words} does not fit between its neighbours; ${digits(swapped)} would.`;
      return [{ code: "transposed-digits", day: point.day, detail }];
    }
    if (
      !before ||
      point.value >= before.value ||
      swapThatFits(before.value, totals[i - 2]?.value, point.value) !== null
    )
      return [];
    const detail = `${digits(point.value)} ${words}, after ${digits(before.value)} on ${formatDay(before.day)}.`;
    return [{ code: "falls", day: point.day, detail }];
  });
}

/** The number with two neighbouring digits swapped, when that one lies between its neighbours and the number itself does not. */
function swapThatFits(value: number, before: number | undefined, after: number | undefined): number | null {
  if (before === undefined || after === undefined || before > after) return null;
  const fits = (number: number) => before <= number && number <= after;
  if (fits(value)) return null;
  const text = String(value);
  for (let i = 0; i + 1 < text.length; i++) {
    const swapped = Number(text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2));
    if (swapped !== value && fits(swapped)) return swapped;
  }
  return null;
}

function checkDaily(reported: readonly Point[]): Finding[] {
  const key = ({ measure, cumulative }: Point, day: string) => `${measure} ${cumulative} ${day}`;
  const known = new Map(reported.map((point) => [key(point, point.day), point.value]));
  return reported.flatMap((point) => {
    if (point.cumulative) return [];
    const total = { ...point, cumulative: true };
    const [today, before] = [known.get(key(total, point.day)), known.get(key(total, dayAfter(point.day, -1)))];
    if (today === undefined || before === undefined || today - before === point.value) return [];
    const detail = `${digits(point.value)} ${MEASURES[point.measure].words} that day, but the totals differ by ${digits(today - before)}.`;
    return [{ code: "daily-differs", day: point.day, detail } satisfies Finding];
  });
}

import { type Day, dayNumber, daysInMonth } from "../calendar";
import type { YearOf } from "../expression";
import type { Tense } from "../tense";
import type { Context } from "./context";

/** A year and whether the text states it, or it was inferred. */
export type KnownYear = { year: number; stated: boolean };

export function knownYear(context: Context, year: YearOf): KnownYear | null {
  if (year === null) return null;
  if ("year" in year) return { year: year.year, stated: true };
  return context.published ? { year: context.published.year + year.shift, stated: false } : null;
}

/** The year of a month, or of a day in it, that the text gives without one. */
export function inferYear(context: Context, month: number, day: number | null, tense: Tense): KnownYear | null {
  const told = yearTold(context, month, day);
  if (told !== null) return { year: told, stated: false };
  const { published } = context;
  if (!published) return null;
  return { year: nearestYear(published, month, day, tense), stated: false };
}

/** The year the text itself has named shortly before; in a narrative the next such date on from the last one. */
function yearTold(
  { anchor, narrative, published, scan, paragraph }: Context,
  month: number,
  day: number | null,
): number | null {
  if (!anchor || scan.tokens.length === 0) return null;
  if (published && !narrative) {
    if (Math.abs(anchor.year - published.year) < 2 || anchor.month === null || anchor.paragraph !== paragraph)
      return null;
  }
  if (paragraph - anchor.paragraph > (narrative ? 4 : 1)) return null;
  if (anchor.month === null || month >= anchor.month - 5) return anchor.year;
  // "In November 1962 … and in March": the year after, unless the text goes back a little.
  return day === null && month < anchor.month - 8 ? anchor.year + 1 : anchor.year;
}

/** Past: the latest such date up to publication. Future: the first from it on. Otherwise the nearest. */
export function nearestYear(published: Day, month: number, day: number | null, tense: Tense): number {
  const { year } = published;
  if (day === null) {
    if (month === published.month) return year;
    if (tense === "past") return month > published.month ? year - 1 : year;
    if (tense === "future") return month < published.month ? year + 1 : year;
    const distance = month - published.month;
    return distance > 6 ? year - 1 : distance < -6 ? year + 1 : year;
  }
  const at = (y: number) =>
    dayNumber({ year: y, month, day: Math.min(day, daysInMonth(y, month)) }) - dayNumber(published);
  // A plan may be told in the past tense and a date in the news be a day or two ahead of it.
  if (tense === "past") return at(year) > 31 ? year - 1 : year;
  if (tense === "future") return at(year) < -31 ? year + 1 : year;
  const candidates = [year - 1, year, year + 1].sort((a, b) => Math.abs(at(a)) - Math.abs(at(b)));
  return candidates[0] as number;
}

import { type Day, dayNumber, daysInMonth } from "../calendar";
import type { YearOf } from "../expression";
import type { Tense } from "../tense";
import type { Context } from "./context";

/** A year and whether the text states it, or it was inferred. */
export type KnownYear = { year: number; stated: boolean };

export function knownYear(context: Context, year: YearOf): KnownYear | null {
  if (year === null) return null;
  if ("year" in year) return { year: year.year, stated: true };
  if ("known" in year) return { year: year.known, stated: false };
  return context.published ? { year: context.published.year + year.shift, stated: false } : null;
}

/** The year of a month, or of a day in it, that the text gives without one. */
export function inferYear(context: Context, month: number, day: number | null, tense: Tense): KnownYear | null {
  // "The rains come in July": a guide speaks of every July, even between two dates of the past.
  const exposition = context.scan.register === "exposition";
  if (exposition && tense === "future") return null;
  const told = yearTold(context, month, day) ?? yearBeside(context, tense);
  if (told !== null) return { year: told, stated: false };
  const { published } = context;
  if (!published || (exposition && tense === null)) return null;
  const year = day === null ? nearestMonthYear(published, month, tense) : nearestDayYear(published, month, day, tense);
  return { year, stated: false };
}

/**
 * The year the text itself has named shortly before. A narrative goes on from it; in the news only where nothing was
 * published does a year named in full nearby count, since a report's own days go without one.
 */
function yearTold(
  { anchor, narrative, published, paragraph }: Context,
  month: number,
  day: number | null,
): number | null {
  if (!anchor || (published && !narrative)) return null;
  if (paragraph - anchor.paragraph > (narrative ? 4 : 0)) return null;
  if (!narrative && anchor.month === null) return null;
  // "In November 1962 … and in March": the year after.
  return day === null && anchor.month !== null && month < anchor.month - 8 ? anchor.year + 1 : anchor.year;
}

/** "On May 4, 1932, he sold the wreck, and on June 9 he left": a day given in full goes on through its sentence. */
function yearBeside({ anchor, published, sentence }: Context, tense: Tense): number | null {
  if (!anchor || anchor.sentence !== sentence || anchor.day === null || !published) return null;
  if (tense !== "past" && tense !== "likely-past") return null;
  return Math.abs(anchor.year - published.year) > 1 ? anchor.year : null;
}

/**
 * Past: the latest such month up to publication; future: the first from it on. A month that would lie nearly a year
 * away would have been given its year, so it is taken on the near side.
 */
export function nearestMonthYear({ year, month: now }: Day, month: number, tense: Tense): number {
  const back = (now - month + 12) % 12;
  const reach = tense === "past" ? 10 : tense === "likely-past" ? 8 : tense === "future" ? 3 : 6;
  return back <= reach ? (month > now ? year - 1 : year) : month < now ? year + 1 : year;
}

const SOON = 28;

/** What is told in the past lies behind, but for a day of grace; what is to come lies ahead; otherwise the nearest. */
export function nearestDayYear(published: Day, month: number, day: number, tense: Tense): number {
  const { year } = published;
  const distance = (y: number) =>
    dayNumber({ year: y, month, day: Math.min(day, daysInMonth(y, month)) }) - dayNumber(published);
  // "said he must leave by Jan. 14", in early January: a day nearly a year back would have been given its year.
  if (tense === "past") return distance(year) > 1 && distance(year) > SOON ? year - 1 : year;
  if (tense === "future") return distance(year) < -31 ? year + 1 : year;
  const candidates = [year - 1, year, year + 1].sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)));
  return candidates[0] as number;
}

import { todayIn } from "@/lib/clock";
import { type AsOf, momentOf } from "./as-of";
import type { StandsAt } from "./past";

const DAY_MS = 86_400_000;

/** Beyond these, the round number comes first and the days stand behind it. */
const MONTHS_FROM = 60;
const YEARS_FROM = 730;

/** How old a figure is, in whole days of the calendar; `least` and `most` differ where only a week, month or year is known. */
export type Age = { least: number; most: number };

/**
 * The days from the day a figure holds for to the day the panel stands at. A day without a time is that day as the document
 * writes it; an instant is turned into a day of `timeZone`, the desk's own, in which the panel's day is counted too.
 */
export function ageOf({ value, moment }: Pick<AsOf, "value" | "moment">, at: Date, timeZone: string): Age | null {
  const today = dayNumber(todayIn(timeZone, at));
  const days = isInstant(value) ? dayPair(todayIn(timeZone, new Date(moment.from))) : writtenDays(value);
  return days && { least: today - days.last, most: today - days.first };
}

/** Age in words: "17 days old", "stated today"; `isNow` tells today from the day that was stepped back to. */
export function ageWords(asOf: Pick<AsOf, "value" | "moment"> | null, { at, isNow, timeZone }: StandsAt): string {
  const age = asOf && ageOf(asOf, at, timeZone);
  if (!age) return "of unknown age";
  const { least, most } = age;
  if (least !== most) return least <= 0 ? `at most ${days(most)} old` : `${digits(least)} to ${days(most)} old`;
  // Two desks' zones can put today's statement on tomorrow's calendar.
  if (most === 0 || most === -1) return isNow ? "stated today" : "stated that day";
  return most < 0 ? `dated ${days(-most)} ahead` : oldWords(most);
}

function oldWords(count: number): string {
  if (count < MONTHS_FROM) return `${days(count)} old`;
  const round = count < YEARS_FROM ? `${Math.round(count / 30.44)} months` : `${Math.round(count / 365.25)} years`;
  return `about ${round} old (${days(count)})`;
}

function days(count: number): string {
  return `${digits(count)} ${count === 1 ? "day" : "days"}`;
}

const digits = (count: number) => count.toLocaleString("en-GB");

function isInstant(value: string): boolean {
  return /T\d{2}/.test(value);
}

/** The first and the last calendar day a written value covers, without regard to zones. */
function writtenDays(value: string): { first: number; last: number } | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  if (day) return dayPair(day);
  const moment = momentOf(value);
  return moment && { first: moment.from / DAY_MS, last: moment.to / DAY_MS - 1 };
}

function dayPair(day: string): { first: number; last: number } {
  return { first: dayNumber(day), last: dayNumber(day) };
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

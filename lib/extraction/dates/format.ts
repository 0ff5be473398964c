import { type Day, isoWeekOf } from "./calendar";

const two = (n: number) => (n < 10 ? `0${n}` : String(n));

/** Four digits, with a leading minus for years before the common era (508 BC is written -0508, as TEI does). */
export function formatYear(year: number | null): string {
  if (year === null) return "XXXX";
  return year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");
}

export function formatMonth(year: number | null, month: number): string {
  return `${formatYear(year)}-${two(month)}`;
}

export function formatDay(year: number | null, month: number, day: number): string {
  return `${formatYear(year)}-${two(month)}-${two(day)}`;
}

export function formatFullDay(day: Day): string {
  return formatDay(day.year, day.month, day.day);
}

export function formatWeek(day: Day): string {
  const { year, week } = isoWeekOf(day);
  return `${formatYear(year)}-W${two(week)}`;
}

/** Whole years as an ISO 8601 interval: decades and centuries have no form of their own that all readers agree on. */
export function formatYears(from: number, to: number): string {
  return `${formatYear(from)}-01-01/${formatYear(to)}-12-31`;
}

export function formatClock(hour: number, minute: number): string {
  return `T${two(hour)}:${two(minute)}`;
}

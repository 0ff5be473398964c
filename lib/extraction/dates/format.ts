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

/** A month, or a day in it, of every year, as TEI and XML Schema write it: "--07", "--07-04". */
export function formatRecurring(month: number, day: number | null = null): string {
  return day === null ? `--${two(month)}` : `--${two(month)}-${two(day)}`;
}

/** The months from solstice to equinox or back that a season spans, in one year or, with null, in every one. */
export function formatSeason(year: number | null, season: string): string | null {
  const months = SEASON_MONTHS[season];
  if (!months) return null;
  const [from, to] = months;
  if (year === null) return `${formatRecurring(from)}/${formatRecurring(to)}`;
  return `${formatMonth(year, from)}/${formatMonth(from > to ? year + 1 : year, to)}`;
}

const SEASON_MONTHS: Record<string, [number, number]> = { SP: [3, 6], SU: [6, 9], FA: [9, 12], WI: [12, 3] };

export function formatFullDay(day: Day): string {
  return formatDay(day.year, day.month, day.day);
}

export function formatWeek(day: Day): string {
  const { year, week } = isoWeekOf(day);
  return `${formatYear(year)}-W${two(week)}`;
}

/** A decade or a century in EDTF, as reports are read: "the 1980s" is 198X, "the 18th century" 17XX. */
export function formatEra(from: number, to: number): string {
  if (from < 0) return formatYears(from, to);
  return to - from > 9 ? `${formatYear(from).slice(0, 2)}XX` : `${formatYear(from).slice(0, 3)}X`;
}

/** Whole years as an ISO 8601 interval, as histories and guides are read. */
export function formatYears(from: number, to: number): string {
  return `${formatYear(from)}-01-01/${formatYear(to)}-12-31`;
}

export function formatClock(hour: number, minute: number): string {
  return `T${two(hour)}:${two(minute)}`;
}

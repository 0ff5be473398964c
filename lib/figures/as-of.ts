import type { Figure } from "./figure";
import { remember, rememberOf } from "./remember";

/** A stretch of time in milliseconds since 1970, half-open; a single instant is one millisecond long. */
export type Moment = { from: number; to: number };

export type AsOf = {
  moment: Moment;
  /** As written: an ISO 8601 / TIMEX3 value. */
  value: string;
  /** Where it comes from: stated in the text, the day of the event it names, or the publication. */
  basis: "stated" | "event" | "published";
};

const DAY_MS = 86_400_000;

/** Parts of the day after TIMEX3, as hours of that day; a night runs into the next one. */
const PARTS: Record<string, [number, number]> = {
  MO: [5, 12],
  MI: [11, 14],
  AF: [12, 18],
  DT: [6, 18],
  EV: [17, 24],
  NI: [18, 30],
};

/**
 * The moment of a written date: "2023-11-05" that day, "2023-11" that month, "2023-11-05TEV" its evening, a date-time with zone
 * that instant. A day is a day of `zone` ("+02:00", "Z"), the document's own. Null when the year is not known.
 */
export function momentOf(value: string, zone = "Z"): Moment | null {
  return readMoment(`${value} ${zone}`);
}

const readMoment = remember((dated): Moment | null => {
  const [value = "", zone = "Z"] = dated.split(/ (?=[^ ]*$)/);
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(.*))?)?)?$/.exec(value.replace(/[~?%]$/, ""));
  if (!match) return weekOf(value, zone);
  const [, year, month, day, time] = match;
  const start = Date.parse(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00${zone}`);
  if (Number.isNaN(start)) return null;
  if (!month) return { from: start, to: Date.parse(`${Number(year) + 1}-01-01T00:00:00${zone}`) };
  if (!day) return { from: start, to: start + daysIn(Number(year), Number(month)) * DAY_MS };
  if (!time) return { from: start, to: start + DAY_MS };
  const part = PARTS[time];
  if (part) return { from: start + part[0] * 3_600_000, to: start + part[1] * 3_600_000 };
  const instant = Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/.test(value) ? value : `${value}${zone}`);
  if (Number.isNaN(instant)) return { from: start, to: start + DAY_MS };
  return { from: instant, to: instant + (/T\d{2}:\d{2}/.test(value) ? 60_000 : 3_600_000) };
});

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO 8601 weeks: "2023-W45". */
function weekOf(value: string, zone: string): Moment | null {
  const match = /^(\d{4})-W(\d{2})(?:-WE)?$/.exec(value);
  if (!match) return null;
  const fourth = Date.parse(`${match[1]}-01-04T00:00:00${zone}`);
  const weekday = (new Date(`${match[1]}-01-04T00:00:00Z`).getUTCDay() + 6) % 7;
  const from = fourth - weekday * DAY_MS + (Number(match[2]) - 1) * 7 * DAY_MS;
  return { from, to: from + 7 * DAY_MS };
}

/** The offset a document's own days are counted in: that of its publication time. */
export function zoneOf(published: string | null): string {
  return /T.*?(Z|[+-]\d{2}:\d{2})$/.exec(published ?? "")?.[1] ?? "Z";
}

/** One is over before the other begins. */
export function isBefore(a: Moment, b: Moment): boolean {
  return a.to <= b.from;
}

export function isSameMoment(a: Moment, b: Moment): boolean {
  return !isBefore(a, b) && !isBefore(b, a);
}

/**
 * The moment a figure holds for: the one the text states ("as of Sunday", "police said on Sunday"), else the day of the event it
 * names, else the publication. A running total is not the event's: "the quake on Friday has now killed 2,012" holds for the day it is printed.
 */
export const asOfOf = rememberOf((figure: Figure): AsOf | null => {
  const zone = zoneOf(figure.published);
  const stated = find(figure.asOf ? [figure.asOf] : [], "stated", zone);
  if (stated) return stated;
  const statement = find(figure.statementDays, "stated", zone);
  const event = isRunning(figure) ? null : find(figure.eventDays, "event", zone);
  return statement ?? event ?? find(figure.published ? [figure.published] : [], "published", zone);
});

/** When the source spoke: what orders two statements of one source about one event. */
export const spokenAt = rememberOf((figure: Figure): AsOf | null => {
  const zone = zoneOf(figure.published);
  return (
    find(figure.asOf ? [figure.asOf] : [], "stated", zone) ??
    find(figure.statementDays, "stated", zone) ??
    find(figure.published ? [figure.published] : [], "published", zone) ??
    find(figure.eventDays, "event", zone)
  );
});

function find(values: string[], basis: AsOf["basis"], zone: string): AsOf | null {
  for (const value of values) {
    const moment = momentOf(value, zone);
    if (moment) return { moment, value, basis };
  }
  return null;
}

/** Words of a toll that is still counted. */
const RUNNING =
  /\b(?:rose|risen|rises|climbed|climbs|reached|now|so far|to date|has killed|have (?:now )?been killed|passed|surpassed|stands? at|(?:death|final) toll|grew|grown|increased)\b/i;

const saysRunning = remember((sentence) => RUNNING.test(sentence));

export function isRunning(figure: Figure): boolean {
  return figure.figure === "cumulative" || saysRunning(figure.sentence);
}

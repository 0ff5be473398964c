/** Times as the desk prints them: always in the desk's own zone, always naming it. Nothing here reads a clock. */

/** "5 Nov 2023, 18:00 UTC" */
export function formatInstant(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((p) => p.type === type)?.value ?? "";
  return `${part("day")} ${part("month")} ${part("year")}, ${part("hour")}:${part("minute")} ${part("timeZoneName")}`;
}

/** The calendar day of an instant in a zone, as year-month-day. */
export function todayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now);
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const PARTS_OF_DAY: Record<string, string> = {
  MO: "morning",
  AF: "afternoon",
  EV: "evening",
  NI: "night",
  MI: "midday",
  DT: "daytime",
};

/**
 * An ISO 8601 / TIMEX3 date as people write it: "2023-11-05" → "5 Nov 2023", "2023-11-05TEV" → "5 Nov 2023, evening",
 * "2023-11" → "Nov 2023", "XXXX-10-07" → "7 Oct (year not stated)". What it does not know it prints as it is.
 */
export function formatDay(value: string): string {
  const match = /^(\d{4}|XXXX)-(\d{2})(?:-(\d{2}))?(?:T(\w{2}|\d{2}:\d{2}).*)?$/.exec(value);
  const month = match && MONTHS[Number(match[2]) - 1];
  if (!match || !month) return value;
  const [, year, , day, time] = match;
  const date = [day && Number(day), month, year === "XXXX" ? null : year].filter(Boolean).join(" ");
  const moment = time ? `, ${PARTS_OF_DAY[time] ?? time}` : "";
  return `${date}${year === "XXXX" ? " (year not stated)" : ""}${moment}`;
}

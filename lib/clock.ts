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

/** "14:03:07 UTC": when something was saved, to the second. */
export function formatTime(instant: Date, timeZone: string): string {
  const words = { hour: "2-digit", minute: "2-digit", second: "2-digit", timeZoneName: "short" } as const;
  return new Intl.DateTimeFormat("en-GB", { timeZone, hourCycle: "h23", ...words }).format(instant);
}

/** The calendar day of an instant in a zone, as year-month-day. */
export function todayIn(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now);
}

/** The instant of a wall clock's "2023-11-06T18:00" in a zone. An hour that summer time skips counts as the one after it. */
export function instantOf(wall: string, timeZone: string): Date {
  const asUtc = Date.parse(`${wall}:00Z`);
  const first = asUtc - offsetAt(asUtc, timeZone);
  return new Date(asUtc - offsetAt(first, timeZone));
}

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((p) => p.type === type)?.value ?? "00";
  const wall = `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}:${part("second")}Z`;
  return Date.parse(wall) - Math.floor(instant / 1_000) * 1_000;
}

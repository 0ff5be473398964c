/** Half-open: from the start of the first day to the start of the day after the last. Null where open. */
export type Period = { from: Date | null; to: Date | null };

/** The desk's days `from` to `to` (ISO dates, both included) as moments: a day begins at midnight in the desk's own zone. */
export function periodOf({ from, to }: { from?: string; to?: string }, timeZone: string): Period {
  return { from: from ? startOfDay(from, timeZone) : null, to: to ? startOfDay(nextDay(to), timeZone) : null };
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Midnight in a zone: UTC's midnight less the zone's offset there, looked at twice for the days the offset changes. */
function startOfDay(day: string, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const first = midnight - offset(midnight, timeZone);
  return new Date(midnight - offset(first, timeZone));
}

function offset(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((found) => found.type === type)?.value);
  const local = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return local - Math.floor(instant / 1000) * 1000;
}

/** The desk's day an instant falls on, as an ISO date. */
export function dayOf(instant: Date, timeZone: string): string {
  return new Date(instant.getTime() + offset(instant.getTime(), timeZone)).toISOString().slice(0, 10);
}

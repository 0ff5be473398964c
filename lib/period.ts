import { instantOf } from "@/lib/clock";

/** Half-open: from the start of the first day to the start of the day after the last. Null where open. */
export type Period = { from: Date | null; to: Date | null };

/** The desk's days `from` to `to` (ISO dates, both included) as moments: a day begins at midnight in the desk's own zone. */
export function periodOf({ from, to }: { from?: string; to?: string }, timeZone: string): Period {
  return {
    from: from ? instantOf(`${from}T00:00`, timeZone) : null,
    to: to ? instantOf(`${nextDay(to)}T00:00`, timeZone) : null,
  };
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

import { z } from "zod";
import type { Status } from "@/lib/claims/status";

/** The overview's address: a story, and the desk's days from and to, both included. */
export const OverviewFilters = z.object({
  story: z.uuid().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export type OverviewFilters = z.infer<typeof OverviewFilters>;

export type DayCount = { day: string; status: Status; count: number };

const DAY_MS = 86_400_000;

/** A column for every day from the first to the last decision, the quiet ones too; at most the last `limit` days. */
export function byDay(counts: readonly DayCount[], limit: number): { day: string; pieces: DayCount[] }[] {
  const first = counts[0]?.day;
  const last = counts.at(-1)?.day;
  if (!first || !last) return [];
  const days: string[] = [];
  for (let at = Date.parse(last); at >= Date.parse(first) && days.length < limit; at -= DAY_MS) {
    days.unshift(new Date(at).toISOString().slice(0, 10));
  }
  return days.map((day) => ({ day, pieces: counts.filter((row) => row.day === day) }));
}

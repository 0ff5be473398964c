import { z } from "zod";
import type { MeasureField } from "./measures";

/** One number of one day: `YYYY-MM-DD`, a whole number of people. */
export type Point = MeasureField & { day: string; value: number };

/** What looked wrong in a file: listed, never mended. */
export type Finding = { code: FindingCode; day: string | null; detail: string };

export const FINDING_WORDS = {
  falls: "A running total falls",
  "daily-differs": "A day’s count is not the difference of the totals",
  "duplicate-day": "A day stands there twice",
  "missing-day": "A day is missing",
  "transposed-digits": "Two digits look swapped",
  unreadable: "A value could not be read",
} as const;
export type FindingCode = keyof typeof FINDING_WORDS;

/** What an importer makes of a file. `ignored` are fields that the desk compares nothing with. */
export type ReadSeries = { points: Point[]; ignored: string[]; findings: Finding[] };

const line = (most: number) => z.string().trim().min(1, "Fill this in.").max(most, `At most ${most} characters.`);

/** What the file itself does not say about a series. */
export const SeriesDetails = z.object({
  name: line(120),
  place: line(120),
  since: z.iso.date("Give the day as year-month-day.").optional(),
  source: line(300),
  licence: line(300),
  url: z
    .url({ protocol: /^https?$/, error: "Give a whole web address, beginning with https://." })
    .max(2_000)
    .optional(),
  retrievedOn: z.iso.date("Give the day as year-month-day."),
});
export type SeriesDetails = z.infer<typeof SeriesDetails>;

export const DAY_MS = 86_400_000;

export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whether `YYYY-MM-DD` is a day of the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

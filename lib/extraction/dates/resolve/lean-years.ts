import type { Day } from "../calendar";
import type { Reading } from "../expression";
import { type Tense, tenseAround } from "../tense";
import type { Context } from "./context";
import { inferYear, type KnownYear } from "./years";

export const tenseOf = (context: Context, { first, end }: Reading): Tense => tenseAround(context.scan, first, end);

/** The year of "last March", "next March", or of a month without a lean. */
export function leanMonthYear(
  context: Context,
  month: number,
  lean: number | null,
  reading: Reading,
): KnownYear | null {
  const { published } = context;
  if (lean === null) return inferYear(context, month, null, tenseOf(context, reading));
  if (!published) return null;
  const shift = lean < 0 && month >= published.month ? -1 : lean > 0 && month <= published.month ? 1 : 0;
  return { year: published.year + shift, stated: false };
}

/** The same for a day: "last Christmas". */
export function leanDayYear(context: Context, usual: Day, lean: number | null, reading: Reading): KnownYear | null {
  const { published } = context;
  if (lean === null) return inferYear(context, usual.month, usual.day, tenseOf(context, reading));
  if (!published) return null;
  const later = usual.month > published.month || (usual.month === published.month && usual.day >= published.day);
  const shift = lean < 0 && later ? -1 : lean > 0 && !later ? 1 : 0;
  return { year: published.year + shift, stated: false };
}

/** The middle month of a quarter or a season; winter is counted to the year in which it begins. */
const PART_MONTHS: Record<string, number> = { Q1: 2, Q2: 5, Q3: 8, Q4: 11, H1: 3, H2: 9, SP: 4, SU: 7, FA: 10, WI: 12 };

/** The year of a quarter, a half or a season. */
export function partYear(context: Context, part: string, lean: number | null, reading: Reading): KnownYear | null {
  const { published } = context;
  const month = PART_MONTHS[part] as number;
  if (lean === 0) return published ? { year: published.year, stated: false } : null;
  if (lean !== null) return leanMonthYear(context, month, lean, reading);
  const { anchor, narrative } = context;
  if (anchor && (narrative || !published)) {
    const told = context.scan.register !== "exposition" || tenseOf(context, reading) === "past";
    return told ? { year: anchor.year, stated: false } : null;
  }
  if (!published) return null;
  if (part.startsWith("Q")) {
    // A report of October speaks of the third quarter just over, or of the fourth that runs.
    const distance = month - published.month;
    const year = distance > 4 ? published.year - 1 : distance < -9 ? published.year + 1 : published.year;
    return { year, stated: false };
  }
  return inferYear(context, month, null, tenseOf(context, reading));
}

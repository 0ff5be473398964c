import { addDays, addMonths, type Day, isoWeekOf, quarterOf } from "../calendar";
import { formatFullDay, formatMonth, formatWeek, formatYear, formatYears } from "../format";
import type { Unit } from "../lexicon/units";
import type { Anchor, Context } from "./context";

/** A value with the anchor it makes for what follows. */
export type Shifted = { value: string | null; anchor: Omit<Anchor, "sentence" | "paragraph"> | null };

const NOTHING: Shifted = { value: null, anchor: null };
const known = (
  value: string,
  year: number,
  month: number | null = null,
  day: number | null = null,
  quarter: number | null = null,
): Shifted => ({
  value,
  anchor: { year, month, day, quarter },
});

/** So many units from a day, at the unit's own precision: "two weeks ago" is a week, "five months ago" a month. */
export function shiftFrom(from: Day, unit: Unit, by: number): Shifted {
  switch (unit) {
    case "day": {
      const day = addDays(from, by);
      return known(formatFullDay(day), day.year, day.month, day.day);
    }
    case "week": {
      const day = addDays(from, by * 7);
      return known(formatWeek(day), isoWeekOf(day).year, null, null);
    }
    case "month": {
      const { year, month } = addMonths({ ...from, day: 1 }, by);
      return known(formatMonth(year, month), year, month);
    }
    case "quarter": {
      const { year, month } = addMonths({ ...from, day: 1 }, by * 3);
      const quarter = quarterOf(month);
      return known(`${formatYear(year)}-Q${quarter}`, year, null, null, quarter);
    }
    case "year":
      return known(formatYear(from.year + by), from.year + by);
    case "decade":
    case "century":
      return shiftAge(from, unit === "decade" ? 10 : 100, by);
    default:
      return hoursFrom(from, unit, by);
  }
}

const MONTHS_IN: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

/** "three years ago tomorrow": the step from a day at the precision of days. */
export function stepDays(from: Day, unit: Unit, by: number, near: number): Day {
  const months = MONTHS_IN[unit];
  const base = addDays(from, near);
  return months === undefined ? addDays(base, by * (unit === "week" ? 7 : 1)) : addMonths(base, by * months);
}

/** "this decade" and "last century" are spans of years; "two decades ago" is a year. */
function shiftAge(from: Day, length: number, by: number): Shifted {
  const year = from.year + by * length;
  if (by < -1 || by > 1) return known(formatYear(year), year);
  const first = year - (((year % length) + length) % length);
  return known(formatYears(first, first + length - 1), first);
}

/** Whole days are counted, smaller steps stay on no day for certain. */
function hoursFrom(from: Day, unit: Unit, by: number): Shifted {
  if (unit !== "hour" || by % 24 !== 0) return { value: by < 0 ? "PAST_REF" : "FUTURE_REF", anchor: null };
  return shiftFrom(from, "day", by / 24);
}

/** From the time the text last spoke of: "two days later", "that year", "a year earlier". */
export function shiftFromText(context: Context, unit: Unit, by: number): Shifted {
  const { dayAnchor, published } = context;
  if (unit === "day" || unit === "week") {
    const base = near(context, dayAnchor);
    if (!base || base.month === null || base.day === null) return NOTHING;
    return shiftFrom({ year: base.year, month: base.month, day: base.day }, unit, by);
  }
  if (unit === "hour" || unit === "minute" || unit === "second") return NOTHING;
  if (unit === "quarter") return shiftQuarter(context, by);
  if (unit === "year" && by === -1) {
    const quarter = yearAgoQuarter(context);
    if (quarter) return quarter;
  }
  const base = near(context, context.anchor);
  if (!base) return published && by < 0 && by > -3 ? shiftFrom(published, unit, by) : NOTHING;
  if (unit === "month" && base.month === null) return NOTHING;
  return shiftFrom({ year: base.year, month: base.month ?? 1, day: 1 }, unit, by);
}

function near({ paragraph, narrative }: Context, anchor: Anchor | null): Anchor | null {
  return anchor && paragraph - anchor.paragraph <= (narrative ? 6 : 3) ? anchor : null;
}

/** "up from $2 million a year ago", where a quarter's results are told: the same quarter of the year before. */
export function yearAgoQuarter(context: Context): Shifted | null {
  const { quarterAnchor, paragraph } = context;
  if (!quarterAnchor || paragraph - quarterAnchor.paragraph > 3) return null;
  return { value: `${formatYear(quarterAnchor.year - 1)}-Q${quarterAnchor.quarter}`, anchor: null };
}

/** "the quarter": the one the text reports on, otherwise the last that was over at publication. */
function shiftQuarter({ quarterAnchor, published }: Context, by: number): Shifted {
  if (quarterAnchor?.quarter) {
    return shiftFrom({ year: quarterAnchor.year, month: quarterAnchor.quarter * 3, day: 1 }, "quarter", by);
  }
  return published ? shiftFrom(addMonths(published, -3), "quarter", by) : NOTHING;
}

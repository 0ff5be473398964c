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
  const { anchor, dayAnchor, published } = context;
  const near = (each: Anchor | null) =>
    each && context.paragraph - each.paragraph <= (context.narrative ? 6 : 3) ? each : null;
  if (unit === "day" || unit === "week") {
    const base = near(dayAnchor);
    if (!base || base.month === null || base.day === null) return NOTHING;
    return shiftFrom({ year: base.year, month: base.month, day: base.day }, unit, by);
  }
  const base = near(anchor);
  if (unit === "quarter") return shiftQuarter(base, published, by);
  if (!base) return published && by !== 0 && by > -3 && by < 0 ? shiftFrom(published, unit, by) : NOTHING;
  if (unit === "year" && base.quarter !== null && Math.abs(by) === 1) {
    return known(`${formatYear(base.year + by)}-Q${base.quarter}`, base.year, null, null, base.quarter);
  }
  if (unit === "month" && base.month === null) return NOTHING;
  if (unit === "hour" || unit === "minute" || unit === "second") return NOTHING;
  return shiftFrom({ year: base.year, month: base.month ?? 1, day: 1 }, unit, by);
}

/** "the quarter": the one the text reports on, otherwise the last that was over at publication. */
function shiftQuarter(base: Anchor | null, published: Day | null, by: number): Shifted {
  if (base?.quarter) return shiftFrom({ year: base.year, month: base.quarter * 3, day: 1 }, "quarter", by);
  return published ? shiftFrom(addMonths(published, -3), "quarter", by) : NOTHING;
}

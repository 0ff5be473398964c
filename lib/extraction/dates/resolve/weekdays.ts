import { addDays, type Day, weekdayOf } from "../calendar";
import type { Lean } from "../expression";
import type { Tense } from "../tense";

/**
 * The day a weekday's name means. Past: the latest one up to the day given, which may be that day itself (a report of
 * Sunday says "on Sunday"). Future: the first from it on. "last Sunday" and "next Sunday" are never the day itself.
 */
export function weekdayNear(from: Day, weekday: number, lean: Lean, tense: Tense): Day {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  if (lean === -1) return addDays(from, -(back || 7));
  if (lean === 1) return addDays(from, ahead || 7);
  if (lean === 0) return tense === "past" || tense === "likely-past" ? addDays(from, -back) : addDays(from, ahead);
  return tense === "future" ? addDays(from, ahead) : addDays(from, -back);
}

/** The Saturday of the weekend meant: the last one begun, the one of this week, or the next. */
export function weekendNear(from: Day, lean: Lean, tense: Tense): Day {
  const weekday = weekdayOf(from);
  const ahead = addDays(from, 6 - weekday);
  const isWeekend = weekday >= 6;
  if (lean === -1) return addDays(ahead, -7);
  if (lean === 1) return weekday < 5 && tense !== "future" ? ahead : addDays(ahead, 7);
  if (isWeekend) return ahead;
  if (lean === 0) return tense === "past" && weekday <= 3 ? addDays(ahead, -7) : ahead;
  return tense === "future" ? ahead : addDays(ahead, -7);
}

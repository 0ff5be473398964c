import { type Reading, reading } from "../expression";
import { formatClock } from "../format";
import { lowerAt, lowerBefore, type Scan, wordAt } from "../scan";

/** "half past nine in the evening", "a quarter to six": read from the half on; without a part of the day, as a clock shows it. */
export function readPastHour(scan: Scan, at: number): Reading[] | null {
  const minutes = lowerAt(scan, at) === "half" ? 30 : lowerAt(scan, at) === "quarter" ? 15 : null;
  const joint = lowerAt(scan, at + 1);
  if (minutes === null || (joint !== "past" && (joint !== "to" || minutes === 30))) return null;
  const hour = wordAt(scan, at + 2);
  if (hour?.kind !== "number" || !hour.number || hour.number > 12 || !Number.isInteger(hour.number)) return null;
  const part =
    lowerAt(scan, at + 3) === "in" && lowerAt(scan, at + 4) === "the" ? wordAt(scan, at + 5)?.part : undefined;
  const night = lowerAt(scan, at + 3) === "at" && lowerAt(scan, at + 4) === "night";
  const late = night || (part !== undefined && part !== "MO");
  const before = joint === "to" ? 1 : 0;
  const of24 = ((hour.number % 12) + (late ? 12 : 0) - before + 24) % 24;
  const end = part !== undefined ? at + 6 : night ? at + 5 : at + 3;
  const time = formatClock(of24, before ? 60 - minutes : minutes);
  const first = lowerBefore(scan, at) === "a" ? at - 1 : at;
  return [reading(first, end, "time/past-hour", { of: "time" }, { time, confidence: 0.8 })];
}

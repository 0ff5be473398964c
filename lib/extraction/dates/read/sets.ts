import { type Reading, reading } from "../expression";
import { FREQUENCIES } from "../lexicon/deictics";
import type { Unit } from "../lexicon/units";
import { isCapital, lowerAt, lowerBefore, type Scan, wordAt } from "../scan";
import { isMonthName } from "./days";
import { formatDuration, readQuantity } from "./quantities";

const set = (first: number, end: number, rule: string, value: string, confidence = 0.8): Reading =>
  reading(first, end, rule, { of: "fixed", value, certain: ["frequency"] }, { type: "SET", confidence });

/** "every day", "each Thursday", "every two weeks", "once a month", "twice a day". */
export function readEvery(scan: Scan, at: number): Reading[] | null {
  const lead = lowerAt(scan, at);
  if (lead === "per") return null;
  if (lead === "once" || lead === "twice") {
    const article = lowerAt(scan, at + 1);
    const unit = wordAt(scan, at + 2)?.unit;
    return (article === "a" || article === "every" || article === "each") && unit && unit !== "second"
      ? [set(at, at + 3, "set/times-a", formatDuration(unit, 1))]
      : null;
  }
  let i = at + 1;
  if (lowerAt(scan, i) === "other" || lowerAt(scan, i) === "single") i++;
  const times = lowerAt(scan, at + 1) === "other" ? 2 : 1;
  const word = wordAt(scan, i);
  if (!word) return null;
  if (word.unit && !word.plural && word.unit !== "second")
    return [set(at, i + 1, "set/every", everyValue(word.unit, times))];
  if (word.weekday && !word.plural && isCapital(scan.tokens[i])) return readEveryWeekday(scan, at, i);
  if (word.month && isMonthName(scan, i))
    return [set(at, i + 1, "set/every-month", `XXXX-${String(word.month).padStart(2, "0")}`)];
  if (word.season) return [set(at, i + 1, "set/every-season", `XXXX-${word.season}`)];
  if (word.part) return [set(at, i + 1, "set/every-part", `XXXX-XX-XXT${word.part}`)];
  const quantity = readQuantity(scan, i);
  const unit = quantity ? wordAt(scan, quantity.end)?.unit : undefined;
  if (quantity?.count && unit)
    return [set(at, quantity.end + 1, "set/every-counted", formatDuration(unit, quantity.count))];
  return null;
}

function everyValue(unit: Unit, times: number): string {
  return formatDuration(unit, times);
}

/** "every Friday night", "every Monday and Thursday". */
function readEveryWeekday(scan: Scan, at: number, i: number): Reading[] | null {
  const word = wordAt(scan, i);
  if (!word?.weekday) return null;
  const part = wordAt(scan, i + 1)?.part;
  const end = part ? i + 2 : i + 1;
  const value = `XXXX-WXX-${word.weekday}${part ? `T${part}` : ""}`;
  const first = set(at, end, "set/every-weekday", value);
  const joint = lowerAt(scan, end);
  const second = joint === "and" || joint === "," || joint === "/" ? readEveryWeekday(scan, end + 1, end + 1) : null;
  return second ? [first, ...second] : [first];
}

/** "three times a week": the number of times stands before it. */
export function readTimesA(scan: Scan, at: number): Reading[] | null {
  const unit = scan.words[at]?.unit;
  const article = lowerBefore(scan, at);
  if (!unit || unit === "second" || (article !== "a" && article !== "an" && article !== "per")) return null;
  if (at < 2 || lowerBefore(scan, at - 1) !== "times") return null;
  return [set(at - 1, at + 1, "set/times-a", formatDuration(unit, 1))];
}

/** "daily", "annually": adverbs everywhere; the adjectives only before what happens so often. Newspapers are called so too. */
export function readFrequency(scan: Scan, at: number): Reading[] | null {
  const value = FREQUENCIES[lowerAt(scan, at)];
  if (value === undefined) return null;
  const token = scan.tokens[at];
  const next = scan.tokens[at + 1];
  // "the Daily Mail", "the daily Haaretz": names of papers.
  if (isCapital(token) && lowerBefore(scan, at) !== ".") return null;
  if (next && next.gap === "space" && next.kind === "word" && isCapital(next) && lowerAt(scan, at) !== "annually")
    return null;
  // Adjectives of bookkeeping ("quarterly dividend", "average daily turnover", "up 5% annually") count no events.
  const lower = lowerAt(scan, at);
  if (lowerBefore(scan, at) === "average" || lowerAt(scan, at + 1) === "'s") return null;
  if (lower !== "daily" && lower !== "hourly" && lower !== "nightly") {
    if (!/^([.,;:)]|in|at|on|by|to|for|since|from|)$/.test(lowerAt(scan, at + 1)) || isRate(scan, at)) return null;
  }
  return [set(at, at + 1, "set/frequency", value, 0.6)];
}

/** "grew 8.5% annually", "10,000 units annually". */
function isRate(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const lower = scan.tokens[i]?.lower ?? "";
    if (scan.words[i]?.kind === "number" || lower === "%" || lower === "percent") return true;
  }
  return false;
}

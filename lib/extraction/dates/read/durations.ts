import { type Reading, reading } from "../expression";
import type { Unit } from "../lexicon/units";
import { isCapital, isDash, lowerAt, lowerBefore, type Scan, wordAt } from "../scan";
import { formatDuration, readQuantity, skipSecondNumber } from "./quantities";

const BETWEEN: ReadonlySet<string> = new Set(
  "more additional straight consecutive full whole long entire trading business working calendar extra further solid".split(
    " ",
  ),
);

export const duration = (
  first: number,
  end: number,
  rule: string,
  unit: Unit,
  count: number | null,
  half = false,
): Reading =>
  reading(
    first,
    end,
    rule,
    { of: "fixed", value: formatDuration(unit, count, half), certain: ["duration"] },
    { type: "DURATION" },
  );

/** "three days", "two weeks ago", "several years later", "24 hours": starts at the number or the vague quantity. */
export function readCounted(scan: Scan, at: number): Reading[] | null {
  if (lowerAt(scan, at) === "half") return readHalf(scan, at);
  const quantity = readQuantity(scan, at);
  if (!quantity) return null;
  let i = skipSecondNumber(scan, quantity.end);
  if (BETWEEN.has(lowerAt(scan, i))) i++;
  const unit = wordAt(scan, i)?.unit;
  // "the 1988 second quarter"
  if (unit === "second" && lowerAt(scan, i) === "second") return null;
  if (!unit || isNoDuration(scan, at, i)) return null;
  const behind = halfBehind(scan, i + 1);
  const first =
    isArticle(lowerBefore(scan, at)) && /^(few|couple|hundred|dozen)$/.test(lowerAt(scan, at)) ? at - 1 : at;
  return relate(scan, first, behind.end, unit, quantity.count, quantity.half || behind.half);
}

const HALVES: Partial<Record<Unit, string>> = {
  minute: "PT30S",
  hour: "PT30M",
  day: "PT12H",
  year: "P6M",
  decade: "P5Y",
  century: "P50Y",
};

/** "half an hour", "half a century". */
function readHalf(scan: Scan, at: number): Reading[] | null {
  const unit = /^an?$/.test(lowerAt(scan, at + 1)) ? wordAt(scan, at + 2)?.unit : undefined;
  const value = unit && HALVES[unit];
  if (!value) return null;
  return [reading(at, at + 3, "duration/half", { of: "fixed", value, certain: ["duration"] }, { type: "DURATION" })];
}

/** "an hour and a half", "a year and a half"; "a week or so", "a month or two", "three days or more" stay what they are. */
function halfBehind(scan: Scan, at: number): { end: number; half: boolean } {
  if (lowerAt(scan, at) === "or" && /^(so|two|more)$/.test(lowerAt(scan, at + 1))) return { end: at + 2, half: false };
  const half = lowerAt(scan, at) === "and" && lowerAt(scan, at + 1) === "a" && lowerAt(scan, at + 2) === "half";
  return { end: half ? at + 3 : at, half };
}

/** "a year ago", "an hour later", "within a week"; and "a week" as a rate ("flights a week") is nothing. */
export function readArticleUnit(scan: Scan, at: number): Reading[] | null {
  const word = scan.words[at];
  if (!word?.unit || word.plural || at === 0) return null;
  const article = lowerBefore(scan, at);
  const between = BETWEEN.has(article) || article === "half";
  const start = between ? at - 2 : at - 1;
  const lead = scan.tokens[start]?.lower ?? "";
  if (start < 0 || (lead !== "a" && lead !== "an" && lead !== "another" && article !== "another")) return null;
  const { end, half } = halfBehind(scan, at + 1);
  const related = relation(lowerAt(scan, end));
  const before = lowerBefore(scan, start);
  if (article === "half" || (word.unit === "second" && !related) || (word.unit === "quarter" && !related)) return null;
  const placed = /^(after|before)$/.test(lowerAt(scan, end));
  if (!related && !placed && !DURATION_BEFORE.has(before) && lead !== "another" && article !== "another") return null;
  if (isNoDuration(scan, start, at)) return null;
  return relate(scan, article === "another" ? at - 1 : start, end, word.unit, 1, half);
}

/** What stands before "a week" when it is a length of time and not a rate. */
const DURATION_BEFORE: ReadonlySet<string> = new Set(
  `for within in over after before than about nearly almost of least most only just barely until through during took take
  takes taking spent spend lasting lasted last lasts roughly around under exactly every once is was been him them us me it
  quite not wait waited`.split(/\s+/),
);

/** "weeks later", "years ago", "for decades": a plural unit without a number. */
export function readBareUnits(scan: Scan, at: number): Reading[] | null {
  const word = scan.words[at];
  if (!word?.unit || !word.plural) return null;
  const before = lowerBefore(scan, at);
  if (relation(lowerAt(scan, at + 1)) === "ago") {
    return [
      reading(at, at + 2, "date/vague-ago", { of: "fixed", value: "PAST_REF", certain: [] }, { confidence: 0.6 }),
    ];
  }
  if (
    relation(lowerAt(scan, at + 1)) ||
    /^(for|within|in|over|lasting|lasted|took|takes|take|spent|after)$/.test(before)
  ) {
    if (/^(of|old|when|where)$/.test(lowerAt(scan, at + 1)) || isBelowDay(word.unit)) return null;
    return [duration(at, at + 1, "duration/bare-plural", word.unit, null)];
  }
  return null;
}

export function isBelowDay(unit: Unit): boolean {
  return unit === "hour" || unit === "minute" || unit === "second";
}

const isArticle = (lower: string) => lower === "a" || lower === "the" || lower === "an";

type Relation = "ago" | "earlier" | "later" | null;

function relation(lower: string): Relation {
  if (lower === "ago") return "ago";
  if (lower === "earlier") return "earlier";
  return lower === "later" ? "later" : null;
}

/** A length of time, or, with "ago", "earlier", "later", "from now", the time that far away. */
function relate(scan: Scan, first: number, end: number, unit: Unit, count: number | null, half: boolean): Reading[] {
  const next = lowerAt(scan, end);
  const related = relation(next);
  const fromNow = next === "from" && lowerAt(scan, end + 1) === "now";
  if (!related && !fromNow && next !== "back") return [duration(first, end, "duration/counted", unit, count, half)];
  if (next === "back" && (count !== null || !/^[.,;]?$/.test(lowerAt(scan, end + 1)))) {
    return [duration(first, end, "duration/counted", unit, count, half)];
  }
  // "an hour later": on no day for certain, so its length is all that is said.
  if (isBelowDay(unit) && (related === "later" || related === "earlier")) {
    return [duration(first, end, "duration/counted", unit, count, half)];
  }
  const stop = fromNow ? end + 2 : end + 1;
  if (count === null || count > 1e7) {
    const value = related === "later" || fromNow ? null : "PAST_REF";
    if (value === null) return [duration(first, end, "duration/counted", unit, null)];
    return [reading(first, stop, "date/vague-ago", { of: "fixed", value, certain: [] }, { confidence: 0.6 })];
  }
  if (unit === "fortnight") return relate(scan, first, end, "week", count * 2, half);
  // Decades and centuries are reckoned in years: "a decade ago" is a year.
  if (unit === "decade" || unit === "century") {
    return relate(scan, first, end, "year", count * (unit === "decade" ? 10 : 100), half);
  }
  const by = related === "later" || fromNow ? count : -count;
  // "a year ago today", "two weeks ago tomorrow": that very day.
  const near = related === "ago" && !isBelowDay(unit) ? wordAt(scan, stop)?.days : undefined;
  if (near !== undefined && lowerAt(scan, stop) !== "tonight") {
    const meaning = { of: "shift", unit, by, fromText: false, near } as const;
    return [reading(first, stop + 1, "date/ago-to-the-day", meaning, { confidence: 0.85 })];
  }
  const fromText = related === "earlier" || related === "later";
  return [
    reading(first, stop, `date/${related ?? "from-now"}`, { of: "shift", unit, by, fromText }, { confidence: 0.85 }),
  ];
}

/** Ages, speeds, frequencies and names: "12 years old", "40 hours a week", "Seven Days", "Eight Hours of …". */
function isNoDuration(scan: Scan, first: number, unit: number): boolean {
  const next = lowerAt(scan, unit + 1);
  if (next === "old" || (next === "of" && lowerAt(scan, unit + 2) === "age")) return true;
  const before = lowerBefore(scan, first);
  const lead =
    isDash(before) || before === "to" || before === "and"
      ? lowerBefore(scan, first - 2)
      : before === "of"
        ? lowerBefore(scan, first - 1)
        : before;
  if (lead === "aged" || lead === "age") return true;
  // "2018 day five", "24 hours a day", "40 hours a week"
  if (scan.words[first]?.digits === 4 && !scan.words[unit]?.plural) return true;
  if ((next === "a" || next === "per") && wordAt(scan, unit + 2)?.unit) return true;
  const token = scan.tokens[unit];
  if (token && token.text === token.text.toUpperCase()) return false;
  // CBS's "60 Minutes"; a headline's "Two Killed in 3 Days" has its preposition.
  if (isCapital(token) && scan.words[first]?.digits && !/^[a-z]+$/.test(before)) return true;
  return isCapital(token) && isCapital(scan.tokens[first]) && scan.tokens[first]?.kind === "word" && unit > first;
}

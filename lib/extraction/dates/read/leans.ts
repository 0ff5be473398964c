import { type Lean, type Reading, reading } from "../expression";
import type { Unit } from "../lexicon/units";
import { isCapital, lowerAt, lowerBefore, type Scan, wordAt } from "../scan";
import { isMonthName, readMonthDay } from "./days";
import { duration } from "./durations";
import { readHoliday } from "./holidays";
import { readQuantity, skipSecondNumber } from "./quantities";
import { readDatedWeekday } from "./weekdays";
import { yearPart } from "./year-parts";

const fixed = (first: number, end: number, rule: string, value: string, confidence = 0.6) =>
  reading(first, end, rule, { of: "fixed", value, certain: [] }, { confidence });

const VERB_BEFORE = /^(will|would|to|could|may|might|can|should|must|'ll|won't|not|didn't|did|cannot)$/;

/** "last week", "this coming Sunday", "the previous day", "the past two months", "next March", "that same year". */
export function readLean(scan: Scan, at: number): Reading[] | null {
  const word = scan.words[at];
  if (word?.lean === undefined) return readNounLean(scan, at);
  // "will last two weeks"
  if (lowerAt(scan, at) === "last" && VERB_BEFORE.test(lowerBefore(scan, at))) return null;
  let i = at + 1;
  let lean = word.lean;
  let fromText = word.fromText === true;
  const second = wordAt(scan, i);
  // "this past week", "that same day", "this coming Sunday"
  if (second?.kind === "lean" && second.lean !== undefined && (word.lean === 0 || lowerAt(scan, at) === "next")) {
    lean = second.lean;
    fromText = fromText || second.fromText === true;
    i++;
  }
  if (lowerAt(scan, at) === "last" && lowerAt(scan, i) === "half") return yearPart(scan, at, i + 1, "H2");
  const counted = readCountedLean(scan, at, i);
  if (counted) return counted;
  const noun = wordAt(scan, i);
  if (noun?.kind === "weekend") return [weekend(at, i + 1, lean as Lean)];
  if (!noun) return readPastNoun(scan, at);
  return readLeanNoun(scan, at, i, lean as Lean, fromText);
}

const weekend = (first: number, end: number, lean: Lean) =>
  reading(first, end, "date/weekend", { of: "weekend", lean });

function readLeanNoun(scan: Scan, at: number, i: number, lean: Lean, fromText: boolean): Reading[] | null {
  const noun = wordAt(scan, i);
  if (!noun) return null;
  const lead = lowerAt(scan, at);
  // "said that Tuesday's floods killed 12": no "that Tuesday", and the clause keeps its "that".
  if (lead === "that" && /^[’']s?$/.test(lowerAt(scan, i + 1))) return null;
  if (noun.unit) return readLeanUnit(scan, at, i, noun.unit, noun.plural === true, lean ?? 0, fromText);
  if (noun.weekday && !noun.plural && (isCapital(scan.tokens[i]) || !noun.abbreviated)) {
    if (noun.abbreviated) return null;
    const dated = readDatedWeekday(scan, i, noun.weekday);
    if (dated?.[0]) return [{ ...dated[0], first: at }, ...dated.slice(1)];
    return [reading(at, i + 1, "date/lean-weekday", { of: "weekday", weekday: noun.weekday, lean, fromText })];
  }
  if (noun.month && isMonthName(scan, i) && isCapital(scan.tokens[i]) && !fromText) {
    if (noun.abbreviated && !scan.tokens[i]?.text.endsWith(".")) return null;
    const dated = readMonthDay(scan, i);
    const first = dated?.[0];
    if (first) return [{ ...first, first: at }, ...(dated?.slice(1) ?? [])];
    return [reading(at, i + 1, "date/lean-month", { of: "month", year: null, month: noun.month, lean })];
  }
  if (noun.season && !noun.plural) {
    if (fromText && lead !== "that") return null;
    return [reading(at, i + 1, "date/lean-season", { of: "part", year: null, part: noun.season, lean })];
  }
  if (noun.kind === "part" && noun.part) return readLeanPart(at, i, noun.part, lean, fromText, lead);
  if (noun.kind === "holiday") {
    const holiday = readHoliday(scan, i)?.[0];
    if (holiday?.meaning.of !== "holiday") return null;
    return [{ ...holiday, first: at, meaning: { ...holiday.meaning, lean } }];
  }
  if (noun.ordinal !== undefined && noun.ordinal <= 4 && lowerAt(scan, i + 1) === "quarter") {
    return [reading(at, i + 2, "date/quarter", { of: "part", year: null, part: `Q${noun.ordinal}`, lean: null })];
  }
  if (lowerAt(scan, i) === "fiscal" && lowerAt(scan, i + 1) === "year") {
    return [reading(at, i + 2, "date/lean-unit", { of: "shift", unit: "year", by: lean ?? 0, fromText })];
  }
  return null;
}

/** "last night" is the night before publication, "this morning" its own; "the following morning" a day on in the text. */
function readLeanPart(
  at: number,
  i: number,
  part: string,
  lean: Lean,
  fromText: boolean,
  lead: string,
): Reading[] | null {
  if (lead === "past" || lead === "current" || lead === "coming" || lead === "same") return null;
  if (lead === "last" && part !== "NI" && part !== "EV") return null;
  const meaning = { of: "shift", unit: "day", by: lean ?? 0, fromText: fromText || lead === "next" } as const;
  return [reading(at, i + 1, "time/lean-part", meaning, { time: `T${part}` })];
}

/** "last week", "the same month", "recent years" aside: "past weeks" and "coming months" are no time in particular. */
function readLeanUnit(
  scan: Scan,
  at: number,
  i: number,
  unit: Unit,
  plural: boolean,
  lean: number,
  fromText: boolean,
): Reading[] | null {
  const lead = lowerAt(scan, at);
  if (plural) {
    if (fromText) return null;
    if (lead === "this" || lead === "current") return null;
    return [fixed(at, i + 1, "date/vague-lean", lean > 0 ? "FUTURE_REF" : "PAST_REF")];
  }
  if (unit === "second" || unit === "minute") return null;
  // “This Week” is a programme.
  if (lead === "this" && isCapital(scan.tokens[i]) && isCapital(scan.tokens[at])) return null;
  // "the last week of October", "the last day of his life"
  if (lead === "last" && unit !== "year" && lowerAt(scan, i + 1) === "of") return null;
  if (unit === "year" && !fromText && lowerAt(scan, i + 1) === "'s") {
    const ordinal = wordAt(scan, i + 2)?.ordinal;
    if (ordinal !== undefined && ordinal <= 4 && lowerAt(scan, i + 3) === "quarter") {
      const meaning = { of: "part", year: { shift: lean }, part: `Q${ordinal}`, lean: null } as const;
      return [reading(at, i + 4, "date/quarter", meaning)];
    }
  }
  // "the past fortnight", "the next fortnight"
  if (unit === "fortnight") return [duration(at, i + 1, "duration/lean", unit, 1)];
  if (unit === "hour")
    return lead === "past" || lead === "last" ? [duration(at, i + 1, "duration/lean", unit, 1)] : null;
  if (
    unit === "day" &&
    (lead === "this" || lead === "last" || lead === "next" || lead === "past" || lead === "current")
  ) {
    if (lead === "past" && lowerBefore(scan, at) === "the") return [duration(at, i + 1, "duration/lean", unit, 1)];
    if (lead === "next") return [reading(at, i + 1, "date/lean-unit", { of: "shift", unit, by: 1, fromText: true })];
    return null;
  }
  // "over the last decade"
  const age = unit === "decade" || unit === "century";
  if (age && lead === "last" && lowerBefore(scan, at) === "the") return [duration(at, i + 1, "duration/lean", unit, 1)];
  // "the past year" is its length; "this past year" the one before.
  if (lead === "past" && lowerBefore(scan, at) === "the") return [duration(at, i + 1, "duration/lean", unit, 1)];
  return [
    reading(at, i + 1, fromText ? "date/text-unit" : "date/lean-unit", { of: "shift", unit, by: lean, fromText }),
  ];
}

/** "the last two weeks", "the next few days", "past 20 years"; "the first nine months" starts with an ordinal. */
function readCountedLean(scan: Scan, at: number, i: number): Reading[] | null {
  const article = lowerAt(scan, i) === "a" ? i + 1 : i;
  const quantity = readQuantity(scan, article);
  if (!quantity) return null;
  let j = skipSecondNumber(scan, quantity.end);
  if (/^(trading|business|full|consecutive)$/.test(lowerAt(scan, j))) j++;
  const unit = wordAt(scan, j)?.unit;
  if (!unit) return null;
  if (lowerAt(scan, at) === "this" || lowerAt(scan, at) === "that") return null;
  return [duration(at, j + 1, "duration/lean-counted", unit, quantity.count, quantity.half)];
}

/** "the past", "in the future", "the present": nouns for no time in particular. */
function readPastNoun(scan: Scan, at: number): Reading[] | null {
  const lower = lowerAt(scan, at);
  if (lower !== "past" || lowerBefore(scan, at) !== "the" || lowerBefore(scan, at - 1) !== "in") return null;
  return [fixed(at, at + 1, "date/vague-noun", "PAST_REF")];
}

function readNounLean(scan: Scan, at: number): Reading[] | null {
  const lower = lowerAt(scan, at);
  const before = lowerBefore(scan, at);
  if (lower === "future" && before === "the" && lowerBefore(scan, at - 1) === "in")
    return [fixed(at, at + 1, "date/vague-noun", "FUTURE_REF")];
  if (lower === "recent") return readRecent(scan, at);
  // "in the latest period" of a report on results is its quarter.
  if (lower === "latest" && (wordAt(scan, at + 1)?.unit === "quarter" || lowerAt(scan, at + 1) === "period")) {
    return [reading(at, at + 2, "date/quarter-noun", { of: "shift", unit: "quarter", by: 0, fromText: true })];
  }
  return null;
}

/** "recent weeks": a length without a number; "a recent report" dates nothing that can be checked. */
function readRecent(scan: Scan, at: number): Reading[] | null {
  const noun = wordAt(scan, at + 1);
  if (!noun?.unit || !noun.plural) return null;
  if (noun.unit === "year") return [fixed(at, at + 2, "date/recent", "PAST_REF")];
  return [duration(at, at + 2, "duration/recent", noun.unit, null)];
}

/** "the first nine months", "the first two years", "the first day" (nothing). */
export function readOrdinalCounted(scan: Scan, at: number): Reading[] | null {
  const ordinal = scan.words[at]?.ordinal;
  if (ordinal !== 1) return null;
  const quantity = readQuantity(scan, at + 1);
  const unit = quantity ? wordAt(scan, quantity.end)?.unit : undefined;
  if (!quantity || !unit || quantity.count === null) return null;
  return [duration(at, quantity.end + 1, "duration/first-counted", unit, quantity.count, quantity.half)];
}

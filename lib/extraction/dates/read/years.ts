import type { YearOf } from "../expression";
import { type Reading, reading } from "../expression";
import { COUNTED } from "../lexicon/year-contexts";
import { isAdjacent, isDash, lowerAt, lowerBefore, type Scan, wordAt } from "../scan";
import { isCirca } from "./early-years";
import { isNoYear } from "./not-years";

/** The year in figures at an index: 1000 to 2100 without a comma. */
export function yearAt(scan: Scan, at: number): number | null {
  const word = wordAt(scan, at);
  if (word?.kind !== "number" || word.digits !== 4 || word.number === undefined) return null;
  if (word.number < 1000 || word.number > 2100 || !Number.isInteger(word.number)) return null;
  return word.number;
}

/** The year at an index in figures or in words, and where it ends: "1996", "nineteen ninety-six", "two thousand and four". */
function yearSpan(scan: Scan, at: number): { year: number; end: number } | null {
  const year = yearAt(scan, at);
  return year === null ? yearInWords(scan, at) : { year, end: at + 1 };
}

function yearInWords(scan: Scan, at: number): { year: number; end: number } | null {
  const head = wordAt(scan, at);
  if (head?.kind !== "number" || head.digits !== undefined) return null;
  if (head.number === 2 && lowerAt(scan, at + 1) === "thousand") {
    const and = lowerAt(scan, at + 2) === "and" ? at + 3 : at + 2;
    const rest = wordAt(scan, and);
    const counts =
      rest?.kind === "number" && rest.digits === undefined && rest.number !== undefined && rest.number < 100;
    return counts ? { year: 2000 + (rest.number as number), end: and + 1 } : { year: 2000, end: at + 2 };
  }
  if (head.number === undefined || head.number < 16 || head.number > 20) return null;
  const tail = wordAt(scan, at + 1);
  if (tail?.kind !== "number" || tail.digits !== undefined || tail.number === undefined) return null;
  if (tail.number < 10 || tail.number > 99 || tail.multiplier !== undefined) return null;
  const ones = tail.number % 10 === 0 && tail.number >= 20 ? wordAt(scan, at + 2) : undefined;
  const one =
    ones?.kind === "number" && ones.digits === undefined && (ones.number ?? 10) < 10 ? (ones.number as number) : 0;
  return { year: head.number * 100 + tail.number + one, end: one > 0 ? at + 3 : at + 2 };
}

/** "in nineteen ninety-one", "the year two thousand"; "two thousand" alone is a number. */
function readYearInWords(scan: Scan, at: number): Reading[] | null {
  const found = yearInWords(scan, at);
  if (!found || COUNTED.has(lowerAt(scan, found.end)) || wordAt(scan, found.end)?.kind === "number") return null;
  const before = lowerBefore(scan, at);
  if (found.year >= 2000 && lowerAt(scan, at + 1) === "thousand" && before !== "year") return null;
  return [reading(at, found.end, "date/year-in-words", { of: "year", year: found.year }, { confidence: 0.75 })];
}

/**
 * The year behind a month or a day, and where it ends: "2023", ", 2023", "of 2023", "last year", "of this year".
 * "October 7, 1400 people fled" has none.
 */
export function yearBehind(scan: Scan, at: number): { year: YearOf; end: number } | null {
  let i = at;
  const comma = lowerAt(scan, i) === ",";
  const of = lowerAt(scan, i) === "of";
  if (comma || of) i++;
  const early = of ? wordAt(scan, i) : undefined;
  if (early?.digits === 3 && early.number && !/^[a-z%]/.test(lowerAt(scan, i + 1)))
    return { year: { year: early.number }, end: i + 1 };
  const span = yearSpan(scan, i);
  if (span !== null) {
    const { year, end } = span;
    const next = lowerAt(scan, end);
    if (COUNTED.has(next) && !(year > 1900 && year < 2040 && next === "of")) return null;
    if (isAdjacent(scan, end) && /^[%$°]/.test(next)) return null;
    if (comma && (year < 1500 || year % 100 === 0) && /^[a-z]/.test(scan.tokens[end]?.text ?? "")) return null;
    return { year: { year }, end };
  }
  const lean = wordAt(scan, i);
  if (!comma && lean?.kind === "lean" && !lean.fromText && lean.lean !== undefined && lowerAt(scan, i + 1) === "year") {
    return { year: { shift: lean.lean }, end: i + 2 };
  }
  return null;
}

/** Bare years: "in 2014", "the 2012 elections", "(1958)", "1776-77". */
export function readYear(scan: Scan, at: number): Reading[] | null {
  const word = scan.words[at];
  if (word?.number === undefined || !word.digits) return word?.digits === undefined ? readYearInWords(scan, at) : null;
  const before = lowerBefore(scan, at);
  const next = lowerAt(scan, at + 1);
  const year = yearAt(scan, at);
  if (year === null || (at > 0 && isAdjacent(scan, at) && !/^[("'“‘[\-–—/]$/.test(before))) return null;
  if (isNoYear(scan, at, year)) return null;
  const plain = year >= 1500 && year <= 2050;
  if (!plain && !isYearContext(scan, at, before, next)) return null;
  const first = reading(at, at + 1, "date/year", { of: "year", year }, { confidence: plain ? 0.85 : 0.6 });
  return isDash(next) ? [first, ...shortYearBehind(scan, at + 2, year)] : [first];
}

/** The "77" of "1776-77". */
function shortYearBehind(scan: Scan, at: number, from: number): Reading[] {
  const word = wordAt(scan, at);
  if (word?.digits !== 2 || word.number === undefined || word.number <= from % 100) return [];
  const next = lowerAt(scan, at + 1);
  if (COUNTED.has(next) || !(word.number > 12 ? /^[^0-9%]*$/ : /^[^a-z0-9%]*$/).test(next)) return [];
  const year = from - (from % 100) + word.number;
  return [reading(at, at + 1, "date/short-year", { of: "year", year }, { confidence: 0.8 })];
}

/** Years before 1500 need a word that says so: "in 1423", "until 1382"; or brackets around them. */
function isYearContext(scan: Scan, at: number, before: string, next: string): boolean {
  if (isCirca(scan, at) || before === "year") return true;
  if (!/^([.,;:)\]–—-]|it|he|she|they|the|when|and|to|a|was|,)?$/.test(next)) return false;
  return /^(in|since|by|until|from|around|\(|year|and|to|between)$/.test(before);
}

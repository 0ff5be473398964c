import type { YearOf } from "../expression";
import { type Reading, reading } from "../expression";
import { isAdjacent, isCapital, isDash, lowerAt, lowerBefore, type Scan, wordAt } from "../scan";

/** Nouns that are counted by the thousand: "2000 people" is no year, "the 2012 elections" is one. */
const COUNTED: ReadonlySet<string> = new Set(
  `people persons men women children civilians soldiers troops fighters militants rebels members police officers workers
  students families homes houses buildings miles kilometers kilometres km meters metres feet yards acres hectares tons
  tonnes kg kilograms pounds dollars euros shekels francs rubles yen votes seats points times words pages copies units
  shares jobs cases deaths casualties rockets missiles shells bombs tanks aircraft vehicles cars trucks refugees migrants
  prisoners detainees hostages residents inhabitants spectators protesters demonstrators employees patients passengers
  hours minutes seconds days weeks months years gmt per-cent schoolchildren voters utc hrs mg ml cc calories degrees megawatts mw volts watts rpm
  percent more others of`.split(/\s+/),
);

/** What stands before numbers that name things: "Resolution 1701", "Flight 1549", "No. 2014". */
const NAMING: ReadonlySet<string> = new Set(
  `resolution flight no. no nos. number room section sections page pages p. pp. article chapter route highway model figure
  table line lines paragraph gate channel title act bill code boeing airbus rule vol. volume form area box lot suite unit
  nearly about almost approximately roughly some than least most`.split(/\s+/),
);

const CURRENCY: ReadonlySet<string> = new Set(["$", "£", "€", "¥", "₪", "#", "us$", "c$", "rs.", "usd", "nis"]);
const ERAS_BEFORE: ReadonlySet<string> = new Set(["bc", "b.c.", "bce", "b.c.e."]);
const ERAS_AFTER: ReadonlySet<string> = new Set(["ad", "a.d.", "ce", "c.e."]);
const CIRCA: ReadonlySet<string> = new Set(["c.", "ca.", "ca", "circa", "c"]);

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

/** Bare years: "in 2014", "the 2012 elections", "(1958)", "508 BC", "c. 347", "1776-77". */
export function readYear(scan: Scan, at: number): Reading[] | null {
  const word = scan.words[at];
  if (word?.number === undefined || !word.digits) return word?.digits === undefined ? readYearInWords(scan, at) : null;
  const era = readEra(scan, at, word.number, word.digits);
  if (era) return era;
  const before = lowerBefore(scan, at);
  const next = lowerAt(scan, at + 1);
  if (word.digits === 3 && isCirca(scan, at))
    return [reading(at, at + 1, "date/circa", { of: "year", year: word.number })];
  if (word.digits === 3 && isEarlyYear(scan, at, before, next)) {
    return [reading(at, at + 1, "date/early-year", { of: "year", year: word.number }, { confidence: 0.5 })];
  }
  const year = yearAt(scan, at);
  if (year === null || (at > 0 && isAdjacent(scan, at) && !/^[("'“‘[\-–—/]$/.test(before))) return null;
  // "Call 555 2014"
  if (scan.tokens[at - 1]?.kind === "number" && scan.tokens[at]?.gap === "space") return null;
  if (CURRENCY.has(before) || isNamed(scan, at, before)) return null;
  const led = YEAR_BEFORE.has(before) && year % 100 !== 0 && year > 1900;
  if (COUNTED.has(next) && !(next === "of" && year > 1600) && !(led && before !== "of" && before !== "to")) return null;
  if (isAdjacent(scan, at + 1) && /^[%$°/+*=_@]/.test(next)) return null;
  if (next === ":" && isAdjacent(scan, at + 1) && isAdjacent(scan, at + 2)) return null;
  if (isAdjacent(scan, at) && before === "/") return null;
  const plain = year >= 1500 && year <= 2050;
  if (!plain && !isYearContext(scan, at, before, next)) return null;
  if (year % 100 === 0 && /^[a-z]+s$/.test(next) && !YEAR_BEFORE.has(before)) return null;
  const first = reading(at, at + 1, "date/year", { of: "year", year }, { confidence: plain ? 0.85 : 0.6 });
  return isDash(next) ? [first, ...shortYearBehind(scan, at + 2, year)] : [first];
}

const YEAR_BEFORE: ReadonlySet<string> = new Set(
  "in since by until from to of during after before between and".split(" "),
);

/** "In 348 he returned", "(837–908)": in exposition only, where no count or score stands like that. */
function isEarlyYear(scan: Scan, at: number, before: string, next: string): boolean {
  if (scan.register !== "exposition" || !/^(in|around|until|since|after|about|by|year|vikings|\(|–|-|—)$/.test(before))
    return false;
  if (before === "(") return isDash(next) || next === ")";
  if (isDash(before)) return isSpanEnd(scan, at, next);
  const behind = scan.tokens[at + 1];
  return /^([.,;:)–—-]|he|she|it|they|the|when|became|and|)$/.test(next) || isCapital(behind);
}

/** "c. 314 – 368", "(837–908)": not the pages of "(Hume 1998, 136–137)". */
function isSpanEnd(scan: Scan, at: number, next: string): boolean {
  const from = scan.words[at - 2];
  const number = scan.words[at]?.number ?? 0;
  if (from?.digits !== 3 || (from.number ?? number) >= number || !/^[),;.]?$/.test(next)) return false;
  return isCirca(scan, at - 2) || /^(\(|about|around)$/.test(lowerBefore(scan, at - 2));
}

/** "c. 347", which comes as c . 347 */
function isCirca(scan: Scan, at: number): boolean {
  const before = lowerBefore(scan, at);
  return CIRCA.has(before) || (before === "." && lowerBefore(scan, at - 1) === "c");
}

/** Years before 1500 need a word that says so: "in 1423", "until 1382"; or brackets around them. */
function isYearContext(scan: Scan, at: number, before: string, next: string): boolean {
  if (isCirca(scan, at) || before === "year") return true;
  if (!/^([.,;:)\]–—-]|it|he|she|they|the|when|and|to|a|was|,)?$/.test(next)) return false;
  return /^(in|since|by|until|from|around|\(|year|and|to|between)$/.test(before);
}

/** "Vision 2030" and "World Cup 2018" name years; "Resolution 1701", "Flight 1549" and "nearly 2000" do not. */
function isNamed(scan: Scan, at: number, before: string): boolean {
  if (NAMING.has(before)) return before !== "than" || !isCapital(scan.tokens[at - 2]);
  return (
    isAdjacent(scan, at) && isDash(before) && at > 1 && isAdjacent(scan, at - 1) && scan.words[at - 2]?.digits !== 4
  );
}

/** The "77" of "1776-77". */
function shortYearBehind(scan: Scan, at: number, from: number): Reading[] {
  const word = wordAt(scan, at);
  if (word?.digits !== 2 || word.number === undefined || word.number <= from % 100) return [];
  if (!/^[^a-z0-9%]*$/.test(lowerAt(scan, at + 1))) return [];
  const year = from - (from % 100) + word.number;
  return [reading(at, at + 1, "date/short-year", { of: "year", year }, { confidence: 0.8 })];
}

function readEra(scan: Scan, at: number, number: number, digits: number): Reading[] | null {
  if (digits === 0 && number < 1000) return null;
  const next = lowerAt(scan, at + 1);
  const rule = "date/era";
  if (ERAS_BEFORE.has(next)) return [reading(at, at + 2, rule, { of: "year", year: -number })];
  if (ERAS_AFTER.has(next) && isCapital(scan.tokens[at + 1])) {
    return [reading(at, at + 2, rule, { of: "year", year: number })];
  }
  if (ERAS_AFTER.has(lowerBefore(scan, at)) && isCapital(scan.tokens[at - 1]) && number < 2100) {
    return [reading(at - 1, at + 1, rule, { of: "year", year: number })];
  }
  return null;
}

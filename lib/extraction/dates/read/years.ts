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
  hours minutes seconds days weeks months years gmt utc hrs mg ml cc calories degrees megawatts mw volts watts rpm
  per percent more others of`.split(/\s+/),
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

/**
 * The year behind a month or a day, and where it ends: "2023", ", 2023", "of 2023", "last year", "of this year".
 * "October 7, 1400 people fled" has none.
 */
export function yearBehind(scan: Scan, at: number): { year: YearOf; end: number } | null {
  let i = at;
  const comma = lowerAt(scan, i) === ",";
  if (comma || lowerAt(scan, i) === "of") i++;
  const year = yearAt(scan, i);
  if (year !== null) {
    const next = lowerAt(scan, i + 1);
    if (COUNTED.has(next) && !(year > 1900 && year < 2040 && next === "of")) return null;
    if (isAdjacent(scan, i + 1) && /^[:%$°]/.test(next)) return null;
    if (comma && (year < 1500 || year % 100 === 0) && /^[a-z]/.test(scan.tokens[i + 1]?.text ?? "")) return null;
    return { year: { year }, end: i + 1 };
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
  if (word?.number === undefined || !word.digits) return null;
  const era = readEra(scan, at, word.number, word.digits);
  if (era) return era;
  const before = lowerBefore(scan, at);
  const next = lowerAt(scan, at + 1);
  if (word.digits === 3 && CIRCA.has(before))
    return [reading(at, at + 1, "date/circa", { of: "year", year: word.number })];
  const year = yearAt(scan, at);
  if (year === null || (at > 0 && isAdjacent(scan, at) && !/^[("'“‘[\-–—/]$/.test(before))) return null;
  if (CURRENCY.has(before) || isNamed(scan, at, before)) return null;
  if (COUNTED.has(next) && !(next === "of" && year > 1600)) return null;
  if (isAdjacent(scan, at + 1) && /^[%$°:/+*=_@]/.test(next)) return null;
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

/** Years before 1500 need a word that says so: "in 1423", "until 1382"; or brackets around them. */
function isYearContext(scan: Scan, at: number, before: string, next: string): boolean {
  if (CIRCA.has(before) || lowerBefore(scan, at) === "year") return true;
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

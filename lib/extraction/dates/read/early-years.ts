import { type Reading, reading } from "../expression";
import { isCapital, isDash, lowerAt, lowerBefore, type Scan } from "../scan";

const ERAS_BEFORE: ReadonlySet<string> = new Set(["bc", "b.c.", "bce", "b.c.e."]);
const ERAS_AFTER: ReadonlySet<string> = new Set(["ad", "a.d.", "ce", "c.e."]);
const CIRCA: ReadonlySet<string> = new Set(["c.", "ca.", "ca", "circa", "c"]);

/** Years in fewer figures, or before the common era: "508 BC", "AD 842", "c. 347", "In 348 he returned". */
export function readEarlyYear(scan: Scan, at: number): Reading[] | null {
  const word = scan.words[at];
  if (word?.number === undefined || word.digits === undefined) return null;
  const era = readEra(scan, at, word.number, word.digits);
  if (era || word.digits !== 3) return era;
  const meaning = { of: "year", year: word.number } as const;
  if (isCirca(scan, at)) return [reading(at, at + 1, "date/circa", meaning)];
  if (!isEarlyYear(scan, at)) return null;
  return [reading(at, at + 1, "date/early-year", meaning, { confidence: 0.5 })];
}

/** "In 348 he returned", "(837–908)": in exposition only, where no count or score stands like that. */
function isEarlyYear(scan: Scan, at: number): boolean {
  const before = lowerBefore(scan, at);
  const next = lowerAt(scan, at + 1);
  if (scan.register !== "exposition" || !/^(in|around|until|since|after|about|by|year|vikings|\(|–|-|—)$/.test(before))
    return false;
  if (before === "(") return isDash(next) || next === ")";
  if (isDash(before)) return isSpanEnd(scan, at, next);
  const behind = scan.tokens[at + 1];
  return /^([.,;:)–—-]|he|she|it|they|the|when|became|and)$/.test(next) || isCapital(behind);
}

/** "c. 314 – 368", "(837–908)": not the pages of "(Hume 1998, 136–137)". */
function isSpanEnd(scan: Scan, at: number, next: string): boolean {
  const from = scan.words[at - 2];
  const number = scan.words[at]?.number ?? 0;
  if (from?.digits !== 3 || (from.number ?? number) >= number || !/^[),;.]?$/.test(next)) return false;
  return isCirca(scan, at - 2) || /^(\(|about|around)$/.test(lowerBefore(scan, at - 2));
}

/** "c. 347", which comes as c . 347 */
export function isCirca(scan: Scan, at: number): boolean {
  const before = lowerBefore(scan, at);
  return CIRCA.has(before) || (before === "." && lowerBefore(scan, at - 1) === "c");
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

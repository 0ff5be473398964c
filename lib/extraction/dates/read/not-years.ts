import { COUNTED, CURRENCY, NAMING } from "../lexicon/year-contexts";
import { isAdjacent, isCapital, isDash, lowerAt, lowerBefore, type Scan, wordAt } from "../scan";

const LEADING: ReadonlySet<string> = new Set("in since by until from during after before between and".split(" "));

/** Whether four figures that could be a year are a count, a price, a name, an address or a measure. */
export function isNoYear(scan: Scan, at: number, year: number): boolean {
  const before = lowerBefore(scan, at);
  const next = lowerAt(scan, at + 1);
  // "Call 555 2014"
  if (scan.tokens[at - 1]?.kind === "number" && scan.tokens[at]?.gap === "space") return true;
  if (CURRENCY.has(before) || isNamed(scan, at, before) || isCount(scan, at, before)) return true;
  // "in 1967 families fled" beside "2000 families fled"
  const led = LEADING.has(before) && year % 100 !== 0 && year > 1900;
  if (COUNTED.has(next) && !(next === "of" && year > 1600) && !led) return true;
  if (year % 100 === 0 && /^[a-z]+s$/.test(next)) return true;
  if (isAdjacent(scan, at + 1) && /^[%$°/+*=_@]/.test(next)) return true;
  if (next === ":" && isAdjacent(scan, at + 1) && isAdjacent(scan, at + 2)) return true;
  if (isAdjacent(scan, at) && before === "/") return true;
  return /^[x×]$/.test(next) || /^[x×]$/.test(before) || isCountedRange(scan, at + 1);
}

/** "a crowd of 2000", "the toll is above 2000", "rose to 1948": numbers of people that look like years. */
function isCount(scan: Scan, at: number, before: string): boolean {
  if (/^(above|below|reached|exceeded|topped|surpassed|totalled|totaled|numbered)$/.test(before)) return true;
  if (!/^(of|at|to|by)$/.test(before)) return false;
  for (let i = at - 2; i >= 0 && i >= at - 5; i--) {
    if (
      /^(toll|crowd|total|tally|count|rose|risen|climbed|climb|rise|jumped|numbers?|up|garrison)$/.test(
        scan.tokens[i]?.lower ?? "",
      )
    ) {
      return true;
    }
  }
  return false;
}

/** "1500-2000 rounds", "between 1500 and 2000 people". */
function isCountedRange(scan: Scan, at: number): boolean {
  const joint = lowerAt(scan, at);
  if (!isDash(joint) && joint !== "and" && joint !== "to" && joint !== "or") return false;
  return wordAt(scan, at + 1)?.kind === "number" && COUNTED.has(lowerAt(scan, at + 2));
}

/** "Vision 2030" and "World Cup 2018" name years; "Resolution 1701", "Flight 1549" and "nearly 2000" do not. */
function isNamed(scan: Scan, at: number, before: string): boolean {
  if (NAMING.has(before)) return before !== "than" || !isCapital(scan.tokens[at - 2]);
  if (!isAdjacent(scan, at) || !isDash(before) || at < 2 || !isAdjacent(scan, at - 1)) return false;
  // "2014-2016" is a span of years, "555-2014" and "02-1948-2000" are telephones.
  return scan.words[at - 2]?.digits !== 4 || (isAdjacent(scan, at - 2) && isDash(lowerBefore(scan, at - 2)));
}

import { DURATION_FORMS, type Unit } from "../lexicon/units";
import { isAdjacent, isDash, lowerAt, lowerBefore, type Scan, wordAt } from "../scan";

/** A number of units: the whole part, whether a half comes on top, and null for "several". */
export type Quantity = { count: number | null; half: boolean; end: number };

/** "two", "24", "twenty four", "a hundred and ten", "2 1/2", "three and a half", "several", "a few", "a couple of". */
export function readQuantity(scan: Scan, at: number): Quantity | null {
  const word = wordAt(scan, at);
  if (!word) return null;
  if (word.kind === "quantity") return readVagueQuantity(scan, at);
  if (word.kind !== "number") return null;
  const cardinal = readCardinal(scan, at);
  if (!cardinal) return null;
  const { value, end } = cardinal;
  if (!Number.isInteger(value)) {
    const whole = Math.floor(value);
    return value - whole === 0.5 ? { count: whole, half: true, end } : null;
  }
  // "2 1/2"
  if (lowerAt(scan, end) === "1" && lowerAt(scan, end + 1) === "/" && lowerAt(scan, end + 2) === "2") {
    return { count: value, half: true, end: end + 3 };
  }
  if (lowerAt(scan, end) === "½") return { count: value, half: true, end: end + 1 };
  if (lowerAt(scan, end) === "and" && lowerAt(scan, end + 1) === "a" && lowerAt(scan, end + 2) === "half") {
    return { count: value, half: true, end: end + 3 };
  }
  return { count: value, half: false, end };
}

function readVagueQuantity(scan: Scan, at: number): Quantity | null {
  const lower = lowerAt(scan, at);
  if (lower === "couple") {
    const end = lowerAt(scan, at + 1) === "of" ? at + 2 : at + 1;
    return { count: 2, half: false, end };
  }
  if (lower === "half" || lower === "some" || (lower === "many" && lowerBefore(scan, at) === "as")) return null;
  return { count: null, half: false, end: lower === "dozens" && lowerAt(scan, at + 1) === "of" ? at + 2 : at + 1 };
}

/** No written number is longer: without an end, text made of number words alone would be read anew from each of them. */
const MOST_WORDS = 24;

/** Numbers in words up to billions; figures may be followed by a multiplier ("13 billion"). */
export function readCardinal(scan: Scan, at: number): { value: number; end: number } | null {
  let total = 0;
  let part = 0;
  let i = at;
  let seen = false;
  while (i < at + MOST_WORDS) {
    const word = wordAt(scan, i);
    if (word?.kind !== "number") {
      const joined = seen && lowerAt(scan, i) === "and" && total + part >= 100 && part % 100 === 0;
      const next = joined ? wordAt(scan, i + 1) : undefined;
      if (next?.kind === "number" && next.digits === undefined && next.multiplier === undefined) {
        i++;
        continue;
      }
      break;
    }
    if (word.multiplier !== undefined) {
      const times = (part || 1) * word.multiplier;
      if (word.multiplier === 100) part = times;
      else {
        total += times;
        part = 0;
      }
    } else if (word.digits !== undefined) {
      if (seen) break;
      part = word.number ?? 0;
    } else {
      const number = word.number ?? 0;
      const fits =
        part === 0 || (part % 100 === 0 && part >= 100) || (part % 10 === 0 && part % 100 >= 20 && number < 10);
      if (!fits) break;
      part += number;
    }
    seen = true;
    i++;
  }
  return seen ? { value: total + part, end: i } : null;
}

/** The second number of "two to three weeks", "12-18 months", "two or three days": passed over, the first counts. */
export function skipSecondNumber(scan: Scan, at: number): number {
  const joint = lowerAt(scan, at);
  if (joint !== "to" && joint !== "or" && !(isDash(joint) && isAdjacent(scan, at))) return at;
  const second = readQuantity(scan, at + 1);
  return second ? second.end : at;
}

/** TIMEX3 durations: P3D, PT6H, P2Y6M, PXW for "several weeks". */
export function formatDuration(unit: Unit, count: number | null, half = false): string {
  const { prefix, letter, times, half: rest } = DURATION_FORMS[unit];
  if (count === null) return `${prefix}X${letter}`;
  if (unit === "hour" && !half && count === 24) return "PT24H";
  return `${prefix}${count * times}${letter}${half ? rest : ""}`;
}

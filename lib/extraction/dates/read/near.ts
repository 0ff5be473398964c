import { type Reading, reading } from "../expression";
import { isCapital, lowerBefore, type Scan } from "../scan";

/** "yesterday", "today", "tomorrow night", "tonight", "the day after tomorrow". */
export function readNear(scan: Scan, at: number): Reading[] | null {
  const word = scan.words[at];
  if (word?.days === undefined) return null;
  const next = scan.tokens[at + 1];
  // "USA Today", "the Today programme"
  if (isCapital(scan.tokens[at]) && at > 0 && isCapital(scan.tokens[at - 1]) && scan.tokens[at]?.gap === "space")
    return null;
  if (isCapital(scan.tokens[at]) && lowerBefore(scan, at) === "the" && next?.gap === "space") return null;
  const lead = lowerBefore(scan, at);
  let first = at;
  let by = word.days;
  if ((lead === "before" || lead === "after") && lowerBefore(scan, at - 1) === "day") {
    if (by === -1 && lead === "before") by = -2;
    else if (by === 1 && lead === "after") by = 2;
    else return null;
    first = lowerBefore(scan, at - 2) === "the" ? at - 3 : at - 2;
  }
  const meaning = { of: "shift", unit: "day", by, fromText: false } as const;
  return [reading(first, at + 1, "date/near-day", meaning, { time: word.part ? `T${word.part}` : null })];
}

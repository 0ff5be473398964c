import type { Token } from "../tokens";
import { readPartOfDay, withDayBehind, withEdges, withTimeBehind } from "./compose";
import type { Reading } from "./expression";
import { NAMED_AFTER } from "./lexicon/named-after";
import { readNamedDay } from "./read/holidays";
import { READERS } from "./readers";
import { isCapital, type Scan } from "./scan";
import { tenseAround } from "./tense";

/** Every expression of the text, from left to right, none overlapping another. */
export function readAll(scan: Scan): Reading[] {
  const readings: Reading[] = [];
  const { words } = scan;
  const readDay = (i: number) =>
    scan.tokens[i]?.gap === "paragraph" ? null : (readAt(scan, i) ?? readNamedDay(scan, i + 1));
  let free = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || at < free || word.kind === "tone") continue;
    scan.start = at;
    const found = word.kind === "part" ? readPartOfDay(scan, at, readDay) : readAt(scan, at);
    if (!found) continue;
    const last = found.length - 1;
    found[last] = withDayBehind(scan, withTimeBehind(scan, found[last] as Reading), readDay);
    if (isName(scan, found[last]) || !isClaimed(scan, found[0] as Reading)) {
      free = found[last].end;
      continue;
    }
    found[0] = withEdges(scan, found[0] as Reading, free);
    for (const reading of found) {
      if (reading.first < free) continue;
      readings.push(reading);
      free = reading.end;
    }
  }
  return readings;
}

/** "the July 14 Bridge", "the April 6 Youth Movement", "Black September": names, not days. */
function isName(scan: Scan, { first, end, meaning }: Reading): boolean {
  if (meaning.of !== "day" && meaning.of !== "month" && meaning.of !== "weekday") return false;
  const next = scan.tokens[end];
  if (next?.gap === "space" && isCapital(next) && NAMED_AFTER.has(next.lower)) return !isShouted(next);
  const before = scan.tokens[first - 1];
  return before?.lower === "black" && isCapital(before) && !isShouted(before);
}

const isShouted = ({ text }: Token) => text.length > 1 && text === text.toUpperCase();

/** In talk and exposition lengths, frequencies, clock times and vague words date no event: see register.ts. */
function isClaimed(scan: Scan, { first, end, type, meaning, rule }: Reading): boolean {
  if (scan.register === "report") return true;
  if (type === "DURATION" || type === "SET" || meaning.of === "fixed" || meaning.of === "time") return false;
  if (meaning.of === "weekday") return tenseAround(scan, first, end) === "past";
  return scan.register === "talk" || (rule !== "date/near-day" && rule !== "time/overnight");
}

function readAt(scan: Scan, at: number): Reading[] | null {
  const word = scan.words[at];
  if (!word) return null;
  for (const read of READERS[word.kind]) {
    const found = read(scan, at);
    if (found) return found;
  }
  return null;
}

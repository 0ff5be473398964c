import { dayNumber } from "../calendar";
import type { Reading } from "../expression";
import { NAMED_DAY_EVENTS, NAMED_DAYS, type NamedDay } from "../lexicon/named-days";
import type { Scan } from "../scan";
import type { Context } from "./context";

/** How far before a date its event may stand: "the attack by Hamas on October 7", "attacks on Israel on October 7". */
const REACH = 5;

/** The year of "the October 7 attacks" and of "since October 7" in a text about Gaza; null for days like any other. */
export function namedYear(
  { scan, published }: Context,
  { first, end }: Reading,
  month: number,
  day: number,
): number | null {
  const named = NAMED_DAYS.find((each) => each.month === month && each.day === day);
  if (!named || (published && dayNumber(published) < dayNumber(named))) return null;
  if (!isEventBeside(scan, first, end) && !isSincePlace(scan, first, named)) return null;
  return named.year;
}

function isEventBeside(scan: Scan, first: number, end: number): boolean {
  for (let i = end; i < end + 3; i++) if (NAMED_DAY_EVENTS.has(scan.tokens[i]?.lower ?? "")) return true;
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    const token = scan.tokens[i];
    if (token?.sentence !== scan.tokens[first]?.sentence) return false;
    if (NAMED_DAY_EVENTS.has(token?.lower ?? "")) return true;
  }
  return false;
}

function isSincePlace(scan: Scan, first: number, { places }: NamedDay): boolean {
  const before = scan.tokens[first - 1]?.lower;
  const since = before === "since" || (before === "on" && scan.tokens[first - 2]?.lower === "began");
  return since && namesPlace(scan, places);
}

/** Asked for each such date of a text, so the answer is kept with the scan. */
const asked = new WeakMap<Scan, Map<ReadonlySet<string>, boolean>>();

function namesPlace(scan: Scan, places: ReadonlySet<string>): boolean {
  const answers = asked.get(scan) ?? new Map<ReadonlySet<string>, boolean>();
  asked.set(scan, answers);
  const known = answers.get(places);
  if (known !== undefined) return known;
  const found = scan.tokens.some(({ lower }) => places.has(lower));
  answers.set(places, found);
  return found;
}

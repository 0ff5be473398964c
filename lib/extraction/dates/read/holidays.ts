import { type Reading, reading } from "../expression";
import { HOLIDAY_WORDS, HOLIDAYS } from "../lexicon/holidays";
import { isCapital, lowerAt, lowerBefore, type Scan } from "../scan";
import { yearBehind } from "./years";

/** "Good Friday", "New Year's Eve", "May Day": found at their second word, since the first is too common to stop at. */
export function readNamedDay(scan: Scan, at: number): Reading[] | null {
  const before = lowerBefore(scan, at);
  return before === "good" || before === "new" || (before === "may" && isCapital(scan.tokens[at]))
    ? readHoliday(scan, at - 1)
    : null;
}

/** "Christmas Eve", "Thanksgiving 2014", "New Year's Day": the longest name that stands at the index. */
export function readHoliday(scan: Scan, at: number): Reading[] | null {
  if (!isCapital(scan.tokens[at])) return null;
  let name = "";
  let found: { name: string; end: number } | null = null;
  for (let i = at; i < at + HOLIDAY_WORDS; i++) {
    const lower = lowerAt(scan, i);
    if (lower === "" || (i > at && scan.tokens[i]?.gap === "line")) break;
    name = name === "" || lower === "'s" ? name + lower : `${name} ${lower}`;
    if (Object.hasOwn(HOLIDAYS, name)) found = { name, end: i + 1 };
  }
  if (!found || /^(merry|happy|father|operation)$/.test(lowerBefore(scan, at))) return null;
  // "Johnnie Christmas": a surname.
  const before = scan.tokens[at - 1];
  if (
    before?.kind === "word" &&
    scan.tokens[at]?.gap === "space" &&
    isCapital(before) &&
    before.sentence === scan.tokens[at]?.sentence &&
    at > 1
  ) {
    if (scan.tokens[at - 2]?.sentence === before.sentence && !/^(on|the|this|last|next|every)$/.test(before.lower))
      return null;
  }
  const next = scan.tokens[found.end];
  // "the Easter Rising", "Christmas Island": part of a name.
  if (next && next.gap === "space" && next.kind === "word" && isCapital(next)) return null;
  if (
    /^(tree|trees|present|presents|market|markets|lights|dinner|service|mass|truce|party|parties|shopping|season|card|cards|carol|carols|bombing|egg|eggs|bunny|gift|gifts)$/.test(
      lowerAt(scan, found.end),
    )
  ) {
    return null;
  }
  const behind = yearBehind(scan, found.end);
  const meaning = { of: "holiday", name: found.name, year: behind?.year ?? null, lean: null } as const;
  return [reading(at, behind?.end ?? found.end, "date/holiday", meaning, { confidence: 0.75 })];
}

import { Tag } from "../pos/tags";
import type { Finding } from "./finding";
import { lowerAt, type Reading, tagAt, type Unit } from "./reading";

/**
 * “… would be rebuilt”, his office said in a statement: who passes on what somebody else's cue already reports. Only the
 * speaker's own people do (his office, her spokesman): a second party's report is an attribution of its own.
 */
export function passesOn(reading: Reading, found: Finding, last: Finding): boolean {
  if (found.rule !== "attribution/said-after" || !found.source || !last.source) return false;
  const end = found.content[0]?.end ?? -1;
  const reaches = last.content.some((range) => range.end === end);
  return reaches && tagAt(reading, found.source.first) === Tag.Possessive && found.source.first > last.source.first;
}

const MEDIA: ReadonlyMap<string, string> = new Map([
  ["statement", "statement"],
  ["statements", "statement"],
  ["communique", "statement"],
  ["communiqué", "statement"],
  ["tweet", "tweet"],
  ["tweets", "tweet"],
  ["twitter", "tweet"],
  ["post", "post"],
  ["facebook", "post"],
  ["telegram", "post"],
  ["x", "post"],
  ["interview", "interview"],
  ["letter", "letter"],
  ["email", "email"],
  ["e-mail", "email"],
  ["speech", "speech"],
  ["address", "speech"],
  ["briefing", "briefing"],
  ["conference", "news conference"],
  ["report", "report"],
  ["video", "video"],
  ["memo", "memo"],
]);

/** "said in a statement" → "statement": the word for the occasion within a few words of the cue. */
export function findMedium(reading: Reading, found: Finding, unit: Unit): string | null {
  const from = found.cue?.end ?? unit.end;
  for (let i = from; i < Math.min(unit.end, from + 10); i++) {
    if (tagAt(reading, i) === Tag.That || reading.tokens[i]?.text === ".") return null;
    const medium = MEDIA.get(lowerAt(reading, i));
    if (medium) return medium;
  }
  return null;
}

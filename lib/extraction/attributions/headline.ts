import { joinWords } from "../coreference/join-words";
import { KIND_WORDS, KNOWN_ORGANISATIONS } from "../names/organisations";
import { CAPITALS, STATES } from "../names/places";
import { BODY_NOUNS, ROLE_NOUNS } from "../names/titles";
import { AUXILIARY, Tag, VERB } from "../pos/tags";
import { trimEnd } from "./content-end";
import type { Finding } from "./finding";
import { lowerAt, quotationAt, type Reading, tagAt, type Unit } from "./reading";

const MAX_SOURCE = 8;

/** Minister: Talks will go on — a headline that names its speaker before a colon. Only headlines are read so. */
export function readHeadline(reading: Reading, unit: Unit): Finding | null {
  const colon = findColon(reading, unit);
  if (colon <= unit.first || unit.end - colon < 4) return null;
  if (!isSpeaker(reading, unit.first, colon)) return null;
  const first = colon + 1;
  const end = trimEnd(reading, first, unit.end);
  return {
    rule: "attribution/headline-colon",
    source: { first: unit.first, end: colon },
    cue: { first: colon, end: colon + 1 },
    content: [{ first, end }],
    stance: "asserts",
    confidence: 0.7,
    via: null,
  };
}

/** Toll climbs to 90: officials — a headline that names its source behind the last colon. */
export function readHeadlineSource(reading: Reading, unit: Unit): Finding | null {
  const closed = trimEnd(reading, unit.first, unit.end);
  const end = reading.tokens[closed - 1]?.text === ")" ? closed - 1 : closed;
  for (let i = end - 2; i > unit.first + 2 && end - i < 7; i--) {
    // "Toll climbs to 90 - health ministry", "Toll climbs to 90 (monitor)".
    const mark = reading.tokens[i];
    const dash = mark !== undefined && /^[-–—]$/.test(mark.text) && mark.gap !== "" && isKnownKind(reading, end);
    const bracket = mark?.text === "(" && isKnownKind(reading, end);
    if (mark?.text !== ":" && !dash && !bracket) continue;
    if (!isSpeaker(reading, i + 1, end)) return null;
    const content = { first: unit.first, end: trimEnd(reading, unit.first, i) };
    const cue = { first: i, end: i + 1 };
    return {
      rule: "attribution/headline-source",
      source: { first: i + 1, end },
      cue,
      content: [content],
      stance: "asserts",
      confidence: 0.75,
      via: null,
    };
  }
  return null;
}

function isKnownKind(reading: Reading, end: number): boolean {
  const last = lowerAt(reading, end - 1);
  return KIND_WORDS.has(last) || KNOWN_ORGANISATIONS.has(last);
}

function findColon(reading: Reading, unit: Unit): number {
  for (let i = unit.first + 1; i < Math.min(unit.end, unit.first + MAX_SOURCE + 1); i++) {
    if (quotationAt(reading, i)) return -1;
    if (reading.tokens[i]?.text === ":") return i;
  }
  return -1;
}

/** "Nigeria: 20 dead", "Turkey quake: what to know": where or about what, not who says so. */
function isTopic(reading: Reading, first: number, end: number): boolean {
  const head = lowerAt(reading, end - 1);
  const whole = joinWords(reading.tokens, first, end).toLowerCase();
  if (KNOWN_ORGANISATIONS.has(whole)) return false;
  if (STATES.has(whole) || CAPITALS.has(whole)) return true;
  // "Wildfires: toll climbs": a plural that names nobody.
  if (end - first === 1 && head.endsWith("s") && !KIND_WORDS.has(head) && !ROLE_NOUNS.has(head.slice(0, -1)))
    return true;
  return (
    tagAt(reading, end - 1) === Tag.Noun && !KIND_WORDS.has(head) && !ROLE_NOUNS.has(head) && !BODY_NOUNS.has(head)
  );
}

const NO_SPEAKERS: ReadonlySet<string> = new Set(
  "update updated correction breaking exclusive watch video photos live analysis opinion editorial note source sources factbox timeline explainer exit latest here fact hours election day review recap transcript live-blog question answer q&a q a on in".split(
    " ",
  ),
);

/** A name or a role, without a verb: not "Update:" or "What we know:". */
function isSpeaker(reading: Reading, first: number, end: number): boolean {
  let named = false;
  for (let i = first; i < end; i++) {
    const tag = tagAt(reading, i);
    if (
      quotationAt(reading, i) ||
      tag & (VERB | AUXILIARY | Tag.Wh | Tag.Pronoun | Tag.Number | Tag.Time | Tag.To) ||
      NO_SPEAKERS.has(lowerAt(reading, i))
    )
      return false;
    if (tag & (Tag.Name | Tag.Noun)) named = true;
  }
  return named && tagAt(reading, first) !== Tag.Det && !isTopic(reading, first, end);
}

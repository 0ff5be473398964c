import { AUXILIARY, NOMINAL, Tag } from "../pos/tags";
import { findContentEnd, trimEnd } from "./content-end";
import type { Finding } from "./finding";
import { lowerAt, quotationAt, type Range, type Reading, tagAt, type Unit } from "./reading";

/**
 * "According to the ministry, 12 died" · "12 died, according to the ministry" · "12, according to the ministry, died":
 * the content is the clause around it, without the source.
 */
export function readAccordingTo(reading: Reading, at: number, unit: Unit): Finding | null {
  if (quotationAt(reading, at)) return null;
  const per = lowerAt(reading, at) === "per";
  if (per ? reading.tokens[at - 1]?.text !== "," : lowerAt(reading, at + 1) !== "to") return null;
  const cueEnd = per ? at + 1 : at + 2;
  const source = sourceAfter(reading, cueEnd, unit.end);
  if (!source) return null;
  const content =
    at === unit.first || isLeading(reading, at, unit)
      ? contentAfter(reading, source.end, unit)
      : contentAround(reading, at, source.end, unit);
  if (content.length === 0) return null;
  return {
    rule: "attribution/according-to",
    source,
    cue: { first: at, end: cueEnd },
    content,
    stance: "asserts",
    confidence: 0.93,
    via: null,
  };
}

/** "In the words of one farmer, “the sky fell in”": as with "according to". */
export function readInTheWords(reading: Reading, words: number, unit: Unit): Finding | null {
  const at = words - 2;
  if (at < unit.first || lowerAt(reading, at) !== "in" || lowerAt(reading, words - 1) !== "the") return null;
  if (lowerAt(reading, words + 1) !== "of" || quotationAt(reading, words)) return null;
  const source = sourceAfter(reading, words + 2, unit.end);
  if (!source) return null;
  const leads = isLeading(reading, at, unit);
  const content = leads ? contentAfter(reading, source.end, unit) : contentAround(reading, at, source.end, unit);
  if (!content.some(({ first, end }) => quotationAt(reading, first) ?? quotationAt(reading, end - 1))) return null;
  const cue = { first: at, end: words + 2 };
  return { rule: "attribution/in-the-words", source, cue, content, stance: "asserts", confidence: 0.85, via: null };
}

function isLeading(reading: Reading, at: number, unit: Unit): boolean {
  for (let i = at - 1; i >= unit.first; i--) {
    if (!(tagAt(reading, i) & (Tag.Conjunction | Tag.Adverb | Tag.Mark))) return false;
  }
  return true;
}

/** The noun phrase after "according to", with its prepositional and reduced-relative tails. */
function sourceAfter(reading: Reading, from: number, unitEnd: number): Range | null {
  let head = false;
  let i = from;
  for (; i < unitEnd; i++) {
    const tag = tagAt(reading, i);
    if (tag === Tag.Mark && !quotationAt(reading, i)) {
      const text = reading.tokens[i]?.text;
      if (text === "/" || text === "." || text === "’" || text === "'") continue;
      break;
    }
    if (tag & (Tag.Noun | Tag.Name | Tag.Pronoun | Tag.Object)) head = true;
    if (head && tag & (Tag.Wh | Tag.That | AUXILIARY | Tag.Present | Tag.Subordinator)) break;
    if (
      head &&
      tag & (Tag.Past | Tag.Participle) &&
      !(tagAt(reading, i + 1) & (Tag.Preposition | Tag.Time | Tag.Adverb))
    )
      break;
    if (!head && !(tag & (NOMINAL | Tag.Preposition | Tag.Ing | Tag.Past | Tag.Base | Tag.Mark))) return null;
  }
  while (i > from && tagAt(reading, i - 1) & (Tag.Mark | Tag.Preposition | Tag.Conjunction)) i--;
  return head && i > from ? { first: from, end: i } : null;
}

function contentAfter(reading: Reading, from: number, unit: Unit): Range[] {
  let comma = from;
  while (comma < unit.end && reading.tokens[comma]?.text !== ",") comma++;
  if (comma >= unit.end) return [];
  // "According to the widow, a teacher, the road …": an apposition is passed over when a second comma follows it.
  let first = comma + 1;
  if (tagAt(reading, first) & (Tag.Wh | Tag.Det)) {
    const next = nextComma(reading, first, unit.end);
    const relative = (tagAt(reading, first) & Tag.Wh) !== 0;
    if (next > 0 && next - first < 14 && (relative || !hasVerb(reading, first, next))) first = next + 1;
  }
  const end = findContentEnd(reading, first, { unitEnd: unit.end, unitFirst: unit.first, relative: false });
  return end > first ? [{ first, end }] : [];
}

function nextComma(reading: Reading, from: number, unitEnd: number): number {
  for (let i = from; i < unitEnd; i++) if (reading.tokens[i]?.text === "," && !quotationAt(reading, i)) return i;
  return -1;
}

function hasVerb(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tagAt(reading, i) & (AUXILIARY | Tag.Past | Tag.Present)) return true;
  return false;
}

function contentAround(reading: Reading, at: number, after: number, unit: Unit): Range[] {
  const first = clauseStart(reading, at, unit);
  const before = { first, end: trimEnd(reading, first, at) };
  if (before.end <= before.first) return [];
  if (reading.tokens[after]?.text !== "," || hasVerb(reading, before.first, before.end)) return [before];
  const end = findContentEnd(reading, after + 1, { unitEnd: unit.end, unitFirst: unit.first, relative: false });
  return end > after + 1 ? [before, { first: after + 1, end }] : [before];
}

const LONGEST = 400;

/** The sentence's start, without a linking word; a semicolon or a clause's "while" and "but" cut it. */
function clauseStart(reading: Reading, before: number, unit: Unit): number {
  let first = unit.first;
  for (let i = before - 1; i > unit.first; i--) {
    if (before - i > LONGEST) return i;
    if (quotationAt(reading, i)) continue;
    if (reading.tokens[i]?.text === ";") {
      first = i + 1;
      break;
    }
    if (
      reading.tokens[i]?.text === "," &&
      /^(while|but|although|though)$/.test(lowerAt(reading, i + 1)) &&
      hasVerb(reading, i + 1, before)
    ) {
      first = i + 2;
      break;
    }
  }
  while (
    first < before &&
    (/^(but|and|yet|meanwhile|however)$/.test(lowerAt(reading, first)) ||
      (first > unit.first && reading.tokens[first]?.text === ","))
  )
    first++;
  return first;
}

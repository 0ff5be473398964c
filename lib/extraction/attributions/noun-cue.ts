import { CUE_NOUNS } from "../lexicons/cue-nouns";
import { AUXILIARY, NOMINAL, Tag } from "../pos/tags";
import { findContentEnd } from "./content-end";
import type { Finding } from "./finding";
import { findInvertedSource } from "./inverted-source";
import { lowerAt, quotationAt, type Range, type Reading, tagAt, type Unit } from "./reading";

/** "the ministry's claim that the road was open", "warnings from doctors that fuel would run out". */
export function readNounCue(reading: Reading, at: number, unit: Unit): Finding | null {
  const stance = CUE_NOUNS.get(lowerAt(reading, at));
  if (!stance || quotationAt(reading, at) || tagAt(reading, at) !== Tag.Noun) return null;
  const owner = ownerBefore(reading, at, unit.first);
  const sender = owner ? null : senderAfter(reading, at + 1, unit.end);
  const source = owner ?? sender;
  const that = sender ? sender.end : at + 1;
  if (!source || tagAt(reading, that) !== Tag.That) return null;
  const limits = { unitEnd: unit.end, unitFirst: unit.first, relative: false, subordinate: true };
  const end = beforeMainVerb(reading, that + 1, findContentEnd(reading, that, limits));
  if (end <= that + 1) return null;
  return {
    rule: "attribution/noun-that",
    source,
    cue: { first: at, end: at + 1 },
    content: [{ first: that, end }],
    stance,
    confidence: 0.75,
    via: null,
  };
}

/** "the claim that nobody was hit was rejected": a second auxiliary that no conjunction brings belongs to the main clause. */
function beforeMainVerb(reading: Reading, first: number, end: number): number {
  let verbs = 0;
  for (let i = first; i < end; i++) {
    const tag = tagAt(reading, i);
    if (tag & (Tag.Conjunction | Tag.Wh | Tag.That | Tag.Subordinator | Tag.Mark)) verbs = 0;
    else if (tag & (Tag.Past | Tag.Present)) verbs++;
    else if (tag & AUXILIARY && !(tagAt(reading, i - 1) & (AUXILIARY | Tag.Not | Tag.Adverb))) {
      if (verbs > 0) return i;
      verbs++;
    }
  }
  return end;
}

/** The possessor: "[the ministry]'s claim", "[his] claim". */
function ownerBefore(reading: Reading, at: number, floor: number): Range | null {
  let i = at - 1;
  while (i > floor && tagAt(reading, i) & (Tag.Adjective | Tag.Ing | Tag.Past | Tag.Number)) i--;
  if (tagAt(reading, i) !== Tag.Possessive) return null;
  if (lowerAt(reading, i) !== "'s") return { first: i, end: i + 1 };
  let first = i;
  while (first > floor && tagAt(reading, first - 1) & (NOMINAL & ~Tag.Possessive)) first--;
  return first < i ? { first, end: i } : null;
}

/** "claims by the ministry that", "a warning from doctors that". */
function senderAfter(reading: Reading, at: number, unitEnd: number): Range | null {
  const lower = lowerAt(reading, at);
  if (lower !== "by" && lower !== "from" && lower !== "of" && lower !== "among") return null;
  return findInvertedSource(reading, at + 1, unitEnd);
}

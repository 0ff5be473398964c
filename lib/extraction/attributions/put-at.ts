import { NOMINAL, Tag } from "../pos/tags";
import { trimEnd } from "./content-end";
import type { Finding } from "./finding";
import { lowerAt, quotationAt, type Reading, tagAt, type Unit } from "./reading";
import { findSubject } from "./subject";
import { readVerbGroup } from "./verb-group";

const COUNTS = /^(toll|number|numbers|count|figure|figures|total|estimate|dead|deaths|wounded|injured|cost|losses)$/;

/** "The ministry put the death toll at 90": a count is reported, though no word of speech stands there. */
export function readPutAt(reading: Reading, at: number, unit: Unit): Finding | null {
  if (quotationAt(reading, at)) return null;
  let counted = false;
  let to = at + 1;
  while (to < unit.end && lowerAt(reading, to) !== "at") {
    if (COUNTS.test(lowerAt(reading, to))) counted = true;
    else if (!(tagAt(reading, to) & (NOMINAL | Tag.Preposition | Tag.Ing | Tag.Participle | Tag.Past))) return null;
    to++;
  }
  if (!counted || lowerAt(reading, to) !== "at") return null;
  let end = to + 1;
  while (end < unit.end && tagAt(reading, end) & (Tag.Number | Tag.Adverb | Tag.Preposition | Tag.Adjective | Tag.Noun))
    end++;
  const source = findSubject(reading, readVerbGroup(reading, at, unit.first).first, unit.first);
  if (!source || end === to + 1) return null;
  const content = { first: at + 1, end: trimEnd(reading, at + 1, end) };
  return {
    rule: "attribution/put-at",
    source,
    cue: { first: at, end: at + 1 },
    content: [content],
    stance: "asserts",
    confidence: 0.85,
    via: null,
  };
}

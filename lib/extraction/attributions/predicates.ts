import { Tag } from "../pos/tags";
import { quotationAt, type Reading, tagAt } from "./reading";

/** "did not respond to that claim": a noun and nothing more. */
export function isDeterminer(reading: Reading, that: number, unitEnd: number): boolean {
  if (!(tagAt(reading, that + 1) & Tag.Noun) || !(tagAt(reading, that - 1) & (Tag.Preposition | Tag.To))) return false;
  const text = reading.tokens[that + 2]?.text;
  return that + 2 >= unitEnd || text === "." || text === "," || text === ";";
}

/** "“fake” a video", "false the report": the predicate, and straight behind it a noun phrase. */
export function isPredicateFirst(reading: Reading, at: number): boolean {
  const quotation = quotationAt(reading, at);
  const behind = quotation ? quotation.last + 1 : at + 1;
  return (quotation !== null || (tagAt(reading, at) & Tag.Adjective) !== 0) && (tagAt(reading, behind) & Tag.Det) !== 0;
}

export const AS_VERBS: ReadonlySet<string> = new Set(
  "dismiss describe denounce condemn reject characterize characterise decry portray hail".split(" "),
);

import { AUXILIARY, Tag } from "../pos/tags";
import { lowerAt, type Reading, tagAt } from "./reading";

/** The words that make one verb: "has not yet been told". `finite` verbs can have a subject before them. */
export type VerbGroup = {
  first: number;
  head: number;
  passive: boolean;
  negated: boolean;
  finite: boolean;
  infinitive: boolean;
};

/** Verbs that lend their subject to an infinitive: "continued to insist", "went on to say". */
const CATENATIVES: ReadonlySet<string> = new Set(
  "continue continues continued continuing begin begins began begun go goes went gone going try tries tried trying want wants wanted come came used likes hastened rushed happens happened proceeded appeared seemed seems appears failed fails".split(
    " ",
  ),
);

export function readVerbGroup(reading: Reading, head: number, unitFirst: number): VerbGroup {
  let first = head;
  let passive = false;
  let negated = false;
  let infinitive = false;
  let auxiliary = false;
  const headTag = tagAt(reading, head);
  let i = head - 1;
  while (i >= unitFirst && head - i < 9) {
    const tag = tagAt(reading, i);
    if (reading.quoteAt[i] !== reading.quoteAt[head]) break;
    if (tag & AUXILIARY) {
      auxiliary = true;
      if (tag & Tag.Be && !infinitive) passive ||= headTag === Tag.Participle;
      if (lowerAt(reading, i).endsWith("n't") || lowerAt(reading, i) === "cannot") negated = true;
      first = i;
    } else if (tag === Tag.Not) {
      negated = true;
      first = i;
    } else if (tag === Tag.Adverb) {
      // "A video posted online showed": the adverb is the participle's.
      if (tagAt(reading, i - 1) & Tag.Past && tagAt(reading, i - 2) & Tag.Noun) break;
      first = i;
    } else if (tag === Tag.To && !infinitive && !auxiliary) {
      infinitive = true;
      first = i;
      const before = lowerAt(reading, i - 1) === "on" ? i - 2 : i - 1;
      if (before < unitFirst || !CATENATIVES.has(lowerAt(reading, before))) break;
      first = before;
      i = before;
      infinitive = false;
      auxiliary = true;
    } else break;
    i--;
  }
  // "In turn also, said": adverbs alone before a bare verb belong to the clause, but cost nothing in the group.
  const ing = headTag === Tag.Ing;
  const finite =
    !infinitive && (ing ? auxiliary && hasBe(reading, first, head) : headTag !== Tag.Participle || auxiliary);
  return { first, head, passive, negated, finite, infinitive };
}

function hasBe(reading: Reading, first: number, head: number): boolean {
  for (let i = first; i < head; i++) if (tagAt(reading, i) & (Tag.Be | Tag.Modal)) return true;
  return false;
}

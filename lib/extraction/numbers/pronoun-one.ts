import type { Token } from "../tokens";

const DETERMINERS: ReadonlySet<string> = new Set(
  `the this that which each every any no another either neither last next previous first current other wrong right
  good bad big small new old such`.split(/\s+/),
);

const SAYS =
  /^(?:said|says|say|adds|added|told|reported|reports|confirmed|announced|stated|claimed|noted|showed|found)$/;
const FUNCTION =
  /^(?:is|was|of|which|who|that|and|or|in|on|to|for|has|had|will|would|can|could|i|you|we|they|he|she|it|are|were|as)$/;

/** "the one you mentioned", "which one", "no one", "one another", "one's own": a pronoun, not a count. */
export function isPronounOne(tokens: Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (after?.lower === "another" || after?.lower === "'s") return true;
  const before = tokens[at - 1];
  // "added that one patient had died": that is no determiner here.
  if (
    before?.lower === "that" &&
    SAYS.test(tokens[at - 2]?.lower ?? "") &&
    after?.kind === "word" &&
    !FUNCTION.test(after.lower)
  )
    return false;
  return before !== undefined && DETERMINERS.has(before.lower) && (tokens[at] as Token).gap === "space";
}

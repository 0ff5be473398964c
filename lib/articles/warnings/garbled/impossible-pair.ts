import type { Word } from "./sentence-words";

const after = (first: string, seconds: string) => seconds.split(" ").map((second) => `${first} ${second}`);

/** Two function words that never follow one another in English prose, as a spinner or a bad copy leaves them. */
const PAIRS: ReadonlySet<string> = new Set([
  ...after("the", "a an of is are was were has had his their its our my your he she they them by from with"),
  ...after("a", "an the of is are was were has had his their they by from with"),
  ...after("an", "a the of is are was were has had his their they by from with"),
  ...after("of", "is are was were has"),
  ...after("to", "was were has had did"),
  ...after("for", "of is was has"),
  ...after("with", "of is was"),
  ...after("from", "of is was"),
  ...after("by", "of"),
  ...after("at", "of"),
  ...after("would", "has is was were are did will"),
  ...after("could", "has is was were are did will"),
  ...after("should", "has is was were are did will"),
  ...after("did", "had went were has came took made"),
  ...after("is", "are was has have were will would can could"),
  ...after("are", "is was has have were will would can could"),
  ...after("was", "were is has have are will would can could"),
  ...after("were", "was is has have are will would can could"),
  ...after("been", "was were is are has have had"),
  ...after("has", "have would could"),
  ...after("their", "the a his its"),
  ...after("his", "the a their its"),
  ...after("its", "the a his their"),
  ...after("told", "said"),
]);
/** Clauses as subjects put verbs side by side: "what he would do was", "all that it has is". */
const OPENERS =
  /^(?:what|whatever|whoever|all|everything|anything|nothing|who|which|that|those|how|where|whether|if|they|it|there|we|you|i|he|she)$/;

export function findImpossiblePair(words: Word[]): [number, number] | null {
  for (let at = 1; at < words.length; at++) {
    const first = words[at - 1];
    const second = words[at];
    if (!first || !second || second.text !== second.lower || !PAIRS.has(`${first.lower} ${second.lower}`)) continue;
    // "Plan A is" and "Vitamin A has" are names.
    if (first.text !== first.lower && at > 1) continue;
    if (/^(?:would|could|should|did|been|told|is|are|was|were|has|to|of|for|with|from|by|at)$/.test(first.lower)) {
      if (words.slice(0, at - 1).some((word) => OPENERS.test(word.lower))) continue;
    }
    return [
      words[Math.max(0, at - 2)]?.start ?? first.start,
      words[Math.min(words.length - 1, at + 1)]?.end ?? second.end,
    ];
  }
  return null;
}

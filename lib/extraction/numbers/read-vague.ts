import { VAGUE_PLURALS, VAGUE_QUANTIFIERS, VAGUE_SCALES } from "../lexicons/vague-numbers";
import type { Token } from "../tokens";

export type VagueReading = { low: number; firstToken: number; endToken: number; exact: boolean };

/** Reads a vague number at `at`: "dozens", "tens of thousands", "several hundred", "a few", "a handful"; "a couple" is two. */
export function readVague(tokens: Token[], at: number): VagueReading | null {
  const token = tokens[at] as Token;
  const plural = VAGUE_PLURALS.get(token.lower);
  if (plural !== undefined) return readPlural(tokens, at, plural);
  const before = tokens[at - 1];
  const article = before !== undefined && before.lower === "a" && token.gap === "space";
  if (token.lower === "couple" || token.lower === "pair") {
    const paired = article && (token.lower === "couple" || tokens[at + 1]?.lower === "of");
    return paired ? { low: 2, firstToken: at - 1, endToken: at + 1, exact: true } : null;
  }
  if (!VAGUE_QUANTIFIERS.has(token.lower)) return null;
  const needsArticle = token.lower === "few" || token.lower === "handful";
  if (needsArticle && !article) return null;
  const firstToken = needsArticle ? at - 1 : at;
  const next = tokens[at + 1];
  const scale = next && (VAGUE_SCALES.get(next.lower) ?? VAGUE_PLURALS.get(next.lower));
  return scale
    ? { low: 2 * scale, firstToken, endToken: at + 2, exact: false }
    : { low: 2, firstToken, endToken: at + 1, exact: false };
}

/** "tens of thousands", "hundreds of thousands": the two multiply. */
function readPlural(tokens: Token[], at: number, low: number): VagueReading {
  const next = tokens[at + 2];
  const scale = tokens[at + 1]?.lower === "of" && next ? VAGUE_PLURALS.get(next.lower) : undefined;
  const several = tokens[at - 1];
  const firstToken = several?.lower === "many" ? at - 1 : at;
  return scale !== undefined && scale > low
    ? { low: low * scale, firstToken, endToken: at + 3, exact: false }
    : { low, firstToken, endToken: at + 1, exact: false };
}

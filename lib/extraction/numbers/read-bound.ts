import { BOUND_ADVERBS, BOUNDS_AFTER, BOUNDS_BEFORE, type BoundPhrase } from "../lexicons/bounds";
import type { Token } from "../tokens";

/** A bound and the tokens from its first word to its last, the number's own among them. */
export type Bound = BoundPhrase & { firstToken: number; endToken: number };

/** What the words just before, or just after, the number from `first` to `end` say about it. */
export function readBound(tokens: Token[], first: number, end: number): Bound | null {
  const before = readBefore(tokens, first, end);
  if (before !== null && before.opens !== "=") return before;
  const after = readAfter(tokens, first, end);
  // "equal to 5000 or less": both phrases bound the one number.
  return before && after ? { ...after, firstToken: before.firstToken } : (after ?? before);
}

function readBefore(tokens: Token[], first: number, end: number): Bound | null {
  const edge = tokens[first - 1];
  const phrases = edge && BOUNDS_BEFORE.get(edge.lower);
  if (!phrases) return null;
  for (const phrase of phrases) {
    const from = first - phrase.words.length;
    if (from < 0 || !stands(tokens, from, phrase.words)) continue;
    const adverb = tokens[from - 1];
    // "The toll had gone up to 71": up goes with the verb.
    if (phrase.words[0] === "up" && /^(?:gone|went|goes|go|going|back|shot|inched|crept)$/.test(adverb?.lower ?? ""))
      continue;
    const firstToken = adverb && BOUND_ADVERBS.has(adverb.lower) ? from - 1 : from;
    return { ...phrase, firstToken, endToken: end };
  }
  return null;
}

function readAfter(tokens: Token[], first: number, end: number): Bound | null {
  const ending = readEnding((tokens[end - 1] as Token).lower);
  if (ending) return { words: [ending], ...ENDINGS[ending], firstToken: first, endToken: end };
  const edge = tokens[end];
  const phrases = edge && BOUNDS_AFTER.get(edge.lower);
  if (!phrases) return null;
  for (const phrase of phrases) {
    const to = end + phrase.words.length;
    // "5000 or less than 6000": the second half bounds the number after it.
    if (!stands(tokens, end, phrase.words) || tokens[to]?.lower === "than") continue;
    if ((phrase.words[0] === "at" || phrase.words[0] === "plus") && boundsNext(tokens, to)) continue;
    return { ...phrase, firstToken: first, endToken: to };
  }
  return null;
}

const ENDINGS = {
  odd: { bound: "about", opens: null },
  some: { bound: "about", opens: null },
  plus: { bound: "at-least", opens: ">=" },
} as const;

/** "sixty-odd", "40-plus". */
function readEnding(lower: string): keyof typeof ENDINGS | null {
  if (lower.endsWith("-odd")) return "odd";
  if (lower.endsWith("-some")) return "some";
  return lower.endsWith("-plus") ? "plus" : null;
}

/** "killed 12, at least 5 of them", "12 plus 3": the words belong to the next number. */
function boundsNext(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && (next.kind !== "punct" || next.text === "$");
}

function stands(tokens: Token[], from: number, words: string[]): boolean {
  for (let i = 0; i < words.length; i++) {
    const token = tokens[from + i];
    if (token === undefined || token.lower !== words[i]) return false;
    if (i > 0 && (token.gap === "paragraph" || token.gap === "line")) return false;
  }
  return true;
}

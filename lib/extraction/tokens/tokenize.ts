import type { Token } from "../tokens";
import {
  APOSTROPHE,
  classOf,
  DIGIT,
  FRACTION,
  HIGH_SURROGATE,
  HYPHEN,
  IGNORED,
  isAstralLetter,
  isLetter,
  LINE,
  LOWER,
  MARK,
  OTHER,
  SPACE,
  UPPER,
} from "./characters";
import { isDottedHour, scanNumber, scanStops, scanWord } from "./scan";

type Gap = Token["gap"];

/** Endings that are tokens of their own after an apostrophe; "didn't", "O'Brien" and "Sana'a" stay whole. */
const CLITICS: ReadonlySet<string> = new Set(["s", "ve", "ll", "re", "d", "m"]);

/**
 * Cuts the text into tokens in one pass. Nothing is lost or changed: each token is a slice of the text, in order, and only
 * white space and invisible marks lie between them. `lower` is the slice in lower case with straight apostrophes.
 *
 * "Hamas's" → Hamas 's · "didn't" whole · "12-year-old", "Iran-backed", "al-Sudani", "F-16" whole · "12-15" → 12 - 15 ·
 * "$5" → $ 5 · "9,770", "1.4" numbers · "12th", "10k", "3pm" words · "U.S.", "Jan.", "p.m.", "J." with their stops ·
 * "..." and "--" one mark each, all other marks one by one.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let gap = "" as Gap;
  let i = 0;

  const push = (start: number, end: number, kind: Token["kind"]) => {
    const slice = text.slice(start, end);
    tokens.push({
      index: tokens.length,
      start,
      end,
      text: slice,
      lower: kind === "word" ? fold(slice) : slice,
      kind,
      gap,
      sentence: 0,
    });
    gap = "";
  };

  while (i < length) {
    const unit = text.charCodeAt(i);
    const found = classOf(unit);
    if (found === SPACE) {
      if (gap === "") gap = "space";
      i++;
    } else if (found === LINE) {
      if (unit === 0x0d && text.charCodeAt(i + 1) === 0x0a) i++;
      gap = gap === "line" || gap === "paragraph" || unit === 0x2029 ? "paragraph" : "line";
      i++;
    } else if (found === IGNORED) {
      i++;
    } else if (found === LOWER || found === UPPER || (found === HIGH_SURROGATE && isAstralLetter(text, i))) {
      const end = scanWord(text, i, false);
      const clitic = findClitic(text, i, end);
      if (clitic > 0) {
        push(i, clitic, "word");
        push(clitic, end, "word");
        i = end;
      } else {
        const stop = scanStops(text, i, end);
        push(i, stop, "word");
        i = stop;
      }
    } else if (found === DIGIT) {
      const end = scanNumber(text, i);
      const wordEnd = isDottedHour(text, end) ? end : scanWord(text, end, true);
      if (wordEnd > end) {
        const clitic = findClitic(text, i, wordEnd);
        push(i, clitic > 0 ? clitic : wordEnd, "word");
        if (clitic > 0) push(clitic, wordEnd, "word");
      } else push(i, end, "number");
      i = wordEnd;
    } else if (found === FRACTION) {
      push(i, i + 1, "number");
      i++;
    } else if (found === APOSTROPHE && isStrayClitic(text, i)) {
      push(i, i + 2, "word");
      i += 2;
    } else {
      const end = scanMark(text, i, unit, found);
      push(i, end, "punct");
      i = end;
    }
  }
  return tokens;
}

function fold(slice: string): string {
  const lower = slice.toLowerCase();
  return lower.includes("’") || lower.includes("‘") ? lower.replace(/[’‘]/g, "'") : lower;
}

/** Where the clitic of the word from `start` to `end` begins, or 0. */
function findClitic(text: string, start: number, end: number): number {
  for (let i = end - 2; i > start && i >= end - 3; i--) {
    if (classOf(text.charCodeAt(i)) !== APOSTROPHE) continue;
    return CLITICS.has(text.slice(i + 1, end).toLowerCase()) ? i : 0;
  }
  return 0;
}

/** The "'s" after a closing mark or a stop: "the U.S.'s envoy". */
function isStrayClitic(text: string, at: number): boolean {
  if (at === 0 || (text.charCodeAt(at + 1) | 0x20) !== 0x73 || isLetter(text.charCodeAt(at + 2))) return false;
  const before = classOf(text.charCodeAt(at - 1));
  return text.charCodeAt(at - 1) === 0x2e || before === LOWER || before === UPPER || before === DIGIT;
}

/** One mark; runs of full stops, of hyphens and of two equal quotation marks are one; an emoji keeps its modifiers. */
function scanMark(text: string, at: number, unit: number, found: number): number {
  let i = at + 1;
  if (unit === 0x2e || found === HYPHEN) {
    while (text.charCodeAt(i) === unit) i++;
    return i;
  }
  while (text.charCodeAt(i) === unit && found === OTHER) i++;
  // "////", "****": a line drawn with marks is one token; fewer are marks of their own.
  if (i - at >= 4) return i;
  i = at + 1;
  if ((unit === 0x27 || unit === 0x60) && text.charCodeAt(i) === unit) return i + 1;
  if (found === HIGH_SURROGATE) {
    const low = text.charCodeAt(i);
    if (low >= 0xdc00 && low <= 0xdfff) i++;
  }
  while (classOf(text.charCodeAt(i)) === MARK && text.charCodeAt(i) > 0x2ff) i++;
  return i;
}

import { GLUED_BEFORE, GLUED_BEHIND } from "../lexicons/glued-words";
import type { Spelling } from "../spellings/spelling";
import { addUnit, hashOf, markOf, spellingOf } from "../spellings/table";
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
import { unitsOf } from "./units";

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
  const units = unitsOf(text);
  let gap = "" as Gap;
  let i = 0;
  while (i < length) {
    const unit = units[i] as number;
    const found = classOf(unit);
    if (found === LOWER || found === UPPER) {
      const from = i;
      let hash = 0;
      let next = unit;
      while (((next | 0x20) - 97) >>> 0 < 26) {
        hash = addUnit(hash, next);
        next = units[++i] as number;
      }
      const plain = i > from && endsWord(units, i, next);
      const word = plain || mayStop(units, from, i, next) ? spellingOf(units, from, i, hash, "word") : null;
      if (word !== null && (plain || !word.abbreviates)) push(tokens, from, i, word, gap);
      else if (isGlued(text, from, i, next)) pushSlice(tokens, units, from, i, "word", gap);
      else i = readWord(tokens, text, units, from, gap);
      gap = "";
    } else if (found === SPACE) {
      if (gap === "") gap = "space";
      i++;
    } else if (found === LINE) {
      if (unit === 0x0d && units[i + 1] === 0x0a) i++;
      gap = gap === "line" || gap === "paragraph" || unit === 0x2029 ? "paragraph" : "line";
      i++;
    } else if (found === IGNORED) {
      i++;
    } else {
      i = readOther(tokens, text, units, i, unit, found, gap);
      gap = "";
    }
  }
  return tokens;
}

/** "injured20", "least15": a copied page has lost the space before the number. */
function isGlued(text: string, from: number, to: number, next: number): boolean {
  return to > from && classOf(next) === DIGIT && GLUED_BEFORE.has(text.slice(from, to).toLowerCase());
}

/** Whether a run of plain letters is the whole word: no hyphen, apostrophe, digit, accent or stop goes on with it. */
function endsWord(units: Uint16Array, at: number, unit: number): boolean {
  if (unit === 0x20 || unit === 0x2c) return true;
  if (unit === 0x3a) return units[at + 1] !== 0x2f;
  const found = classOf(unit);
  return found === SPACE || found === LINE || (found === OTHER && unit !== 0x2e);
}

/** Whether the stop behind a run of plain letters ends a sentence, unless the word is an abbreviation. */
function mayStop(units: Uint16Array, from: number, at: number, unit: number): boolean {
  return unit === 0x2e && at > from + 1 && !isLetter(units[at + 1] as number);
}

function push(tokens: Token[], start: number, end: number, word: Spelling, gap: Gap): void {
  const { text, lower, kind } = word;
  tokens.push({ index: tokens.length, start, end, text, lower, kind, gap, sentence: 0, word });
}

function pushSlice(
  tokens: Token[],
  units: Uint16Array,
  start: number,
  end: number,
  kind: Token["kind"],
  gap: Gap,
): void {
  push(tokens, start, end, spellingOf(units, start, end, hashOf(units, start, end), kind), gap);
}

function readWord(tokens: Token[], text: string, units: Uint16Array, start: number, gap: Gap): number {
  const end = scanWord(text, start, false);
  const clitic = findClitic(text, start, end);
  if (clitic === 0) {
    const stop = scanStops(text, start, end);
    pushSlice(tokens, units, start, stop, "word", gap);
    return stop;
  }
  pushSlice(tokens, units, start, clitic, "word", gap);
  pushSlice(tokens, units, clitic, end, "word", "");
  return end;
}

function readOther(
  tokens: Token[],
  text: string,
  units: Uint16Array,
  start: number,
  unit: number,
  found: number,
  gap: Gap,
): number {
  if (found === DIGIT) return readNumber(tokens, text, units, start, gap);
  if (found === HIGH_SURROGATE && isAstralLetter(text, start)) return readWord(tokens, text, units, start, gap);
  if (found === FRACTION) {
    pushSlice(tokens, units, start, start + 1, "number", gap);
    return start + 1;
  }
  if (found === APOSTROPHE && isStrayClitic(text, start)) {
    pushSlice(tokens, units, start, start + 2, "word", gap);
    return start + 2;
  }
  const end = scanMark(text, start, unit, found);
  if (end === start + 1) push(tokens, start, end, markOf(unit), gap);
  else pushSlice(tokens, units, start, end, "punct", gap);
  return end;
}

function readNumber(tokens: Token[], text: string, units: Uint16Array, start: number, gap: Gap): number {
  const end = scanNumber(text, start);
  const wordEnd = isDottedHour(text, end) ? end : scanWord(text, end, true);
  // "12people": the number ends where a lost space stood.
  if (wordEnd === end || (wordEnd - end > 2 && GLUED_BEHIND.has(text.slice(end, wordEnd).toLowerCase()))) {
    pushSlice(tokens, units, start, end, "number", gap);
    return end;
  }
  const clitic = findClitic(text, start, wordEnd);
  pushSlice(tokens, units, start, clitic > 0 ? clitic : wordEnd, "word", gap);
  if (clitic > 0) pushSlice(tokens, units, clitic, wordEnd, "word", "");
  return wordEnd;
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

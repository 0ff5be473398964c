import type { Document } from "../document";
import type { Token } from "../tokens";
import { type Register, registerOf } from "./register";
import type { Word } from "./word";

/** The tokens with what the date readers know of each. */
export type Scan = {
  doc: Document;
  tokens: Token[];
  words: (Word | undefined)[];
  /** The tokens that open a paragraph, but for the first. */
  paragraphs: number[];
  register: Register;
  /** Where the expression that is being read starts: its first token may open a paragraph, the others may not. */
  start: number;
};

export function scanOf(doc: Document): Scan {
  const { tokens } = doc;
  const words: (Word | undefined)[] = new Array(tokens.length);
  const paragraphs: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    words[i] = token.word.date;
    if (token.gap === "paragraph") paragraphs.push(i);
  }
  return { doc, tokens, words, paragraphs, register: registerOf(tokens, words), start: -1 };
}

/** The word at an index inside an expression: no expression runs over a paragraph's edge. */
export function wordAt(scan: Scan, at: number): Word | undefined {
  return scan.tokens[at]?.gap === "paragraph" && at !== scan.start ? undefined : scan.words[at];
}

/** The lower-case text at an index inside an expression, or "". */
export function lowerAt(scan: Scan, at: number): string {
  const token = scan.tokens[at];
  return token === undefined || (token.gap === "paragraph" && at !== scan.start) ? "" : token.lower;
}

/** The lower-case text before an expression that starts at `at`, or "". */
export function lowerBefore(scan: Scan, at: number): string {
  return at > 0 && scan.tokens[at]?.gap !== "paragraph" ? (scan.tokens[at - 1]?.lower ?? "") : "";
}

export function isCapital(token: Token | undefined): boolean {
  if (!token) return false;
  const unit = token.text.charCodeAt(0);
  return unit >= 65 && unit <= 90;
}

/** Whether the token stands right behind the one before, without white space. */
export function isAdjacent(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.gap === "";
}

const DASHES: ReadonlySet<string> = new Set(["-", "--", "–", "—", "‑", "−"]);

export function isDash(lower: string): boolean {
  return DASHES.has(lower);
}

/** The first token that starts at or after a text offset. */
export function tokenAfter(scan: Scan, from: number, offset: number): number {
  let at = from;
  while (at < scan.tokens.length && (scan.tokens[at] as Token).start < offset) at++;
  return at;
}

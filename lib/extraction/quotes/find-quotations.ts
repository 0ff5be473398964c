import { Begins } from "../spellings/spelling";
import type { Token } from "../tokens";

/**
 * A stretch between quotation marks: `first` is the token of the opening mark, `last` that of the closing mark, or the
 * last token of the paragraph when the mark is missing (`closed` is false then: the quotation goes on in the next one).
 */
export type Quotation = { first: number; last: number; closed: boolean; words: number };

type Side = "open" | "close" | null;
type Family = "double" | "single";

/**
 * All outer quotations in text order; quotations within quotations belong to the outer one. Curly, straight, doubled
 * ('' and ``), low („) and angle (« ») marks; single marks count only outside double ones and never as apostrophes.
 */
export function findQuotations(tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  let family: Family = "double";
  const close = (last: number, closed: boolean) => {
    let words = 0;
    for (let i = open + 1; i <= last; i++) if ((tokens[i] as Token).kind !== "punct") words++;
    // Rock 'n' roll.
    const scrap = words === 1 && last === open + 2 && (tokens[open + 1] as Token).text.length < 2;
    if (words > 0 && !scrap) found.push({ first: open, last, closed, words });
    open = -1;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (open >= 0 && (token.gap === "paragraph" || token.gap === "line") && i > open) {
      // A single mark left open was an apostrophe; a double one left open goes on in the next paragraph.
      if (family === "single") open = -1;
      else if (token.gap === "paragraph" || isMark(token)) close(i - 1, false);
    }
    if (!isMark(token)) continue;
    const kind = familyOf(token);
    if (open >= 0 && kind !== family) {
      if (family === "double") continue;
      // A double mark inside an open single one: the single mark was an apostrophe.
      open = -1;
    }
    const side = sideOf(tokens, i, open >= 0);
    if (open < 0 && side === "open") {
      if (kind === "single" && !closesLater(tokens, i)) continue;
      open = i;
      family = kind;
    } else if (open >= 0 && side === "close") close(i, true);
    // A straight mark that can only open, where one is open: the one before was a stray or a lost closing mark.
    else if (open >= 0 && side === "open" && kind === "double" && token.text !== "“") open = i;
  }
  if (open >= 0 && family === "double") close(tokens.length - 1, false);
  return found;
}

const MARKS: ReadonlySet<string> = new Set(["“", "”", '"', "„", "«", "»", "''", "``", "‘", "’", "'"]);

export function isQuoteMark(text: string): boolean {
  return MARKS.has(text);
}

function isMark(token: Token): boolean {
  return (token.word.begins & Begins.Quote) !== 0;
}

function familyOf(token: Token): Family {
  return token.text === "‘" || token.text === "’" || token.text === "'" ? "single" : "double";
}

/** Curly marks say which side they stand on; straight ones by the space around them, then by whether one is open. */
function sideOf(tokens: readonly Token[], i: number, isOpen: boolean): Side {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  const spaceBefore = token.gap !== "" || i === 0;
  const spaceAfter = next === undefined || next.gap !== "";
  switch (token.text) {
    case "“":
    case "„":
    case "«":
    case "``":
      // Some sites print an opening mark at both ends.
      return isOpen && spaceAfter && !spaceBefore ? "close" : "open";
    case "”":
    case "»":
      if (isOpen || (spaceBefore && spaceAfter)) return isOpen ? "close" : opensWrongly(tokens, i);
      return spaceBefore || spaceAfter ? opensWrongly(tokens, i) : "close";
    case "‘":
      return spaceAfter ? null : "open";
    case "’":
    case "'": {
      if (isOpen) return spaceAfter || next?.kind === "punct" ? "close" : null;
      return token.text === "'" && isBeforeQuote(tokens, i) && !spaceAfter ? "open" : null;
    }
    default:
      if (isOpen) return spaceBefore && !spaceAfter && next?.kind === "word" ? "open" : "close";
      if (spaceBefore && spaceAfter && i > 0) return next === undefined ? "close" : "open";
      return spaceAfter && !spaceBefore ? "close" : "open";
  }
}

/**
 * A closing mark where none is open: some copies turn every mark into a closing one (he called it” a disaster.”). It opens
 * when the same paragraph holds another closing mark before any opening one.
 */
function opensWrongly(tokens: readonly Token[], i: number): Side {
  for (let j = i + 2; j < tokens.length && j < i + 150; j++) {
    const token = tokens[j] as Token;
    if (token.gap === "paragraph" || token.text === "“") return "close";
    if (token.text === "”")
      return (tokens[j + 1]?.gap ?? "space") !== "" || tokens[j - 1]?.kind === "punct" ? "open" : "close";
  }
  return "close";
}

function isBeforeQuote(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  return i === 0 || token.gap !== "" || ["(", "[", "—", "–"].includes((tokens[i - 1] as Token).text);
}

/** A single opening mark counts only when its paragraph closes it: "the ’90s" and "workers’ rights" open nothing. */
function closesLater(tokens: readonly Token[], i: number): boolean {
  for (let j = i + 2; j < tokens.length && j < i + 120; j++) {
    const token = tokens[j] as Token;
    if (token.gap === "paragraph") return false;
    if (token.text === "’" || token.text === "'") {
      const next = tokens[j + 1];
      const before = (tokens[j - 1] as Token).lower;
      // "the workers' union": a plural's apostrophe followed by a word closes nothing unless nothing better comes.
      if (next !== undefined && next.gap === "" && next.kind !== "punct") continue;
      if (before.endsWith("s") && next?.kind === "word" && !isStop((tokens[j - 1] as Token).text)) continue;
      return true;
    }
  }
  return false;
}

function isStop(text: string): boolean {
  return text === "." || text === "," || text === "!" || text === "?";
}

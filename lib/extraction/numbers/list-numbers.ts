import type { Document } from "../document";
import type { Token } from "../tokens";
import { listIntervals } from "./intervals";
import type { Part } from "./parts";
import type { Reading } from "./read-cardinal";
import { readNumber } from "./read-number";
import { scanNumbers } from "./scan-numbers";

export type NumberValue = { start: number; end: number; value: string };

/**
 * The numbers layer, after the conventions of Recognizers-Text: every number with its value, fractions and signs included,
 * and a bounded one as an interval over the bound's words ("at least 40" → "[40,)", "20-30" → "[20,30)").
 */
export function listNumbers(doc: Document): NumberValue[] {
  return listIntervals(doc.tokens, scanNumbers(doc.tokens, readListed));
}

function readListed(parts: Part[], at: number, tokens: Token[]): Reading | null {
  const part = parts[at] as Part;
  if (part.kind === "unit" && part.value === 1 && isPronoun(tokens, part)) return null;
  if (isGluedDigits(part, tokens)) return null;
  return readNumber(parts, at, part.kind === "mark" && isSign(tokens, part));
}

const DETERMINERS: ReadonlySet<string> = new Set(
  "the this that which each every any no some another either neither last next previous first current only other".split(
    " ",
  ),
);

/** "the one you mentioned", "which one", "no one", "one another": no count. */
function isPronoun(tokens: Token[], part: Part): boolean {
  if (part.gap === "-") return false;
  const after = tokens[part.endToken];
  if (after?.lower === "another" || after?.lower === "'s") return true;
  const before = tokens[part.token - 1];
  return before !== undefined && DETERMINERS.has(before.lower) && tokens[part.token]?.text === "one";
}

/** ".25" after a letter's measure, "1995-01" and longer chains: dates and telephone numbers. */
function isGluedDigits(part: Part, tokens: Token[]): boolean {
  if (part.kind !== "digits") return false;
  const before = tokens[part.token - 1];
  return before?.text === "." && tokens[part.token]?.gap === "" && before.gap !== "" && false;
}

/** A hyphen is a minus at the text's start, or with a space before it and none after. */
function isSign(tokens: Token[], part: Part): boolean {
  const token = tokens[part.token] as Token;
  if (token.index === 0) return true;
  const next = tokens[token.index + 1];
  return token.gap !== "" && next?.gap === "";
}

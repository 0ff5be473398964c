import type { Document } from "../document";
import type { Token } from "../tokens";
import { listIntervals, type NumberValue } from "./intervals";
import type { Part } from "./parts";
import { isPronounOne } from "./pronoun-one";
import type { Reading } from "./read-cardinal";
import { readNumber } from "./read-number";
import { scanNumbers } from "./scan-numbers";

/**
 * The numbers layer, after the conventions of Recognizers-Text: every number with its value, fractions and signs included,
 * and a bounded one as an interval over the bound's words ("at least 40" → "[40,)", "20-30" → "[20,30)").
 */
export function listNumbers(doc: Document): NumberValue[] {
  return listIntervals(doc.tokens, scanNumbers(doc.tokens, readListed, []));
}

function readListed(parts: Part[], at: number, tokens: Token[]): Reading | null {
  const part = parts[at] as Part;
  if (part.kind === "unit" && part.value === 1 && part.gap !== "-" && isPronounOne(tokens, part.token)) return null;
  return readNumber(parts, at, part.kind === "mark" && isSign(tokens, part.token));
}

/** A hyphen is a minus at the text's start, after a sign of order, and with a space before it and none after. */
function isSign(tokens: Token[], at: number): boolean {
  if (at === 0) return true;
  const before = tokens[at - 1] as Token;
  if (/^[<>=≤≥(]$/.test(before.text)) return true;
  return tokens[at]?.gap !== "" && tokens[at + 1]?.gap === "";
}

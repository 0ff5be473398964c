import { DIGIT_SUFFIXES, NUMBER_WORDS } from "../lexicons/number-words";
import type { Token } from "../tokens";
import type { Part } from "./parts";

/**
 * The one part of a number that stands alone ("12 people", "three of them"), or null when its neighbours may go on with it. Nine
 * numbers in ten are such, and need no grammar.
 */
export function readAlone(tokens: Token[], at: number): Part | null {
  const token = tokens[at] as Token;
  if (beginsBefore(tokens[at - 1]) || goesOn(tokens, at + 1)) return null;
  const { start, end, gap, text } = token;
  if (token.kind === "number") {
    const value = readPlain(text);
    return value < 0 ? null : { start, end, token: at, endToken: at + 1, gap, kind: "digits", value, text };
  }
  const word = NUMBER_WORDS.get(token.lower);
  if (word?.kind !== "unit" && word?.kind !== "teen" && word?.kind !== "ten") return null;
  return token.lower === "one"
    ? null
    : { start, end, token: at, endToken: at + 1, gap, kind: word.kind, value: word.value };
}

/** A sign, a free point: the number began before its digits. */
function beginsBefore(before: Token | undefined): boolean {
  if (before === undefined) return false;
  return before.text === "." || before.text === "-" || before.lower === "minus" || before.lower === "negative";
}

function goesOn(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.gap === "line" || next.gap === "paragraph") return false;
  if (next.kind === "number") return true;
  if (next.kind === "punct") return next.text === "/" || next.text === "-" || next.text === "^" || next.text === "⁄";
  if (next.lower === "over" || next.lower === "out" || next.lower === "in")
    return isNumber(tokens[at + (next.lower === "out" ? 2 : 1)]);
  if (next.lower === "and" || next.lower === "point") {
    const after = tokens[at + 1];
    return after?.lower === "a" || isNumber(after);
  }
  return (
    NUMBER_WORDS.has(next.lower) || (next.text.length < 4 && DIGIT_SUFFIXES.has(next.text)) || next.lower.includes("-")
  );
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "number" || NUMBER_WORDS.has(token.lower) || token.lower.includes("-"));
}

/** The value of digits and grouping commas alone, -1 for anything else. */
function readPlain(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x30 && unit <= 0x39) value = value * 10 + unit - 0x30;
    else if (unit !== 0x2c) return -1;
  }
  return text.length > 15 ? -1 : value;
}

import { Begins } from "../spellings/spelling";
import type { Token } from "../tokens";
import { collectParts, isLeadingPoint, type Part } from "./parts";
import { readAlone } from "./read-alone";
import type { Reading } from "./read-cardinal";

export type ScannedNumber = {
  start: number;
  end: number;
  firstToken: number;
  endToken: number;
  value: number;
  parts: Part[];
};

/**
 * Walks the tokens and reads a number wherever `read` finds one; runs of parts are collected only where one may begin. The
 * heads of vague numbers ("dozens") are noted on the way into `vague`.
 */
export function scanNumbers(
  tokens: Token[],
  read: (parts: Part[], at: number, tokens: Token[]) => Reading | null,
  vague: number[],
): ScannedNumber[] {
  const found: ScannedNumber[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { begins } = (tokens[i] as Token).word;
    if ((begins & (Begins.Number | Begins.VagueNumber)) === 0) continue;
    if (begins & Begins.VagueNumber) {
      vague.push(i);
      continue;
    }
    const alone = readAlone(tokens, i);
    if (alone !== null) {
      const { start, end } = alone;
      found.push({ start, end, firstToken: i, endToken: i + 1, value: partValue(alone), parts: [alone] });
      continue;
    }
    const parts = collectParts(tokens, beginsBefore(tokens, i));
    readRun(parts, tokens, read, found);
    i = Math.max(i, (parts[parts.length - 1] as Part).endToken - 1);
  }
  return found;
}

function readRun(
  parts: Part[],
  tokens: Token[],
  read: (parts: Part[], at: number, tokens: Token[]) => Reading | null,
  found: ScannedNumber[],
): void {
  for (let at = 0; at < parts.length; ) {
    const reading = read(parts, at, tokens);
    if (reading === null || reading.next <= at) {
      at++;
      continue;
    }
    const first = parts[at] as Part;
    const last = parts[reading.next - 1] as Part;
    found.push({
      start: first.start,
      end: last.end,
      firstToken: first.token,
      endToken: last.endToken,
      value: isWhole(reading.value) ? reading.value : Number(reading.value.toPrecision(15)),
      parts: parts.slice(at, reading.next),
    });
    at = reading.next;
  }
}

function partValue(part: Part): number {
  return "value" in part ? part.value : Number.NaN;
}

/** 1.1 million is 1,100,000.0000000002 in binary arithmetic: fifteen digits are what it can hold. */
function isWhole(value: number): boolean {
  return Math.trunc(value) === value;
}

/** The sign or the article before the first number-like token: "minus five", "- 4", "a hundred". */
function beginsBefore(tokens: Token[], at: number): number {
  const before = tokens[at - 1];
  if (before === undefined || (tokens[at] as Token).gap === "line" || (tokens[at] as Token).gap === "paragraph")
    return at;
  const isArticle = before.lower === "a" || before.lower === "an";
  if (isLeadingPoint(tokens, at - 1)) return at - 1;
  const isSign = before.lower === "minus" || before.lower === "negative" || before.text === "-";
  return isArticle || isSign ? at - 1 : at;
}

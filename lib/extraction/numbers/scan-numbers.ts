import type { Token } from "../tokens";
import { collectParts, isLeadingPoint, isNumberish, type Part } from "./parts";
import type { Reading } from "./read-cardinal";

export type ScannedNumber = {
  start: number;
  end: number;
  firstToken: number;
  endToken: number;
  value: number;
  parts: Part[];
};

/** Walks the tokens and reads a number wherever `read` finds one; runs of parts are collected only where one may begin. */
export function scanNumbers(
  tokens: Token[],
  read: (parts: Part[], at: number, tokens: Token[]) => Reading | null,
): ScannedNumber[] {
  const found: ScannedNumber[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isNumberish(tokens[i] as Token)) continue;
    const from = beginsBefore(tokens, i);
    const parts = collectParts(tokens, from);
    let at = 0;
    while (at < parts.length) {
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
        value: Number(reading.value.toPrecision(15)),
        parts: parts.slice(at, reading.next),
      });
      at = reading.next;
    }
    i = Math.max(i, (parts[parts.length - 1] as Part).endToken - 1);
  }
  return found;
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

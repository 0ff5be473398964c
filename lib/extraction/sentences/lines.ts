import type { Token } from "../tokens";

/** Whether lines are broken for width alone: then more than a quarter of the single line breaks stand before a small letter. */
export function isWrapped(tokens: Token[]): boolean {
  let lines = 0;
  let continued = 0;
  for (const token of tokens) {
    if (token.gap !== "line") continue;
    lines++;
    if (beginsSmall(token)) continued++;
  }
  return lines > 2 && continued * 4 > lines;
}

/** Whether the line break after the token at `at` ends a sentence: a headline, a list item, a caption. */
export function breaksLine(tokens: Token[], at: number, wrapped: boolean): boolean {
  const next = tokens[at + 1];
  if (!next || wrapped) return false;
  const before = tokens[at] as Token;
  if (before.text === "," || before.text === ";") return false;
  return !beginsSmall(next) || isMarker(tokens, at + 1);
}

function isMarker(tokens: Token[], at: number): boolean {
  const word = tokens[at] as Token;
  const mark = tokens[at + 1];
  return word.text.length <= 4 && (mark?.text === ")" || mark?.text === ".") && mark.gap === "";
}

function beginsSmall(token: Token): boolean {
  return token.kind === "word" && token.text[0] !== token.text[0]?.toUpperCase();
}

import type { Token } from "../tokens";

/** The words from `first` to `end` as they are written, with one space wherever there is a gap. */
export function joinWords(tokens: readonly Token[], first: number, end: number): string {
  let text = first < end ? (tokens[first] as Token).text : "";
  for (let i = first + 1; i < end; i++) {
    const token = tokens[i] as Token;
    text += token.gap === "" ? token.text : ` ${token.text}`;
  }
  return text;
}

import type { Token } from "../tokens";

/** From the opening mark to the token after the closing one. */
export type Enclosure = { start: number; end: number };

export const NO_ENCLOSURE: Enclosure = { start: -1, end: -1 };

/** How far a closing mark is looked for: beyond it the mark was probably lost, and stops count again. */
const REACH = 80;

/**
 * A bracket, or speech in single quotation marks, that opens at the token `at`: stops within it end no sentence ("the mayor
 * (He took office in May. He resigned in June.) said"). News sets speech in double marks, whose sentences are read one by one.
 */
export function findEnclosure(tokens: Token[], at: number): Enclosure | null {
  const mark = tokens[at];
  if (mark?.kind !== "punct") return null;
  if (mark.text === "(" || mark.text === "[") return findClose(tokens, at, isClosingBracket);
  const opens = (mark.text === "'" || mark.text === "‘") && (at === 0 || mark.gap !== "");
  if (!opens || tokens[at + 1]?.kind !== "word" || tokens[at + 1]?.gap !== "") return null;
  return findClose(tokens, at, isClosingQuote);
}

function findClose(
  tokens: Token[],
  at: number,
  closes: (tokens: Token[], at: number, opening: string) => boolean,
): Enclosure | null {
  const opening = (tokens[at] as Token).text;
  for (let i = at + 1; i < tokens.length && i < at + REACH; i++) {
    const token = tokens[i] as Token;
    if (token.gap === "paragraph") return null;
    if (token.kind !== "punct") continue;
    if (closes(tokens, i, opening)) return { start: at, end: i + 1 };
    if (token.text === opening) return null;
  }
  return null;
}

function isClosingBracket(tokens: Token[], at: number, opening: string): boolean {
  return tokens[at]?.text === (opening === "(" ? ")" : "]");
}

/** Only after a comma or a stop: after a letter the mark may be a possessive ("the soldiers' families"). */
function isClosingQuote(tokens: Token[], at: number): boolean {
  const { text, gap } = tokens[at] as Token;
  return (text === "'" || text === "’") && gap === "" && /^[.,!?…]/.test(tokens[at - 1]?.text ?? "");
}

import { Tag } from "../pos/tags";
import type { Token } from "../tokens";

const MAX_LENGTH = 14;

/** The first token behind a dateline ("BEIRUT, Nov 5 (Agency) — "), or `first` where a paragraph opens without one. */
export function skipDateline(tokens: readonly Token[], tags: Uint32Array, first: number, end: number): number {
  const opening = tokens[first] as Token;
  if ((first > 0 && opening.gap !== "paragraph" && opening.gap !== "line") || tags[first] !== Tag.Name) return first;
  for (let i = first + 1; i < Math.min(end - 2, first + MAX_LENGTH); i++) {
    const token = tokens[i] as Token;
    if (/^(—|–|-|--)$/.test(token.text)) return isPlace(tokens, first, i) ? i + 1 : first;
    if (!((tags[i] as number) & (Tag.Name | Tag.Number | Tag.Time)) && !/^[,()./]$/.test(token.text)) return first;
  }
  return first;
}

/** Capitals, an agency in brackets or a date tell a dateline from "Villagers – most of them old – said". */
function isPlace(tokens: readonly Token[], first: number, dash: number): boolean {
  const opening = (tokens[first] as Token).text;
  if (opening.length > 2 && opening === opening.toUpperCase()) return true;
  const last = (tokens[dash - 1] as Token).text;
  return last === ")" || /^\d+$/.test(last);
}

import type { Document, NumberMention } from "../document";

export function findNumbers(doc: Document): NumberMention[] {
  const numbers: NumberMention[] = [];
  for (const token of doc.tokens) {
    if (token.kind !== "number") continue;
    const value = Number(token.text.replaceAll(",", ""));
    if (!Number.isFinite(value)) continue;
    numbers.push({
      start: token.start,
      end: token.end,
      firstToken: token.index,
      endToken: token.index + 1,
      low: value,
      high: value,
      vague: false,
      form: "digits",
      bound: "exact",
      boundFirst: token.index,
      boundEnd: token.index + 1,
      value: String(value),
    });
  }
  return numbers;
}

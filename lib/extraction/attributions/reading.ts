import type { Document } from "../document";
import { tagTokens } from "../pos/tag-tokens";
import { findQuotations, type Quotation } from "../quotes/find-quotations";
import type { Token } from "../tokens";
import { skipDateline } from "./dateline";

/** A stretch read as one: a sentence, or several that a quotation holds together. Token indexes, half-open. */
export type Unit = { first: number; end: number };

/** Token indexes, half-open. */
export type Range = { first: number; end: number };

/** What the rules of attribution read: the document with parts of speech, quotations and units. */
export type Reading = {
  doc: Document;
  tokens: readonly Token[];
  tags: Uint32Array;
  quotations: readonly Quotation[];
  /** For each token the quotation it stands in (its marks included), or -1. */
  quoteAt: Int32Array;
  units: readonly Unit[];
};

export function readDocument(doc: Document): Reading {
  const { tokens } = doc;
  const quotations = findQuotations(tokens);
  const quoteAt = new Int32Array(tokens.length).fill(-1);
  quotations.forEach((quotation, index) => {
    quoteAt.fill(index, quotation.first, quotation.last + 1);
  });
  const tags = tagTokens(tokens);
  const units = joinSentences(doc, quotations, quoteAt).map(({ first, end }) => ({
    first: skipDateline(tokens, tags, first, end),
    end,
  }));
  return { doc, tokens, tags, quotations, quoteAt, units };
}

/** “A stop. Inside,” she said: sentence ends within a quotation, and before a small letter, divide nothing. */
function joinSentences({ sentences, tokens }: Document, quotations: readonly Quotation[], quoteAt: Int32Array): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (const { firstToken, endToken } of sentences) {
    const last = units.at(-1);
    if (last && continues(tokens, quoteAt, firstToken)) last.end = endToken;
    else units.push({ first: firstToken, end: endToken });
    while (next < quotations.length && (quotations[next] as Quotation).first < endToken - 2)
      splitBefore(tokens, quoteAt, units, (quotations[next++] as Quotation).first);
  }
  return units;
}

/** It cost little. \'\'Too little,\'\' she said: a quotation with a capital behind a stop begins a unit in any kind of marks. */
function splitBefore(tokens: readonly Token[], quoteAt: Int32Array, units: Unit[], at: number): void {
  const unit = units.at(-1) as Unit;
  if (at < unit.first + 2 || quoteAt[at - 1] !== -1) return;
  const word = tokens[at + 1] as Token;
  if ((tokens[at] as Token).gap === "" && word.gap === "") return;
  if (word.kind !== "word" || word.text.charAt(0) === word.lower.charAt(0)) return;
  if (!STOPS.has((tokens[at - 1] as Token).text)) return;
  units.push({ first: at, end: unit.end });
  unit.end = at;
}

const STOPS: ReadonlySet<string> = new Set([".", "?", "!"]);

function continues(tokens: readonly Token[], quoteAt: Int32Array, at: number): boolean {
  const token = tokens[at] as Token;
  const led = tokens[at - 1]?.text;
  // The officer wrote: [new line] “…”
  if ((led === ":" || led === ",") && quoteAt[at] !== -1 && quoteAt[at - 1] === -1) return true;
  if (token.gap === "paragraph") return false;
  const quote = quoteAt[at] as number;
  if (quote >= 0 && quoteAt[at - 1] === quote) return true;
  if (token.gap === "line") return false;
  if (token.text === ",") return true;
  const before = tokens[at - 1] as Token;
  const afterMark = quoteAt[at - 1] !== -1 || before.text === "?" || before.text === "!";
  return afterMark && token.kind === "word" && token.text.charAt(0) === token.lower.charAt(0);
}

export function isText(reading: Reading, at: number, text: string): boolean {
  return reading.tokens[at]?.text === text;
}

export function lowerAt(reading: Reading, at: number): string {
  return reading.tokens[at]?.lower ?? "";
}

export function tagAt(reading: Reading, at: number): number {
  return reading.tags[at] ?? 0;
}

/** Whether the token closes a closed quotation. */
export function closesQuote(reading: Reading, at: number): boolean {
  const quote = reading.quoteAt[at] ?? -1;
  return (
    quote >= 0 &&
    (reading.quotations[quote] as Quotation).last === at &&
    (reading.quotations[quote] as Quotation).closed
  );
}

export function opensQuote(reading: Reading, at: number): boolean {
  const quote = reading.quoteAt[at] ?? -1;
  return quote >= 0 && (reading.quotations[quote] as Quotation).first === at;
}

export function quotationAt(reading: Reading, at: number): Quotation | null {
  const quote = reading.quoteAt[at] ?? -1;
  return quote < 0 ? null : (reading.quotations[quote] as Quotation);
}

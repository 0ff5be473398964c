import type { Document } from "../document";
import type { Token } from "../tokens";
import type { Count } from "./counts/find-counts";
import type { HarmMention } from "./harms/find-harms";

/** One sentence as the rules read it: its tokens, whoever is counted in it, and what happened to them. */
export type SentenceView = {
  doc: Document;
  tokens: Token[];
  /** Token indexes, half-open. */
  first: number;
  end: number;
  /** What its words may set off, joined: bits of `Sense`. */
  senses: number;
  counts: Count[];
  harms: HarmMention[];
  /** Counts by the token they start at (their bound word or their number). */
  countFrom: Map<number, Count>;
  /** Counts by the token after their phrase ("12 people" → the verb's). */
  countUpTo: Map<number, Count>;
  /** Counts by the token after their number. */
  countByNumberEnd: Map<number, Count>;
  harmFrom: Map<number, HarmMention>;
  /** Each token's harm, so that phrases are met from any side. */
  harmOver: Map<number, HarmMention>;
};

/** The lower-case form of a token of the sentence, "" beyond its edges. */
export function wordAt(view: SentenceView, index: number): string {
  if (index < view.first || index >= view.end) return "";
  return view.tokens[index]?.lower ?? "";
}

/** Whether a token of the sentence has the sense. */
export function hasSense(view: SentenceView, index: number, sense: number): boolean {
  return index >= view.first && index < view.end && ((view.tokens[index]?.word.casualty ?? 0) & sense) !== 0;
}

export function isPunctuation(view: SentenceView, index: number): boolean {
  return view.tokens[index]?.kind === "punct";
}

export function buildView(
  doc: Document,
  first: number,
  end: number,
  counts: Count[],
  harms: HarmMention[],
): SentenceView {
  const countFrom = new Map<number, Count>();
  const countUpTo = new Map<number, Count>();
  const countByNumberEnd = new Map<number, Count>();
  for (const count of counts) {
    countFrom.set(count.first, count);
    if (!countFrom.has(count.numberFirst)) countFrom.set(count.numberFirst, count);
    if (count.who !== "things" && !countUpTo.has(count.end)) countUpTo.set(count.end, count);
    countByNumberEnd.set(count.numberEnd, count);
  }
  const harmFrom = new Map<number, HarmMention>();
  const harmOver = new Map<number, HarmMention>();
  for (const harm of harms) {
    harmFrom.set(harm.first, harm);
    for (let i = harm.first; i < harm.end; i++) harmOver.set(i, harm);
  }
  let senses = 0;
  for (let i = first; i < end; i++) senses |= doc.tokens[i]?.word.casualty ?? 0;
  return {
    doc,
    tokens: doc.tokens,
    first,
    end,
    senses,
    counts,
    harms,
    countFrom,
    countUpTo,
    countByNumberEnd,
    harmFrom,
    harmOver,
  };
}

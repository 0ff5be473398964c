import { extract, extractWithLayers } from "@/lib/extraction";
import type { Claim, ClaimKind, Span } from "@/lib/extraction/schema";
import { typedFigure } from "../figure-values";

export type Suggestion = Record<string, string>;

type Marked = {
  /** What was marked, and its sentence; offsets into the article's text. */
  quote: Span;
  sentence: Span;
  published?: string;
};

/** What a form for the marked words begins with: the engine's reading of them where it has one, else their plain numbers. */
export function suggestFields(kind: ClaimKind, marked: Marked): Suggestion {
  const claim = readBest(kind, marked);
  if (claim) return fieldsOf(claim);
  if (kind === "casualty") return numberIn(marked.quote.text);
  return kind === "attribution" ? { content: marked.quote.text } : {};
}

/** The sentence is read as a text of its own: among other sentences the engine may have missed what it finds alone. */
function readBest(kind: ClaimKind, { quote, sentence, published }: Marked): Claim | null {
  const inSentence = readings(kind, sentence, published).map((claim) => ({
    claim,
    shared: overlap(claim, sentence, quote),
  }));
  const best = inSentence.filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared)[0];
  return best?.claim ?? readings(kind, quote, published)[0] ?? null;
}

function readings(kind: ClaimKind, { text }: Span, published?: string): Claim[] {
  return extract({ id: "marked", text, published }).filter((claim) => claim.kind === kind);
}

function overlap(claim: Claim, sentence: Span, quote: Span): number {
  const start = Math.max(claim.start + sentence.start, quote.start);
  return Math.min(claim.end + sentence.start, quote.end) - start;
}

function fieldsOf(claim: Claim): Suggestion {
  if (claim.kind === "date") return { type: claim.type, dateValue: claim.value ?? "" };
  if (claim.kind === "attribution") {
    return {
      source: claim.source?.text ?? "",
      canonical: claim.canonical ?? "",
      sourceKind: claim.sourceKind,
      stance: claim.stance,
      mode: claim.mode,
      cue: claim.cue?.text ?? "",
      content: claim.content[0]?.text ?? "",
    };
  }
  return {
    ...typedFigure(claim),
    number: claim.number.text,
    harm: claim.harm,
    victims: claim.victims?.text ?? "",
    civilian: claim.civilian,
    figure: claim.figure,
    modality: claim.modality,
    place: claim.place?.text ?? "",
    asOf: claim.asOf ?? "",
  };
}

const INTERVAL = /^([[(])(\d+)?,(\d+)?[\])]$/;

/** The first number of the words with its bound, when no harm was found beside it. */
function numberIn(text: string): Suggestion {
  const number = extractWithLayers({ id: "marked", text }).numbers[0];
  if (!number) return {};
  const words = text.slice(number.start, number.end);
  if (/^\d+$/.test(number.value)) return { number: words, value: number.value, bound: "exact" };
  const [, open, low, high] = INTERVAL.exec(number.value) ?? [];
  const digits = /\d[\d,.]*|\p{L}+$/u.exec(words)?.[0] ?? words;
  if (low && high) return { number: words, value: low, bound: "range", high };
  if (low) return { number: digits, value: low, bound: open === "(" ? "more-than" : "at-least" };
  return high ? { number: digits, value: high, bound: "at-most" } : {};
}

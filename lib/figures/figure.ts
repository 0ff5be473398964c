import type { AttributionClaim, CasualtyClaim } from "@/lib/extraction/schema";

/**
 * A casualty figure with all that tells it from others, wherever it comes from: the engine's answer for a text that was just
 * read, or a stored claim. Dates are ISO 8601 / TIMEX3 strings, offsets UTF-16 code units into the document's text.
 */
export type Figure = {
  /** The claim's id; unique among the figures looked at together. */
  id: string;
  documentId: string;
  /** When the document was published, as stated: a date, or a date-time with its zone. */
  published: string | null;
  publisher: string | null;
  /** The number's own span. */
  start: number;
  end: number;
  quote: string;
  /** The sentence it stands in, and where that begins. */
  sentence: string;
  sentenceStart: number;
  /** The sentence, and those from which missing parts were filled (`context.ts`). */
  context: string;
  harm: CasualtyClaim["harm"];
  low: number | null;
  best: number | null;
  high: number | null;
  bound: CasualtyClaim["bound"];
  figure: CasualtyClaim["figure"];
  modality: CasualtyClaim["modality"];
  civilian: CasualtyClaim["civilian"];
  victimGroup: string | null;
  /** The id of the total it is inside of, when the text says so. */
  partOf: string | null;
  place: string | null;
  cause: string | null;
  actor: string | null;
  since: string | null;
  /** Stated: "as of Sunday", "by Monday evening". */
  asOf: string | null;
  /** Days the sentence names for the event itself. */
  eventDays: string[];
  /** Days the sentence names for the statement: "officials said on Monday". */
  statementDays: string[];
  said: Said | null;
};

/** Who a figure is attributed to. */
export type Said = {
  /** The canonical name, or the text's own words. */
  name: string;
  /** The words that name the source in the text: "police spokesman Ali Khan" where `name` is "Ali Khan". */
  words: string;
  kind: AttributionClaim["sourceKind"];
  stance: AttributionClaim["stance"];
  /** Through whom it came: "…, Reuters reported". */
  via: string | null;
};

/** A figure that claims nothing about what happened: it is compared with none. */
export function isHypothetical(figure: Figure): boolean {
  return figure.modality === "possible";
}

/** The figure a correction takes back; the new one stands beside it. */
export function isSuperseded(figure: Figure): boolean {
  return figure.figure === "revision";
}

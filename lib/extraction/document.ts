import type { AttributionClaim, CasualtyClaim, DateClaim } from "./schema";
import type { Token } from "./tokens";

/** `begins` joins what its words may set off (see spellings/spelling.ts): most sentences are nothing to most rules. */
export type Sentence = { start: number; end: number; firstToken: number; endToken: number; begins: number };

/**
 * A number in the text, without the words that bound it ("at least 9,770" → "9,770"); a range is one mention ("12-15",
 * "between 20 and 30" → "20 and 30"). Token indexes are half-open.
 */
export type NumberMention = {
  start: number;
  end: number;
  firstToken: number;
  endToken: number;
  /** Both the same for a plain number; the two ends of a range; low alone for a vague word ("dozens" → 12, null). */
  low: number | null;
  high: number | null;
  /** "dozens", "hundreds of thousands", "scores", "several": the low is the one casualty codebooks give. */
  vague: boolean;
  form: "digits" | "words" | "mixed";
  /** What the bound words around it say, "exact" without any; vague and range numbers may have one too. */
  bound: Exclude<CasualtyClaim["bound"], "range" | "vague">;
  /** The tokens from the bound's first word to its last ("at least 12", "12 or more"): the mention's own without one. */
  boundFirst: number;
  boundEnd: number;
  /** "192", or the interval with its bound: "[40,)", "(10,)", "[20,30]". */
  value: string;
};

/** What a stage finds, before `links.ts` has put it into the article's one list and filled in the sentence. */
export type DateDraft = DateClaim;
export type AttributionDraft = AttributionClaim;
export type CasualtyDraft = Omit<CasualtyClaim, "partOf"> & { partOf: CasualtyDraft | null };

/** Stands in a draft for the sentence that `links.ts` will find. */
export const NO_SENTENCE: DateClaim["sentence"] = { start: 0, end: 0 };

/** What every later stage reads: the text, its tokens and its sentences. Nothing in it changes after analysis. */
export type Document = {
  text: string;
  title: string | null;
  /** The publication date or date-time as given; the only clock there is. */
  published: string | null;
  tokens: Token[];
  sentences: Sentence[];
};

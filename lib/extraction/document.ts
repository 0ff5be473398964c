import type { Token } from "./tokens";

export type Sentence = { start: number; end: number; firstToken: number; endToken: number };

/** A number in the text as a plain value or an interval; `tokens` is half-open. */
export type NumberMention = {
  start: number;
  end: number;
  firstToken: number;
  endToken: number;
  low: number | null;
  high: number | null;
  /** "192", or an interval for bounded numbers: "[40,)", "(10,)", "[20,30]". */
  value: string;
};

/** What every later stage reads: the text, its tokens and its sentences. Nothing in it changes after analysis. */
export type Document = {
  text: string;
  title: string | null;
  /** The publication date or date-time as given; the only clock there is. */
  published: string | null;
  tokens: Token[];
  sentences: Sentence[];
};

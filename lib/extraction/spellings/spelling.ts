import type { Word } from "../dates/word";
import type { Token } from "../tokens";

/** What rules a word may set off, as bits: a stage asks here before it asks its lexicons. */
export const Begins = {
  Number: 1,
  VagueNumber: 1 << 1,
  Harm: 1 << 2,
  Report: 1 << 3,
  Anonymity: 1 << 4,
  /** A quotation mark of any kind. */
  Quote: 1 << 5,
  /** A form of a verb of speech. */
  Cue: 1 << 6,
  /** A count without a number: "a soldier", "nobody". */
  Indefinite: 1 << 7,
} as const;

/** A word, a number or a mark as written, with what the lexicons say of it: read once, however often it stands in the news. */
export type Spelling = {
  text: string;
  lower: string;
  kind: Token["kind"];
  /** It may be an abbreviation, of which a full stop behind it is a part. */
  abbreviates: boolean;
  /** Bits of `Begins`. */
  begins: number;
  /** The parts of speech it has within a sentence, and those its lexicon knows; 0 for an unknown word. */
  tag: number;
  known: number;
  /** Bits of the casualty rules' `Sense`. */
  casualty: number;
  /** What it is to the readers of dates. */
  date: Word | undefined;
};

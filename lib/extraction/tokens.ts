import type { Spelling } from "./spellings/spelling";

/**
 * A token: a word, a number as written, or one punctuation mark. `start` and `end` are UTF-16 code units into the text.
 * `sentence` is the index of the sentence it stands in; `gap` is what lies before it.
 */
export type Token = {
  index: number;
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: "word" | "number" | "punct";
  /** Nothing, white space, a line break, or an empty line (a paragraph's edge) before the token. */
  gap: "" | "space" | "line" | "paragraph";
  sentence: number;
  /** The word as such, with what the lexicons say of it. */
  word: Spelling;
};

export const WARNING_CODES = [
  "no-source-url",
  "source-line-empty",
  "no-byline",
  "no-publication-date",
  "boilerplate",
  "stray-punctuation",
  "garbled-sentence",
  "not-english",
  "text-changed",
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/**
 * Something an editor should know before trusting an article. `start` and `end` are UTF-16 code units into the cleaned
 * text; a warning about text that was removed, or about the whole, has no span.
 */
export type Warning = { code: WarningCode; detail: string; start?: number; end?: number };

/** What the warning families look at: the cleaned text and what is known about it. */
export type Subject = {
  text: string;
  url: string | null;
  byline: string | null;
  published: string | null;
  /** Blocks that the page reading left out. */
  removed: string[];
};

export type Detector = (subject: Subject) => Warning[];

/** The answer of one detector for one place in the text. */
export function warnAt(code: WarningCode, detail: string, [start, end]: readonly [number, number]): Warning {
  return { code, detail, start, end };
}

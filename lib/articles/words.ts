import type { IntakeStep } from "./steps";
import type { WarningCode } from "./warnings/warning";

/** What each intake warning is called, and what it means for whoever relies on the article. */
export const WARNING_WORDS: Record<WarningCode, { name: string; meaning: string }> = {
  "no-source-url": {
    name: "No address",
    meaning: "Nothing says where the text was published, so the original cannot be looked up.",
  },
  "source-line-empty": {
    name: "Empty source line",
    meaning: "A line announces a source and names none: copies often lose it.",
  },
  "no-byline": { name: "No author", meaning: "Nobody answers for the text by name." },
  "no-publication-date": {
    name: "No publication date",
    meaning: "Words like “on Sunday” have no date until somebody sets the day of publication.",
  },
  boilerplate: {
    name: "Site furniture",
    meaning: "Part of the text belongs to the page around the article, not to the article.",
  },
  "stray-punctuation": {
    name: "Stray punctuation",
    meaning: "Signs stand where none belong: quotation marks may be lost, and with them who said what.",
  },
  "garbled-sentence": {
    name: "Garbled sentence",
    meaning: "The wording looks rewritten by a machine: compare it with the original before relying on it.",
  },
  "not-english": {
    name: "Not English",
    meaning: "The engine reads English only: claims may be missing. You can still keep and read the text.",
  },
  "text-changed": { name: "Text changed", meaning: "The text differs from the version that was read before." },
};

export const DATE_BASIS_WORDS: Record<string, string> = {
  "stated-in-page": "stated in the text",
  "stated-by-editor": "set by an editor",
};

export const INTAKE_KIND_WORDS: Record<string, string> = {
  paste: "pasted",
  "text-file": "uploaded text file",
  "html-file": "uploaded web page",
};

/** What is being done while an article is read. */
export const STEP_WORDS: Record<IntakeStep, string> = {
  received: "Received",
  cleaned: "Cleaned and checked for damage",
  read: "Read for figures, dates and attributions",
  stored: "Stored with its hashes",
};

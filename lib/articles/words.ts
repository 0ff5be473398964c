import type { ErrorCode } from "@/lib/errors";
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

/** What is being done while an article is read, and what has been. */
export const STEP_WORDS: Record<IntakeStep, { now: string; done: string }> = {
  received: { now: "Sending…", done: "Received" },
  cleaned: { now: "Cleaning, and checking for damage…", done: "Cleaned and checked for damage" },
  read: { now: "Reading for figures, dates and attributions…", done: "Read for figures, dates and attributions" },
  stored: { now: "Storing with its hashes…", done: "Stored with its hashes" },
};

/** For a form sent without JavaScript: why nothing was stored. The browser's Back button still has what was typed. */
export const REFUSAL_WORDS: Record<ErrorCode | "bug", string> = {
  invalid:
    "Something in the form is not right: there must be a text or a file (not both), and dates and addresses must be real.",
  "too-large": "The text is longer than 2 MB, the most that one article may have.",
  "signed-out": "Your session had ended.",
  forbidden: "Your role does not allow adding articles, or the form was sent from another site.",
  conflict: "This form was already sent with another text.",
  "not-found": "What the form refers to is not here.",
  stale: "Somebody else changed this meanwhile.",
  "too-many": "Too many requests. Wait a minute.",
  unavailable: "The desk could not store it right now.",
  bug: "Something went wrong at our end.",
};

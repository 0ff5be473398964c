import type { Token } from "../tokens";
import type { Word } from "./word";

/**
 * What kind of text it is. A report tells of events after its sources; talk is a speech, a hearing or an interview in the
 * first person; exposition is a guide, a chapter or a paper. Lengths of time and words like "now" are part of the account
 * in a report; elsewhere ("it takes ten minutes", "now consider") they date nothing.
 */
export type Register = "report" | "talk" | "exposition";

/** Below this many tokens nothing is concluded: a short text is taken for a report. */
const ENOUGH = 400;
/** A guide or a chapter is longer still than a speech: only of so many tokens is one told. */
const ENOUGH_TO_EXPOUND = 480;

/** Words of a quotation are its speaker's, not the text's; a quotation never closed ends after so many tokens. */
const LONGEST_QUOTE = 150;

/** A straight mark opens where none is open. */
const OPENING: ReadonlySet<string> = new Set(['"', "“", "„", "``"]);
const CLOSING: ReadonlySet<string> = new Set(['"', "”", "''"]);

/** Told by the shares of reporting words and weekdays, and of first and second persons outside quotations. */
export function registerOf(tokens: Token[], words: (Word | undefined)[]): Register {
  if (tokens.length < ENOUGH) return "report";
  let reporting = 0;
  let speaking = 0;
  let quoted = 0;
  let quoteFrom = -1;
  for (let i = 0; i < tokens.length; i++) {
    const word = words[i];
    if (word === undefined) {
      const token = tokens[i] as Token;
      if (token.kind !== "punct") continue;
      const { lower } = token;
      if (OPENING.has(lower) && (quoteFrom < 0 || lower !== '"')) quoteFrom = i;
      else if (quoteFrom >= 0 && (CLOSING.has(lower) || i - quoteFrom > LONGEST_QUOTE)) {
        quoted += i - quoteFrom;
        quoteFrom = -1;
      }
    } else if (word.kind === "tone") {
      if (word.value === "report") reporting++;
      else if (quoteFrom < 0) speaking++;
    } else if (word.weekday || word.days === -1 || (word.unit && isNearLean(words[i - 1], tokens[i - 1]))) reporting++;
  }
  const { length } = tokens;
  if (speaking > (length - quoted) * 0.013 && reporting < length * 0.012) return "talk";
  return length >= ENOUGH_TO_EXPOUND && reporting < length * 0.0035 ? "exposition" : "report";
}

function isNearLean(word: Word | undefined, token: Token | undefined): boolean {
  return word?.kind === "lean" && (token?.lower === "last" || token?.lower === "this");
}

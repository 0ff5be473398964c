import type { Document } from "../document";

/**
 * What kind of text it is. A report tells of events after its sources; talk is a speech, a hearing or an interview in the
 * first person; exposition is a guide, a chapter or a paper. Lengths of time and words like "now" are part of the account
 * in a report; elsewhere ("it takes ten minutes", "now consider") they date nothing.
 */
export type Register = "report" | "talk" | "exposition";

/** Words of attribution, and the days that reports count by. */
const REPORTING: ReadonlySet<string> = new Set(
  `said says told announced reported according official officials spokesman spokeswoman spokesperson reporters yesterday
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);
const UNITS: ReadonlySet<string> = new Set(["week", "month", "year", "quarter"]);
const FIRST_AND_SECOND: ReadonlySet<string> = new Set([
  "i",
  "you",
  "your",
  "my",
  "we",
  "our",
  "us",
  "me",
  "i'm",
  "you're",
]);

/** Below this many tokens nothing is concluded: a short text is taken for a report. */
const ENOUGH = 250;

/** Words of a quotation are its speaker's, not the text's; a quotation never closed ends after so many tokens. */
const LONGEST_QUOTE = 150;

export function registerOf({ tokens }: Document): Register {
  if (tokens.length < ENOUGH) return "report";
  let reporting = 0;
  let persons = 0;
  let outside = 0;
  let quoteFrom = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const { lower } = token;
    if (token.kind === "punct") {
      if (quoteFrom >= 0 && (isQuote(lower) || i - quoteFrom > LONGEST_QUOTE)) quoteFrom = -1;
      else if (quoteFrom < 0 && isQuote(lower)) quoteFrom = i;
      continue;
    }
    if (REPORTING.has(lower) || (UNITS.has(lower) && isNearLean(tokens[i - 1]?.lower))) reporting++;
    if (quoteFrom >= 0) continue;
    outside++;
    if (FIRST_AND_SECOND.has(lower)) persons++;
  }
  if (persons > outside * 0.015) return "talk";
  return reporting < tokens.length * 0.0035 ? "exposition" : "report";
}

function isQuote(lower: string): boolean {
  return lower === '"' || lower === "“" || lower === "”" || lower === "``" || lower === "''";
}

function isNearLean(lower: string | undefined): boolean {
  return lower === "last" || lower === "this";
}

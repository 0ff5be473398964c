import { type DateDraft, type Document, NO_SENTENCE } from "../document";
import type { Token } from "../tokens";
import { readAll } from "./read-all";
import { type ResolvedReading, resolveAll } from "./resolve/resolve-all";
import { type Scan, scanOf } from "./scan";

/**
 * Finds dates, times, durations and sets and gives them TIMEX3 / ISO 8601 values (TimeML 1.2.1). First the expressions
 * are read, from left to right and without any reckoning; then each is resolved against the publication date, the tense
 * of its clause, and the time the text last spoke of. Without a publication date nothing relative gets a value.
 */
export function findDates(doc: Document): DateDraft[] {
  const scan = scanOf(doc);
  return resolveAll(scan, readAll(scan)).map((reading) => draft(scan, reading));
}

function draft(
  { doc, tokens }: Scan,
  { first, end: last, rule, confidence, type, resolved }: ResolvedReading,
): DateDraft {
  const start = (tokens[first] as Token).start;
  const end = (tokens[last - 1] as Token).end;
  const { value, certain, implied } = resolved;
  return {
    kind: "date",
    start,
    end,
    text: doc.text.slice(start, end),
    rule,
    confidence,
    type,
    value,
    certain,
    implied,
    sentence: NO_SENTENCE,
  };
}

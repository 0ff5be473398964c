import type { Document } from "../../document";
import { type Day, parseDay } from "../calendar";
import type { Reading } from "../expression";
import type { Scan } from "../scan";

/** A time the text has spoken of: what of it is known, and where it stood. */
export type Anchor = {
  year: number;
  month: number | null;
  day: number | null;
  quarter: number | null;
  sentence: number;
  paragraph: number;
};

/** What readings are resolved against; `anchor` and `paragraph` move along with the text. */
export type Context = {
  scan: Scan;
  published: Day | null;
  /** The text tells of times long before its publication: a day without a year belongs to the year last named. */
  narrative: boolean;
  anchor: Anchor | null;
  /** The quarter last spoken of: "a year earlier" in a report on results means that quarter. */
  quarterAnchor: Anchor | null;
  /** The last anchor with a day, for "the next day" and for clock times. */
  dayAnchor: Anchor | null;
  paragraph: number;
  /** The sentence of the reading at hand. */
  sentence: number;
};

export function contextOf(doc: Document, scan: Scan, readings: Reading[]): Context {
  const published = doc.published === null ? null : parseDay(doc.published);
  return {
    scan,
    published,
    narrative: (published === null || scan.register !== "report") && isNarrative(readings, published),
    anchor: null,
    quarterAnchor: null,
    dayAnchor: null,
    paragraph: 0,
    sentence: 0,
  };
}

/** Biographies and chapters of history name many years and hardly a weekday or a yesterday. */
function isNarrative(readings: Reading[], published: Day | null): boolean {
  let distant = 0;
  let near = 0;
  for (const { meaning } of readings) {
    if (meaning.of === "weekday" || (meaning.of === "shift" && !meaning.fromText)) near++;
    const year =
      meaning.of === "year"
        ? meaning.year
        : "year" in meaning && typeof meaning.year === "object" && meaning.year && "year" in meaning.year
          ? meaning.year.year
          : null;
    if (year === null) continue;
    if (published === null || Math.abs(year - published.year) > 1) distant++;
    else near++;
  }
  return distant >= 4 && distant > 2 * near;
}

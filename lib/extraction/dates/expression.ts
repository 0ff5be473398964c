import type { DateDraft } from "../document";
import type { Unit } from "./lexicon/units";

/**
 * A year as the text gives it: in figures, as a step from the publication year ("last year" is -1), known from what the
 * text speaks of, or not at all.
 */
export type YearOf = { year: number } | { shift: number } | { known: number } | null;

/** Which way from the reference time a word points: "last" -1, "this" 0, "next" 1; null when nothing says. */
export type Lean = -1 | 0 | 1 | null;

/** What an expression says, before anything is inferred. */
export type Meaning =
  | { of: "fixed"; value: string; certain: string[] }
  | { of: "day"; year: YearOf; month: number; day: number; weekday: number | null }
  | { of: "month"; year: YearOf; month: number; lean: Lean }
  | { of: "year"; year: number }
  /** A quarter, a half or a season of a year: "Q3", "H1", "SU". */
  | { of: "part"; year: YearOf; part: string; lean: Lean }
  | { of: "weekday"; weekday: number; lean: Lean; fromText: boolean }
  | { of: "weekend"; lean: Lean }
  /**
   * So many units from the publication date, or from the time the text last spoke of; with `near`, to the day: from so many days
   * after publication.
   */
  | { of: "shift"; unit: Unit; by: number; fromText: boolean; near?: number }
  | { of: "holiday"; name: string; year: YearOf; lean: Lean }
  /** A clock time or a part of the day whose day the text leaves to its surroundings. */
  | { of: "time" }
  | { of: "years"; from: number; to: number }
  /** Days known by a name, or a span of months: an ISO 8601 interval. */
  | { of: "interval"; value: string; certain: string[] };

/** An expression found: half-open token indexes, its meaning, and the time of day behind the day ("TEV", "T06:30"). */
export type Reading = {
  first: number;
  end: number;
  rule: string;
  type: DateDraft["type"];
  meaning: Meaning;
  time: string | null;
  confidence: number;
};

export function reading(
  first: number,
  end: number,
  rule: string,
  meaning: Meaning,
  extra: Partial<Pick<Reading, "type" | "time" | "confidence">> = {},
): Reading {
  const time = extra.time ?? null;
  return {
    first,
    end,
    rule,
    meaning,
    time,
    type: extra.type ?? (time ? "TIME" : "DATE"),
    confidence: extra.confidence ?? 0.9,
  };
}

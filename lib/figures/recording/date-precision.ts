import { asOfOf, type Moment, momentOf, zoneOf } from "../as-of";
import type { Figure } from "../figure";
import type { DatePrecision } from "./ucdp";

const DAY_MS = 86_400_000;

/** Quarters, halves and seasons: no moment is computed for them, and none is shorter than a month. */
const PART_OF_YEAR = /^\d{4}-(?:Q\d|H\d|SP|SU|FA|AU|WI)$/;

type Dated = Pick<Figure, "figure" | "since" | "eventDays" | "published" | "asOf" | "statementDays" | "sentence">;

/**
 * How precisely what a figure counts is dated, as UCDP's `date_prec`: an incident by the days its text names for it, a running
 * total by the stretch from its first day to the moment it holds for. Null where no day is named, or the stretch is longer than
 * a year. The day of publication dates nothing.
 */
export function datePrecisionOf(figure: Dated): DatePrecision | null {
  const zone = zoneOf(figure.published);
  const named = figure.eventDays.map((day) => momentOf(day, zone)).filter((moment) => moment !== null);
  if (figure.figure === "cumulative") {
    const since = figure.since ? momentOf(figure.since, zone) : null;
    const until = asOfOf(figure as Figure)?.moment;
    return since && until ? codeOf([since, until]) : null;
  }
  if (named.length > 0) return codeOf(named);
  return figure.eventDays.some((day) => PART_OF_YEAR.test(day)) ? 5 : null;
}

/** A stretch by its length in days; a night, or an hour, is one day. */
function codeOf(moments: readonly Moment[]): DatePrecision | null {
  const from = Math.min(...moments.map((moment) => moment.from));
  const to = Math.max(...moments.map((moment) => moment.to));
  const days = Math.ceil((to - from) / DAY_MS);
  if (days <= 1) return 1;
  if (days <= 6) return 2;
  if (days === 7) return 3;
  if (days <= 31) return 4;
  return days <= 366 ? 5 : null;
}

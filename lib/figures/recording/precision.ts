import type { Figure } from "../figure";
import { datePrecisionOf } from "./date-precision";
import { placePrecisionOf } from "./place-precision";
import {
  DATE_PRECISION,
  type DatePrecision,
  EVENT_CLARITY,
  type EventClarity,
  PLACE_PRECISION,
  type PlacePrecision,
} from "./ucdp";

/** How precisely a figure says when and where, and whether it tells one event; UCDP's codes, null where the words do not say. */
export type Precision = { date: DatePrecision | null; place: PlacePrecision | null; clarity: EventClarity };

/** Pure: the same words give the same codes. UCDP codes deaths; the desk uses its codes for every harm. */
export function precisionOf(figure: Figure): Precision {
  return { date: datePrecisionOf(figure), place: placePrecisionOf(figure), clarity: clarityOf(figure) };
}

/** A running total and the count of a stretch are sums that nobody can take apart. */
function clarityOf({ figure }: Pick<Figure, "figure">): EventClarity {
  return figure === "cumulative" || figure === "period" ? 2 : 1;
}

/** "When: exact day. Where: near a known place." in pieces, each fit to stand alone. */
export function precisionWords({ date, place, clarity }: Precision): { when: string; where: string; what: string } {
  return {
    when: date === null ? "not dated within a year" : DATE_PRECISION[date].word,
    where: place === null ? "kind of place not stated" : PLACE_PRECISION[place].word,
    what: EVENT_CLARITY[clarity].word,
  };
}

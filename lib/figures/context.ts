import { compareCauses } from "./causes";
import type { Figure } from "./figure";
import { groupBy } from "./group-by";
import { comparePlaces } from "./places";
import { sayTheSame } from "./ranges";

/**
 * Fills what a sentence leaves out from its neighbours in the same text: after "A blast in Aden killed 12", "Thirty were
 * injured" is about Aden too. A headline is filled from the sentence that repeats its number. Only missing parts are filled,
 * and only from a figure that does not contradict it. Takes figures of any number of documents, in any order.
 */
export function withContext(figures: readonly Figure[]): Figure[] {
  const documents = groupBy(figures, (figure) => figure.documentId);
  const filled = new Map<string, Figure>();
  for (const own of documents.values()) {
    const ordered = own.toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
    ordered.forEach((figure, i) => {
      const neighbour = neighbourOf(figure, ordered, i);
      const from = neighbour && (filled.get(neighbour.id) ?? neighbour);
      filled.set(figure.id, from ? fill(figure, from) : figure);
    });
  }
  return figures.map((figure) => filled.get(figure.id) ?? figure);
}

function neighbourOf(figure: Figure, ordered: readonly Figure[], i: number): Figure | undefined {
  const whole = ordered.find((other) => other.id === figure.partOf);
  if (whole) return whole;
  const fits = (other: Figure) => !contradicts(figure, other);
  const repeated = ordered
    .slice(i + 1)
    .find((other) => other.harm === figure.harm && sayTheSame(figure, other) && fits(other));
  const earlier = ordered.slice(0, i).findLast(fits);
  return earlier ?? repeated;
}

function contradicts(figure: Figure, other: Figure): boolean {
  const place = comparePlaces(figure, other);
  if (place === "apart" || place === "perhaps-apart") return true;
  const kinds = figure.figure === other.figure || figure.figure === "revision" || other.figure === "revision";
  if (!kinds && (figure.since !== null || other.since !== null)) return true;
  return compareCauses(figure.cause, other.cause) === "apart" || namesOtherDay(figure, other);
}

function namesOtherDay(figure: Figure, other: Figure): boolean {
  if (figure.eventDays.length === 0 || other.eventDays.length === 0) return false;
  return !figure.eventDays.some((day) => other.eventDays.some((its) => its.slice(0, 10) === day.slice(0, 10)));
}

function fill(figure: Figure, from: Figure): Figure {
  return {
    ...figure,
    place: figure.place ?? from.place,
    cause: figure.cause ?? from.cause,
    actor: figure.actor ?? from.actor,
    since: figure.since ?? (figure.figure === from.figure ? from.since : null),
    eventDays: figure.eventDays.length > 0 ? figure.eventDays : from.eventDays,
  };
}

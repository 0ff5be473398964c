import { compareCauses } from "./causes";
import type { Figure } from "./figure";
import { groupBy } from "./group-by";
import { comparePlaces } from "./places";
import { levelOf, overlap, rangeOf, sayTheSame } from "./ranges";
import { haveSameSource, identityOf } from "./source-identity";

/**
 * Fills what a sentence leaves out from its neighbours in the same text: after "A blast in Aden killed 12", "Thirty were
 * injured" is about Aden too. A headline is filled from the sentence that repeats its number, a part from its total. A figure
 * that names a place, a day or a cause of its own mostly stands for itself. Takes figures of any number of texts, in any order.
 */
export function withContext<F extends Figure>(figures: readonly F[]): F[] {
  const filled = new Map<string, F>();
  for (const own of groupBy(figures, (figure) => figure.documentId).values()) {
    const ordered = own.map(withSourcePlace).toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
    ordered.forEach((figure, i) => {
      const dated = countedSince(figure, ordered[i - 1]);
      const neighbour = neighbourOf(dated, ordered, i);
      const from = neighbour && (filled.get(neighbour.id) ?? neighbour);
      filled.set(figure.id, from ? fill(dated, from) : dated);
    });
  }
  return figures.map((figure) => filled.get(figure.id) ?? figure);
}

function neighbourOf<F extends Figure>(figure: F, ordered: readonly F[], i: number): F | undefined {
  const whole = ordered.find((other) => other.id === figure.partOf);
  if (whole) return whole;
  const fits = (other: F) => other !== figure && other.harm === figure.harm && !namesOther(figure, other);
  const repeated = ordered.find((other) => fits(other) && sayTheSame(figure, other) && names(other) > names(figure));
  if (repeated) return repeated;
  const headline = i === 0 && names(figure) === 0;
  const body = headline ? ordered.find((other) => fits(other) && isNear(figure, other) && names(other) > 0) : undefined;
  return body ?? ordered.slice(0, i).findLast((other) => !contradicts(figure, other) && isBeside(figure, other));
}

/** How much of place, time and cause a figure names itself; "at the hospital" names no place. */
function names(figure: Figure): number {
  return [hasName(figure.place), figure.cause, figure.since, figure.eventDays[0]].filter(Boolean).length;
}

function hasName(place: string | null): boolean {
  return place !== null && /\p{Lu}/u.test(place);
}

/** "passes 10,000" and "at least 10,022": a headline rounds. */
function isNear(a: Figure, b: Figure): boolean {
  const [low, high] = [levelOf(a), levelOf(b)].sort((x, y) => x - y) as [number, number];
  return overlap(rangeOf(a), rangeOf(b)) && high <= low * 1.1;
}

/**
 * In the same or the next sentence of one paragraph (a space between, no line break); or, for a figure that names nothing, from
 * the same mouth. A figure with a cause of its own belongs to the sentence before only when that has the cause too.
 */
function isBeside(figure: Figure, earlier: Figure): boolean {
  const gap = figure.sentenceStart - (earlier.sentenceStart + earlier.sentence.trimEnd().length);
  const cause = compareCauses(figure.cause, earlier.cause);
  if (names(figure) > 0) return gap <= 1 && (cause === "same" || cause === "near") && !hasName(figure.place);
  return gap <= 1 || (figure.said !== null && earlier.said !== null && haveSameSource(figure, earlier));
}

function contradicts(figure: Figure, other: Figure): boolean {
  const kinds = figure.figure === other.figure || figure.figure === "revision" || other.figure === "revision";
  const counted = figure.harm === other.harm && (figure.since !== null || other.since !== null);
  return (!kinds && counted) || namesOther(figure, other);
}

/** It names another place, cause or day. */
function namesOther(figure: Figure, other: Figure): boolean {
  const place = hasName(figure.place) ? comparePlaces(figure, other) : "unknown";
  if (place === "apart" || place === "perhaps-apart") return true;
  if (compareCauses(figure.cause, other.cause) === "apart") return true;
  if (figure.eventDays.length === 0 || other.eventDays.length === 0) return false;
  return !figure.eventDays.some((day) => other.eventDays.some((its) => its.slice(0, 10) === day.slice(0, 10)));
}

/** "since then": since the day the figure before names. */
const SINCE_THEN = /\bsince (?:then|that day|that date)\b/i;

/** In a running total, a health ministry counts the dead of its own place; armies and governments speak of other places too. */
function withSourcePlace<F extends Figure>(figure: F): F {
  if (/^(?:the )?(?:country|nation)$/i.test(figure.place ?? "") && figure.said) {
    const [only, ...more] = identityOf(figure.said).places;
    return only && more.length === 0 ? { ...figure, place: capital(only) } : figure;
  }
  const total = figure.since !== null || figure.figure === "cumulative";
  if (!total || figure.place || !figure.said || identityOf(figure.said).body !== "health") return figure;
  const countries = [...identityOf(figure.said).places];
  if (countries.length !== 1) return figure;
  const [country = ""] = countries;
  return { ...figure, place: capital(country) };
}

const capital = (country: string) => country.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());

function countedSince<F extends Figure>(figure: F, before: F | undefined): F {
  if (figure.since || !before || !SINCE_THEN.test(figure.sentence)) return figure;
  return { ...figure, since: before.since ?? before.eventDays[0] ?? null };
}

function fill<F extends Figure>(figure: F, from: F): F {
  const counts = figure.figure === from.figure || (figure.harm === from.harm && names(figure) === 0);
  return {
    ...figure,
    context: figure.context.includes(from.context) ? figure.context : `${figure.context} ${from.context}`,
    place: hasName(figure.place) ? figure.place : (from.place ?? figure.place),
    cause: figure.cause ?? from.cause,
    actor: figure.actor ?? from.actor,
    since: figure.since ?? (counts ? from.since : null),
    eventDays: figure.eventDays.length > 0 ? figure.eventDays : from.eventDays,
  };
}

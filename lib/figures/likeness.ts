import { momentOf, zoneOf } from "./as-of";
import { type CauseLikeness, compareCauses, haveOtherNames } from "./causes";
import type { Figure } from "./figure";
import { haveOtherActors } from "./nations";
import { isSameStart } from "./period-words";
import { comparePlaces, isWide, type PlaceLikeness } from "./places";
import { levelOf, sayTheSame } from "./ranges";

/** How likely two figures are about one event: what speaks for it, and what (if anything) rules it out. */
export type Likeness = {
  /** 0 to 1; what is not stated speaks neither way. */
  score: number;
  /** Why they cannot be one event, in words, or null. */
  apart: string | null;
  because: string[];
  place: PlaceLikeness;
  cause: CauseLikeness;
};

const DAY_MS = 86_400_000;

/** Weights: a shared day or place says more than a shared cause; numbers alone say little. */
const WEIGHT = {
  place: 0.4,
  placeWide: 0.25,
  placeInside: 0.2,
  day: 0.35,
  since: 0.35,
  kind: 0.1,
  cause: 0.2,
  causeNear: 0.1,
  value: 0.2,
  actor: 0.1,
  text: 0.3,
};

const AGAINST = { place: 0.25, print: 0.3, kind: 0.2, value: 0.15 };

/** A report of one incident is printed within days of it. */
const PRINT_DAYS = 7;

/** Whether two figures of one harm are about one event. Symmetric; looks at the figures alone. */
export function compareEvents(a: Figure, b: Figure): Likeness {
  const place = comparePlaces(a, b);
  const cause = compareCauses(a.cause, b.cause);
  const because: string[] = [];
  const add = (weight: number, words: string) => {
    because.push(words);
    return weight;
  };
  const apart = ruleOut(a, b, place, cause);
  let score = 0;
  if (place === "same") score += add(isWide(a.place ?? "") ? WEIGHT.placeWide : WEIGHT.place, `both in ${a.place}`);
  if (place === "a-inside-b" || place === "b-inside-a")
    score += add(WEIGHT.placeInside, `${a.place} and ${b.place} belong together`);
  const days = compareDays(a, b);
  if (days === "same") score += add(WEIGHT.day, "the same day");
  if (a.since && b.since && isSameStart(a.since, b.since)) score += add(WEIGHT.since, `both since ${a.since}`);
  if (a.figure === "cumulative" && b.figure === "cumulative") score += add(WEIGHT.kind, "both running totals");
  if (cause === "same") score += add(WEIGHT.cause, `both by ${a.cause?.toLowerCase()}`);
  if (cause === "near") score += add(WEIGHT.causeNear, `${a.cause} and ${b.cause} may be one`);
  if (a.actor && b.actor && a.actor.toLowerCase() === b.actor.toLowerCase())
    score += add(WEIGHT.actor, `both by ${a.actor}`);
  if (sayTheSame(a, b)) score += add(WEIGHT.value, "the same number");
  else if (isFar(a, b)) score -= AGAINST.value;
  if (place === "perhaps-apart") score -= AGAINST.place;
  if (days === "unknown" && isIncident(a) && isIncident(b) && !isPrintedTogether(a, b)) score -= AGAINST.print;
  if (isIncident(a) !== isIncident(b) && (a.since ?? b.since)) score -= AGAINST.kind;
  if (a.documentId === b.documentId && sayTheSame(a, b)) score += add(WEIGHT.text, "said twice in one text");
  return { score: Math.max(0, Math.min(1, score)), apart, because, place, cause };
}

function ruleOut(a: Figure, b: Figure, place: PlaceLikeness, cause: CauseLikeness): string | null {
  if (a.harm !== b.harm) return "they count different harm";
  if (place === "apart") return `${a.place} is not ${b.place}`;
  if (cause === "apart") return `${a.cause} is not ${b.cause}`;
  if (haveOtherNames(a, b)) return "they bear different names";
  if (place !== "same" && haveOtherActors(a, b)) return `${a.actor} is not ${b.actor}`;
  const days = compareDays(a, b);
  if (days === "apart" && isIncident(a) && isIncident(b)) return "they happened on different days";
  if (isPrintedBefore(a, b) || isPrintedBefore(b, a)) return "one was printed before the other happened";
  if (a.since && b.since && !isSameStart(a.since, b.since) && yearsApart(a.since, b.since) > 0.5)
    return "they count from different days";
  return null;
}

function compareDays(a: Figure, b: Figure): "same" | "apart" | "unknown" {
  const left = a.eventDays.map((day) => momentOf(day, zoneOf(a.published))).filter((moment) => moment !== null);
  const right = b.eventDays.map((day) => momentOf(day, zoneOf(b.published))).filter((moment) => moment !== null);
  if (left.length === 0 || right.length === 0) return "unknown";
  // A night belongs to two days, and two desks may count in two zones.
  const near = left.some((x) => right.some((y) => x.from < y.to + DAY_MS / 4 && y.from < x.to + DAY_MS / 4));
  return near ? "same" : "apart";
}

/** Neither says when it happened: then reports printed weeks apart are rarely about one incident. */
function isPrintedTogether(a: Figure, b: Figure): boolean {
  const [left, right] = [a, b].map((figure) => figure.eventDays[0] ?? figure.published);
  const moments = [left && momentOf(left), right && momentOf(right)];
  if (!moments[0] || !moments[1]) return true;
  return Math.abs(moments[0].from - moments[1].from) <= PRINT_DAYS * DAY_MS;
}

/** A text tells of nothing that happened after it was printed; one that names such a day itself has a wrong date of print. */
function isPrintedBefore(text: Figure, later: Figure): boolean {
  return isIncident(later) && isAfterPrint(later, text.published) && !isAfterPrint(text, text.published);
}

function isAfterPrint({ eventDays, published: own }: Figure, published: string | null): boolean {
  const printed = published && momentOf(published, zoneOf(published));
  if (!printed || eventDays.length === 0) return false;
  const days = eventDays.map((day) => momentOf(day, zoneOf(own)));
  return days.every((day) => day !== null && printed.to + DAY_MS < day.from);
}

function isIncident(figure: Figure): boolean {
  return figure.figure === "incident" || figure.figure === "revision";
}

function yearsApart(a: string, b: string): number {
  const left = momentOf(a)?.from ?? 0;
  const right = momentOf(b)?.from ?? 0;
  return Math.abs(left - right) / (365 * DAY_MS);
}

/** One more than five times the other: rarely one event. */
function isFar(a: Figure, b: Figure): boolean {
  const [low, high] = [levelOf(a), levelOf(b)].sort((x, y) => x - y) as [number, number];
  return low > 0 && high / low > 5;
}

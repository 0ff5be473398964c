import { asOfOf, isSameMoment } from "./as-of";
import { compareCauses, haveOneName } from "./causes";
import type { Figure } from "./figure";
import { compareEvents, type Likeness } from "./likeness";
import { haveHomesOfTheirOwn, homeOf, isWideCause } from "./nations";
import { isSameStart } from "./period-words";
import { sayTheSame } from "./ranges";
import { type Relation, relate } from "./relations";
import { haveSameSource, publisherOf } from "./source-identity";

export type Pair = { a: Figure; b: Figure; relation: Relation };

/**
 * The figures of two reports that could be confused for one another, with their relation. `strangers`: the texts have no name in
 * common, so only what their figures share can tell that they are about one event.
 */
export function pairFigures(left: readonly Figure[], right: readonly Figure[], strangers: boolean): Pair[] {
  const pairs: Pair[] = [];
  for (const a of left) {
    for (const b of right) {
      const likeness = compareEvents(a, b);
      if (strangers && !isKnownToBeOne(likeness) && !isOneSeries(a, b) && !isOneDisaster(a, b, likeness)) continue;
      const relation = relateSisters(a, b, likeness) ?? (likeness.apart ? null : relate(a, b, likeness));
      if (relation) pairs.push({ a, b, relation });
    }
  }
  const told = throughTotals(pairs, left, right);
  return told.filter((pair) => !isOutdone(pair, told));
}

function isKnownToBeOne({ place, cause, score, because }: Likeness): boolean {
  if (place === "perhaps-apart" || place === "apart") return false;
  return place === "unknown" ? cause === "same" && because.includes("the same day") : score >= 0.3;
}

/** Counting from one day, or one source's from about one time: of one kind even where the texts share no name. */
function isOneSeries(a: Figure, b: Figure): boolean {
  if (a.since === null || b.since === null || !isSameStart(a.since, b.since)) return false;
  return (a.since === b.since && /^\d{4}-\d{2}-\d{2}/.test(a.since)) || haveSameSource(a, b);
}

const OTHER_SCOPE = { relation: "different-scope", inverse: false, otherSource: false } as const;

/** What strikes many places at once, told by one outlet or of neighbours: its dead in one place and in another. */
function isOneDisaster(a: Figure, b: Figure, { place, cause, because }: Likeness): boolean {
  if (place !== "apart" && place !== "perhaps-apart") return false;
  if (haveOneName(a, b)) return true;
  if (cause !== "same" || !(because.includes("the same day") || areOfOneDay(a, b))) return false;
  const neighbours = [a, b].some(({ sentence }) => /\b(?:neighbou?ring|nearby|adjacent|adjoining)\b/i.test(sentence));
  return (
    isWideCause(a.cause) &&
    (neighbours || publisherOf(a) === publisherOf(b) || haveSameSource(a, b) || areInOneCountry(a, b))
  );
}

function areOfOneDay(a: Figure, b: Figure): boolean {
  const [left, right] = [asOfOf(a), asOfOf(b)];
  return left !== null && right !== null && isSameMoment(left.moment, right.moment);
}

/** Two provinces of one country under one flood. */
function areInOneCountry(a: Figure, b: Figure): boolean {
  const [left, right] = [homeOf(a), homeOf(b)];
  return left !== null && left === right;
}

/**
 * Two running totals of one kind, from one source or from one day on, differ in place or period: another scope, easily confused.
 * Single incidents in two places are two events.
 */
function relateSisters(a: Figure, b: Figure, likeness: Likeness): Relation | null {
  const { place } = likeness;
  if (a.harm === b.harm && (isOneDisaster(a, b, likeness) || haveHomesOfTheirOwn(a, b)))
    return { ...OTHER_SCOPE, why: "smaller-place" };
  if (!likeness.apart) return null;
  const running = [a, b].every(({ figure }) => figure === "cumulative" || figure === "period");
  if (!running || a.harm !== b.harm || compareCauses(a.cause, b.cause) === "apart") return null;
  if (place === "apart") {
    const alike = (a.since !== null && b.since !== null && isSameStart(a.since, b.since)) || haveSameSource(a, b);
    return alike ? { ...OTHER_SCOPE, why: "smaller-place" } : null;
  }
  return a.since && b.since && !isSameStart(a.since, b.since) ? { ...OTHER_SCOPE, why: "other-period" } : null;
}

/**
 * A part is inside the other text's total as far as its own total is that total, or the other text has that part too: "of the 22
 * killed, 18 were foreigners" beside "22 workers were killed". Where the totals differ, the part belongs to its own only.
 */
function throughTotals(pairs: readonly Pair[], left: readonly Figure[], right: readonly Figure[]): Pair[] {
  const told = (a: Figure | undefined, b: Figure | undefined) => {
    const found = pairs.find((pair) => pair.a === a && pair.b === b);
    return found && (sayTheSame(found.a, found.b) ? found.relation.relation : "other numbers");
  };
  const inside = (pair: Pair, inverse: boolean): Pair => ({
    ...pair,
    relation: { relation: "subset", why: "part-stated", inverse, otherSource: false },
  });
  return pairs.flatMap((pair) => {
    const { a, b, relation } = pair;
    if (relation.relation === "same") return [pair];
    if ((a.partOf === null) === (b.partOf === null)) {
      if (right.some((part) => part.partOf === b.id && told(a, part) === "same")) return [inside(pair, true)];
      if (left.some((part) => part.partOf === a.id && told(part, b) === "same")) return [inside(pair, false)];
      return [pair];
    }
    const whole = a.partOf ? left.find(({ id }) => id === a.partOf) : right.find(({ id }) => id === b.partOf);
    const totals = whole && (a.partOf ? told(whole, b) : told(a, whole));
    if (!totals) return [pair];
    return totals === "same" ? [inside(pair, a.partOf !== null)] : [];
  });
}

/**
 * A figure that has its counterpart in the other text is not set against that text's other counts too; nor a neighbouring place
 * where the other text tells of the place around both.
 */
function isOutdone({ a, b, relation }: Pair, pairs: readonly Pair[]): boolean {
  if (relation.relation !== "different-scope") return false;
  const { place } = compareEvents(a, b);
  const wider = pairs.some(
    (pair) => (pair.a === a) !== (pair.b === b) && compareEvents(pair.a, pair.b).place !== place,
  );
  if ((place === "apart" || place === "perhaps-apart") && wider) return true;
  const counterpart = (pair: Pair) =>
    pair.relation.relation !== "different-scope" && pair.relation.relation !== "subset";
  return pairs.some((pair) => (pair.a === a || pair.b === b) && counterpart(pair));
}

import { asOfOf, isBefore, isSameMoment, spokenAt } from "./as-of";
import { isCorrection } from "./corrections";
import { haveOtherDestinations } from "./destinations";
import { type Figure, isHypothetical, isSuperseded } from "./figure";
import type { Likeness } from "./likeness";
import { isOneStretch, isSameStart } from "./period-words";
import { isMany } from "./places";
import { agree, levelOf, sayTheSame } from "./ranges";
import { rememberOf } from "./remember";
import { haveSameSource } from "./source-identity";
import { compareGroups, type GroupLikeness, groupOf } from "./victims";

export const RELATIONS = ["same", "update", "contradiction", "subset", "different-scope", "revision"] as const;
export type RelationName = (typeof RELATIONS)[number];

/** How two figures of one event lie to each other. `update`, `revision` and `subset` are directed: b updates, revises or is inside a. */
export type Relation = {
  relation: RelationName;
  /** The direction is the other way round: a updates, revises or is inside b. */
  inverse: boolean;
  /** An update by somebody else than the source of the earlier figure. */
  otherSource: boolean;
  why: Why;
};

/** The ground of a decision; `conflicts.ts` has the sentence for each. */
export type Why =
  | "one-is-denied"
  | "part-stated"
  | "named-group"
  | "group-at-another-time"
  | "other-victims"
  | "smaller-place"
  | "other-period"
  | "other-destination"
  | "total-and-period"
  | "other-day"
  | "repeated"
  | "agree"
  | "same-number"
  | "ranges-apart"
  | "newer"
  | "newer-by-other"
  | "fell"
  | "may-fall"
  | "corrected";

const plain = (relation: RelationName, why: Why): Relation => ({ relation, inverse: false, otherSource: false, why });
const directed = (relation: RelationName, why: Why, inverse: boolean, otherSource = false): Relation => ({
  relation,
  inverse,
  otherSource,
  why,
});

/**
 * Relates two figures that are about one event (see `likeness.ts`), or null when nothing relates them. The order of the
 * questions is the definition: is one denied, is one inside the other, is the scope the same, whose as-of is later, and only
 * then do the ranges overlap.
 */
export function relate(a: Figure, b: Figure, likeness: Pick<Likeness, "place">): Relation | null {
  if (a.harm !== b.harm || isHypothetical(a) || isHypothetical(b) || isSuperseded(a) || isSuperseded(b)) return null;
  if ((a.modality === "denied") !== (b.modality === "denied")) return relateDenied(a, b);
  return relateScopes(a, b, likeness) ?? relateTimes(a, b);
}

/** "It denied that 30 had died" contradicts whoever says 30. */
function relateDenied(a: Figure, b: Figure): Relation | null {
  return sayTheSame(a, b) && !(a.said && b.said && haveSameSource(a, b))
    ? plain("contradiction", "one-is-denied")
    : null;
}

function relateScopes(a: Figure, b: Figure, { place }: Pick<Likeness, "place">): Relation | null {
  if (a.partOf === b.id || b.partOf === a.id) return directed("subset", "part-stated", a.partOf === b.id);
  const groups = isNobody(a) || isNobody(b) ? "same" : compareGroups(a, b);
  if (groups === "apart") return plain("different-scope", "other-victims");
  if (groups !== "same" && !isOneCount(a, b)) return relateGroup(a, b, groups);
  const periods = [a.figure === "period", b.figure === "period"];
  if (periods[0] !== periods[1] && !isOneStretch(a, b)) return plain("different-scope", "total-and-period");
  if (periods[0] && periods[1] && isOtherStretch(a, b)) return plain("different-scope", "other-day");
  if (a.since && b.since && !isSameStart(a.since, b.since)) return plain("different-scope", "other-period");
  if (haveOtherDestinations(a, b)) return plain("different-scope", "other-destination");
  if ((place === "a-inside-b" || place === "b-inside-a") && isNarrower(a, b, place)) {
    return plain("different-scope", "smaller-place");
  }
  return null;
}

/** "No one was hurt" counts everybody. */
function isNobody({ modality, high, victimGroup }: Figure): boolean {
  return modality === "negated" && high === 0 && groupOf({ victimGroup }) === null;
}

/** "Four civilians" and "four people" of one event: the same count, told with and without a word for them. */
function isOneCount(a: Figure, b: Figure): boolean {
  return a.partOf === null && b.partOf === null && sayTheSame(a, b);
}

function relateGroup(a: Figure, b: Figure, groups: GroupLikeness): Relation {
  const inverse = groups === "a-inside-b";
  const [part, whole] = inverse ? [a, b] : [b, a];
  // A word for those who were there ("12 hikers"), not for a part of them.
  if (levelOf(part) > levelOf(whole) && part.partOf === null) return relateTimes(a, b);
  const moments = [asOfOf(a), asOfOf(b)];
  const days = a.eventDays.some((day) => b.eventDays.some((its) => its.slice(0, 10) === day.slice(0, 10)));
  const together = days || !moments[0] || !moments[1] || isSameMoment(moments[0].moment, moments[1].moment);
  return together ? directed("subset", "named-group", inverse) : plain("different-scope", "group-at-another-time");
}

/**
 * A smaller place is another scope for totals. One incident is often told with a wider and a narrower name for its place: there
 * it is another scope only when the smaller place has the smaller number at the same moment.
 */
function isNarrower(a: Figure, b: Figure, place: Likeness["place"]): boolean {
  const running = (figure: Figure) => figure.figure === "cumulative" || figure.figure === "period";
  if (running(a) || running(b) || isMany((place === "a-inside-b" ? b : a).place ?? "")) return true;
  const [narrow, wide] = place === "a-inside-b" ? [a, b] : [b, a];
  return !agree(a, b) && levelOf(narrow) < levelOf(wide) && !isOtherDay(a, b);
}

/** The months or years two counts name, else the days they were given on. */
function isOtherStretch(a: Figure, b: Figure): boolean {
  const [left, right] = [a.eventDays[0], b.eventDays[0]];
  return left && right ? left !== right : isOtherDay(a, b);
}

function isOtherDay(a: Figure, b: Figure): boolean {
  const [left, right] = [asOfOf(a), asOfOf(b)];
  return left !== null && right !== null && !isSameMoment(left.moment, right.moment);
}

function relateTimes(a: Figure, b: Figure): Relation {
  return haveSameSource(a, b) ? relateOwn(a, b) : relateOthers(a, b);
}

/** Two statements of one source: what it said later replaces what it said earlier. */
function relateOwn(a: Figure, b: Figure): Relation {
  if (sayTheSame(a, b)) return plain("same", "repeated");
  const order = orderOf(a, b, asOfOf) ?? orderOf(a, b, spokenAt) ?? orderOf(a, b, printedAt);
  const corrects = [isCorrection(a, b), isCorrection(b, a)];
  if (order === null) {
    if (corrects[0] !== corrects[1]) return directed("revision", "corrected", Boolean(corrects[0]));
    return agree(a, b) ? plain("same", "agree") : plain("contradiction", "ranges-apart");
  }
  const inverse = order === "a-later";
  const [earlier, later] = inverse ? [b, a] : [a, b];
  if (isCorrection(later, earlier)) return directed("revision", "corrected", inverse);
  if (levelOf(later) >= levelOf(earlier)) return directed("update", "newer", inverse);
  return MAY_FALL.has(later.harm) ? directed("update", "may-fall", inverse) : directed("revision", "fell", inverse);
}

/** The missing are found, the displaced go home, the detained are freed; the dead and the injured stay counted. */
const MAY_FALL: ReadonlySet<Figure["harm"]> = new Set<Figure["harm"]>(["missing", "displaced", "detained"]);

function relateOthers(a: Figure, b: Figure): Relation {
  const order = orderOf(a, b, asOfOf);
  if (sayTheSame(a, b)) return plain("same", "same-number");
  if (order) return directed("update", "newer-by-other", order === "a-later", true);
  return agree(a, b) ? plain("same", "agree") : plain("contradiction", "ranges-apart");
}

type Order = "a-later" | "b-later" | null;

function orderOf(a: Figure, b: Figure, at: (figure: Figure) => { moment: { from: number; to: number } } | null): Order {
  const [left, right] = [at(a)?.moment, at(b)?.moment];
  if (!left || !right) return null;
  if (isBefore(left, right)) return "b-later";
  return isBefore(right, left) ? "a-later" : null;
}

const printedAt = rememberOf((figure: Figure) => spokenAt({ ...figure, asOf: null, statementDays: [], eventDays: [] }));

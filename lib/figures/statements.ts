import { asOfOf } from "./as-of";
import { type Figure, isSuperseded } from "./figure";
import { compareEvents } from "./likeness";
import { agree, sayTheSame } from "./ranges";
import { type Relation, relate } from "./relations";
import { haveSameSource } from "./source-identity";
import { compareGroups } from "./victims";

/** What one source says at one moment, however often and wherever it is printed. */
export type Statement<F extends Figure = Figure> = { figure: F; mentions: F[] };

/** Mentions of one statement taken together; the earliest that names its source stands for all. Figures a correction takes back are left out. */
export function toStatements<F extends Figure>(figures: readonly F[]): Statement<F>[] {
  const statements: Statement<F>[] = [];
  const ordered = figures.filter((figure) => !isSuperseded(figure)).toSorted(byMoment);
  for (const figure of ordered) {
    const known = statements.find((statement) => isRepeated(statement.figure, figure));
    if (known) known.mentions.push(figure);
    else statements.push({ figure, mentions: [figure] });
  }
  const told = statements.map(({ mentions }) => ({
    figure: mentions.find(({ said }) => said) ?? (mentions[0] as F),
    mentions,
  }));
  const spokesman = new Map(told.flatMap(({ figure, mentions }) => mentions.map((own) => [own.id, figure.id])));
  return told.map(({ figure, mentions }) => ({
    figure: { ...figure, partOf: spokesman.get(figure.partOf ?? "") ?? null },
    mentions,
  }));
}

/** Oldest as-of first; undated ones first of all, equal ones by id. */
export function byMoment(a: Figure, b: Figure): number {
  const [left, right] = [asOfOf(a)?.moment.from ?? 0, asOfOf(b)?.moment.from ?? 0];
  return left - right || (a.published ?? "").localeCompare(b.published ?? "") || (a.id < b.id ? -1 : 1);
}

function isRepeated(a: Figure, b: Figure): boolean {
  const parts = (a.partOf === null) === (b.partOf === null);
  if (isHeadline(a, b)) return parts && agree(a, b);
  return (
    parts &&
    a.figure === b.figure &&
    a.bound === b.bound &&
    (a.modality === "denied") === (b.modality === "denied") &&
    sayTheSame(a, b) &&
    (compareGroups(a, b) === "same" || a.partOf === null) &&
    haveSameSource(a, b)
  );
}

/** A text's own headline repeats its figure without saying whose it is. */
function isHeadline(a: Figure, b: Figure): boolean {
  return a.documentId === b.documentId && (a.said === null) !== (b.said === null);
}

const NEAREST = 60;

export type Related<F extends Figure = Figure> = { a: Statement<F>; b: Statement<F>; relation: Relation };

/**
 * How the statements of one event lie to each other, as far as a reader needs it: every contradiction, revision, part and other
 * scope, but of the updates only the step to the next one, and nothing about those that agree. Each is set against the nearest
 * in time before it.
 */
export function relateStatements<F extends Figure>(statements: readonly Statement<F>[]): Related<F>[] {
  const related: Related<F>[] = [];
  statements.forEach((b, j) => {
    const steps: Related<F>[] = [];
    for (let i = j - 1; i >= Math.max(0, j - NEAREST); i--) {
      const a = statements[i] as Statement<F>;
      if (isStrayPart(a.figure, b.figure)) continue;
      const relation = relate(a.figure, b.figure, compareEvents(a.figure, b.figure));
      if (!relation || relation.relation === "same") continue;
      if (isToldAlready(related, a, b, relation)) continue;
      const isStep = relation.relation === "update" || relation.relation === "revision";
      (isStep ? steps : related).push({ a, b, relation });
    }
    // The step from what the same source said before tells more than that from somebody else's count.
    const step = steps.find((one) => !one.relation.otherSource) ?? steps[0];
    if (step) related.push(step);
  });
  const replaced = replacedIn(related);
  return related.filter(
    ({ a, b, relation }) =>
      relation.relation !== "contradiction" || isOfADay(a, b) || !(replaced.has(a) || replaced.has(b)),
  );
}

/** Running totals hold for their day: that they were counted on does not settle what the two said of that day. */
function isOfADay(a: Statement, b: Statement): boolean {
  return [a, b].some(({ figure }) => figure.figure === "cumulative");
}

/** The statements whose own source has said something newer: what it said before contradicts nobody any more. */
export function replacedIn<F extends Figure>(related: readonly Related<F>[]): ReadonlySet<Statement<F>> {
  const replaced = related.flatMap(({ a, b, relation }) => {
    const replaces = relation.relation === "revision" || (relation.relation === "update" && !relation.otherSource);
    return replaces ? [relation.inverse ? b : a] : [];
  });
  return new Set(replaced);
}

/** A part says nothing about totals that are not its own. */
function isStrayPart(a: Figure, b: Figure): boolean {
  if ((a.partOf === null) === (b.partOf === null)) return false;
  return a.partOf !== b.id && b.partOf !== a.id;
}

/** "10,022" and "at least 10,022" of one source need not both update 9,770. */
function isToldAlready<F extends Figure>(
  related: readonly Related<F>[],
  a: Statement<F>,
  b: Statement<F>,
  relation: Relation,
): boolean {
  return related.some(
    (known) =>
      known.a === a &&
      known.relation.relation === relation.relation &&
      sayTheSame(known.b.figure, b.figure) &&
      haveSameSource(known.b.figure, b.figure),
  );
}

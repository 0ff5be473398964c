import { asOfOf } from "./as-of";
import { type Figure, isSuperseded } from "./figure";
import { compareEvents } from "./likeness";
import { sayTheSame } from "./ranges";
import { type Relation, relate } from "./relations";
import { haveSameSource } from "./source-identity";
import { compareGroups } from "./victims";

/** What one source says at one moment, however often and wherever it is printed. */
export type Statement<F extends Figure = Figure> = { figure: F; mentions: F[] };

/** Mentions of one statement taken together; the earliest printed stands for all. Figures a correction takes back are left out. */
export function toStatements<F extends Figure>(figures: readonly F[]): Statement<F>[] {
  const statements: Statement<F>[] = [];
  const ordered = figures.filter((figure) => !isSuperseded(figure)).toSorted(byMoment);
  for (const figure of ordered) {
    const known = statements.find((statement) => isRepeated(statement.figure, figure));
    if (known) known.mentions.push(figure);
    else statements.push({ figure, mentions: [figure] });
  }
  const spokesman = new Map(statements.flatMap(({ figure, mentions }) => mentions.map((own) => [own.id, figure.id])));
  return statements.map(({ figure, mentions }) => ({
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

export type Related<F extends Figure = Figure> = { a: Statement<F>; b: Statement<F>; relation: Relation };

/**
 * How the statements of one event lie to each other, as far as a reader needs it: every contradiction, revision, part and other
 * scope, but of the updates only the step to the next one, and nothing about those that agree.
 */
export function relateStatements<F extends Figure>(statements: readonly Statement<F>[]): Related<F>[] {
  const related: Related<F>[] = [];
  statements.forEach((b, j) => {
    let stepped = false;
    for (let i = j - 1; i >= 0; i--) {
      const a = statements[i] as Statement<F>;
      if (isStrayPart(a.figure, b.figure)) continue;
      const relation = relate(a.figure, b.figure, compareEvents(a.figure, b.figure));
      if (!relation || relation.relation === "same") continue;
      const isStep = relation.relation === "update" || relation.relation === "revision";
      if (isStep && stepped) continue;
      stepped ||= isStep;
      related.push({ a, b, relation });
    }
  });
  return related;
}

/** A part says nothing about totals that are not its own. */
function isStrayPart(a: Figure, b: Figure): boolean {
  if ((a.partOf === null) === (b.partOf === null)) return false;
  return a.partOf !== b.id && b.partOf !== a.id;
}

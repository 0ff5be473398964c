import { tellRelation } from "@/lib/figures/conflicts";
import type { DeskFigure } from "@/lib/figures/desk-figure";
import type { EventView } from "@/lib/figures/events";
import type { RelationName } from "@/lib/figures/relations";
import type { Statement } from "@/lib/figures/statements";
import { pairOf } from "./schema";

/** Two stored figures and how they lie to each other. For a directed relation the second updates, revises or is inside the first. */
export type FoundRelation = { firstId: string; secondId: string; relation: RelationName; because: string };

export const keyOf = (a: string, b: string) => pairOf(a, b).join(" ");

/** An event of a thousand figures must not make half a million rows. Contradictions and revisions are kept first. */
const MOST_OF_ONE = 12;
const MOST_MENTIONS = 20;
const MOST = 5_000;

const STRONG: ReadonlySet<RelationName> = new Set(["contradiction", "revision"]);

/**
 * What the desk keeps of the events' relations: every pair of claims once. A statement that is printed several times is spoken for
 * by the mention it was known by before (`known`), so that one more article does not bring a settled pair back. Its other
 * mentions are kept as saying the same.
 */
export function foundRelations(
  events: readonly Pick<EventView, "related" | "statements">[],
  known: ReadonlySet<string> = new Set(),
): FoundRelation[] {
  const found = new Map<string, FoundRelation>();
  const counts = new Map<string, number>();
  const keep = (relation: FoundRelation) => {
    const key = keyOf(relation.firstId, relation.secondId);
    const ids = [relation.firstId, relation.secondId];
    if (found.has(key) || relation.firstId === relation.secondId || found.size >= MOST) return;
    if (!STRONG.has(relation.relation) && ids.some((id) => (counts.get(id) ?? 0) >= MOST_OF_ONE)) return;
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    found.set(key, relation);
  };
  const related = events.flatMap((event) => event.related);
  for (const strong of [true, false]) {
    for (const { a, b, relation } of related) {
      if (STRONG.has(relation.relation) !== strong) continue;
      const [left, right] = speakersOf(a, b, known);
      const [firstId, secondId] = relation.inverse ? [right, left] : [left, right];
      keep({ firstId, secondId, relation: relation.relation, because: tellRelation(a.figure, b.figure, relation) });
    }
  }
  for (const statement of events.flatMap((event) => event.statements)) {
    for (const mention of others(statement)) keep(sameAs(firstRead(statement), mention));
  }
  return [...found.values()];
}

function speakersOf(
  a: Statement<DeskFigure>,
  b: Statement<DeskFigure>,
  known: ReadonlySet<string>,
): [left: string, right: string] {
  const first = [firstRead(a).id, firstRead(b).id] as [string, string];
  if (!known.has(keyOf(...first))) {
    for (const x of a.mentions.slice(0, MOST_MENTIONS)) {
      for (const y of b.mentions.slice(0, MOST_MENTIONS)) if (known.has(keyOf(x.id, y.id))) return [x.id, y.id];
    }
  }
  return first;
}

/** The mention the desk has had longest: later articles do not change who speaks for a statement. */
function firstRead({ mentions, figure }: Statement<DeskFigure>): DeskFigure {
  return mentions.reduce((a, b) => (b.readAt < a.readAt || (+b.readAt === +a.readAt && b.id < a.id) ? b : a), figure);
}

function others(statement: Statement<DeskFigure>): DeskFigure[] {
  const { id: first } = firstRead(statement);
  return statement.mentions.filter(({ id }) => id !== first).slice(0, MOST_MENTIONS);
}

function sameAs(figure: DeskFigure, mention: DeskFigure): FoundRelation {
  const repeated = { relation: "same", inverse: false, otherSource: false, why: "repeated" } as const;
  return {
    firstId: figure.id,
    secondId: mention.id,
    relation: "same",
    because: tellRelation(figure, mention, repeated),
  };
}

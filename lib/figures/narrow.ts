import type { EventView } from "./events";

/** As many figures as a person can look through on one axis; the downloads hold all of them. */
const MOST = 40;
const MOST_PRINTINGS = 80;
const MOST_RELATIONS = 60;

/** How many there are of what a narrowed panel leaves out, or null where nothing is left out. */
export type LeftOut = { shown: number; of: number } | null;

/**
 * The part of an event that is drawn: the figure in front, what contradicts it, and the latest statements. An event of a thousand
 * figures is otherwise a page nobody can read, and takes seconds to draw.
 */
export function narrowEvent(event: EventView): { event: EventView; leftOut: LeftOut } {
  const { statements, related, placed, lead } = event;
  if (statements.length <= MOST && placed.length <= MOST_PRINTINGS) return { event, leftOut: null };
  const isLead = (statement: (typeof statements)[number]) => statement.mentions.some(({ id }) => id === lead.id);
  const against = related
    .filter(({ a, b, relation }) => relation.relation === "contradiction" && (isLead(a) || isLead(b)))
    .flatMap(({ a, b }) => [a, b]);
  const chosen = new Set([...statements.filter(isLead), ...against, ...statements.toReversed()].slice(0, MOST));
  const shown = statements.filter((statement) => chosen.has(statement));
  const printings = new Set(shown.flatMap(({ figure, mentions }) => [figure.id, ...mentions.map(({ id }) => id)]));
  return {
    event: {
      ...event,
      statements: shown,
      related: related.filter(({ a, b }) => chosen.has(a) && chosen.has(b)).slice(0, MOST_RELATIONS),
      placed: placed.filter(({ figure }) => printings.has(figure.id)).slice(-MOST_PRINTINGS),
    },
    leftOut: { shown: shown.length, of: statements.length },
  };
}

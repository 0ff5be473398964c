import { withContext } from "./context";
import { type Figure, isHypothetical } from "./figure";
import { groupBy } from "./group-by";
import { compareEvents } from "./likeness";

/** A figure with the event it was put into: how sure, and why. */
export type Placed = { figure: Figure; confidence: number; because: string };

export type FigureEvent = {
  /** The event a person made, or null for one that grouping found. */
  eventId: string | null;
  placed: Placed[];
};

/** Where a person has put a figure; stands above anything the machine would think. */
export type Placement = { figureId: string; eventId: string; because: string };

/** Two figures are one event from this score on; below it, each stands alone until a person joins them. */
const LINK = 0.35;

/**
 * Groups figures by what they are about. Pure, and independent of the order of its input: the likeliest pairs are joined first,
 * equal ones by id, and two groups never merge when any member of one cannot be the same event as any of the other.
 * A part ("three children") goes with its total. Hypothetical figures are left out.
 */
export function groupFigures(figures: readonly Figure[], placements: readonly Placement[] = []): FigureEvent[] {
  const counted = withContext(figures.filter((figure) => !isHypothetical(figure))).toSorted(byId);
  const known = new Set(counted.map((figure) => figure.id));
  const placedBy = new Map(placements.map((placement) => [placement.figureId, placement]));
  const isPart = (figure: Figure) => figure.partOf !== null && known.has(figure.partOf) && !placedBy.has(figure.id);
  const roots = counted.filter((figure) => !isPart(figure));
  const groups = joinRoots(roots, placedBy);
  const events = groups.map(({ eventId, members }) => ({
    eventId,
    placed: members.map((figure) => place(figure, members, placedBy.get(figure.id))),
  }));
  for (const part of counted.filter(isPart)) placePart(part, counted, events);
  return events;
}

const byId = (a: Figure, b: Figure) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

type Group = { eventId: string | null; members: Figure[] };

function joinRoots(roots: readonly Figure[], placedBy: ReadonlyMap<string, Placement>): Group[] {
  const groups = new Map<string, Group>();
  for (const figure of roots) {
    const eventId = placedBy.get(figure.id)?.eventId ?? null;
    const key = eventId ?? figure.id;
    const group = groups.get(key);
    if (group) group.members.push(figure);
    else groups.set(key, { eventId, members: [figure] });
  }
  const groupOf = new Map([...groups.values()].flatMap((group) => group.members.map((figure) => [figure.id, group])));
  const pairs = rankPairs(roots);
  const apart = new Set(pairs.filter((pair) => pair.apart).map((pair) => pair.key));
  for (const { a, b, score, apart: never } of pairs) {
    if (never || score < LINK) continue;
    const [left, right] = [groupOf.get(a.id) as Group, groupOf.get(b.id) as Group];
    if (left === right || (left.eventId && right.eventId)) continue;
    if (left.members.some((x) => right.members.some((y) => apart.has(pairKey(x, y))))) continue;
    const [into, from] = right.eventId ? [right, left] : [left, right];
    into.members.push(...from.members);
    for (const figure of from.members) groupOf.set(figure.id, into);
  }
  return [...new Set(groupOf.values())];
}

type Pair = { a: Figure; b: Figure; key: string; score: number; apart: boolean };

/** Every pair of one harm, likeliest first. */
function rankPairs(roots: readonly Figure[]): Pair[] {
  const pairs: Pair[] = [];
  for (const same of groupBy(roots, (figure) => figure.harm).values()) {
    same.forEach((a, i) => {
      for (const b of same.slice(i + 1)) {
        const { score, apart } = compareEvents(a, b);
        if (apart || score >= LINK) pairs.push({ a, b, key: pairKey(a, b), score, apart: apart !== null });
      }
    });
  }
  return pairs.sort((x, y) => y.score - x.score || (x.key < y.key ? -1 : 1));
}

const pairKey = (a: Figure, b: Figure) => (a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`);

function place(figure: Figure, members: readonly Figure[], placement: Placement | undefined): Placed {
  if (placement) return { figure, confidence: 1, because: placement.because };
  const others = members.filter((other) => other !== figure);
  if (others.length === 0) return { figure, confidence: 1, because: "no other figure is about this" };
  const ranked = others
    .map((other) => ({ other, ...compareEvents(figure, other) }))
    .sort((x, y) => y.score - x.score || byId(x.other, y.other));
  const best = ranked[0] as (typeof ranked)[number];
  return { figure, confidence: best.score, because: best.because.join(", ") };
}

/** Follows "part of" upwards; a part of a part goes with the whole. */
function placePart(part: Figure, counted: readonly Figure[], events: FigureEvent[]): void {
  let whole: Figure | undefined = part;
  for (let step = 0; whole?.partOf && step < counted.length; step++)
    whole = counted.find((one) => one.id === whole?.partOf) ?? whole;
  const event = events.find(({ placed }) => placed.some(({ figure }) => figure.id === whole?.id));
  const placed = { figure: part, confidence: 1, because: "the text counts it inside a total" };
  if (event) event.placed.push(placed);
  else events.push({ eventId: null, placed: [placed] });
}

import { candidatePairs, type Node, toNodes } from "./candidates";
import { withContext } from "./context";
import { type Figure, isHypothetical } from "./figure";
import { groupBy } from "./group-by";
import { compareEvents } from "./likeness";
import { levelOf } from "./ranges";

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
  const events: FigureEvent[] = groups.map(({ eventId, nodes }) => ({
    eventId,
    placed: nodes.flatMap((node) => node.members.map((figure) => place(figure, node, nodes, placedBy.get(figure.id)))),
  }));
  const byFigure = new Map(counted.map((figure) => [figure.id, figure]));
  const eventOf = new Map(events.flatMap((event) => event.placed.map(({ figure }) => [figure.id, event])));
  for (const part of counted.filter(isPart)) {
    const placed = { figure: part, confidence: 1, because: "the text counts it inside a total" };
    const event = eventOf.get(wholeOf(part, byFigure).id);
    if (event) event.placed.push(placed);
    else events.push({ eventId: null, placed: [placed] });
  }
  return events;
}

const byId = (a: Figure, b: Figure) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

type Group = { eventId: string | null; nodes: Node[] };

function joinRoots(roots: readonly Figure[], placedBy: ReadonlyMap<string, Placement>): Group[] {
  const placed = (figure: Figure) => placedBy.get(figure.id)?.eventId ?? null;
  const nodes = toNodes(roots, (figure) => placed(figure) ?? "");
  const groupOf = new Map<Node, Group>();
  for (const own of groupBy(nodes, (node) => placed(node.first) ?? node.first.id).values()) {
    const group = { eventId: placed((own[0] as Node).first), nodes: own };
    for (const node of own) groupOf.set(node, group);
  }
  for (const { a, b } of rankPairs(nodes)) {
    const [left, right] = [groupOf.get(a) as Group, groupOf.get(b) as Group];
    if (left === right || (left.eventId && right.eventId)) continue;
    if (left.nodes.some((x) => right.nodes.some((y) => areApart(x, y)))) continue;
    const [into, from] = right.eventId ? [right, left] : [left, right];
    into.nodes.push(...from.nodes);
    for (const node of from.nodes) groupOf.set(node, into);
  }
  return [...new Set(groupOf.values())];
}

/** Pairs that may be one event, likeliest first, equal ones by id. A node's first figure speaks for it: its others say the same. */
function rankPairs(nodes: readonly Node[]): { a: Node; b: Node; score: number }[] {
  const pairs = candidatePairs(nodes).flatMap(([a, b]) => {
    const { score, apart } = likeliest(a, b);
    return apart === null && score >= LINK ? [{ a, b, score, key: `${a.first.id} ${b.first.id}` }] : [];
  });
  return pairs.sort((x, y) => y.score - x.score || (x.key < y.key ? -1 : 1));
}

/** Of nodes with many figures, a pair with the same number says most. */
function likeliest(a: Node, b: Node) {
  const twin = a.members.length + b.members.length > 2 ? sameNumber(a, b) : null;
  return compareEvents(twin?.[0] ?? a.first, twin?.[1] ?? b.first);
}

function sameNumber(a: Node, b: Node): [Figure, Figure] | null {
  const levels = new Map(b.members.map((figure) => [levelOf(figure), figure]));
  for (const figure of a.members) {
    const twin = levels.get(levelOf(figure));
    if (twin) return [figure, twin];
  }
  return null;
}

function areApart(a: Node, b: Node): boolean {
  return compareEvents(a.first, b.first).apart !== null;
}

function place(figure: Figure, own: Node, nodes: readonly Node[], placement: Placement | undefined): Placed {
  if (placement) return { figure, confidence: 1, because: placement.because };
  const others = nodes.map((node) => (node === own ? node.members.find((other) => other !== figure) : node.first));
  const ranked = others
    .filter((other) => other !== undefined)
    .map((other) => ({ other, ...compareEvents(figure, other) }))
    .sort((x, y) => y.score - x.score || byId(x.other, y.other));
  const best = ranked[0];
  if (!best) return { figure, confidence: 1, because: "no other figure is about this" };
  return { figure, confidence: best.score, because: best.because.join(", ") };
}

/** Follows "part of" upwards; a part of a part goes with the whole. */
function wholeOf(part: Figure, figures: ReadonlyMap<string, Figure>): Figure {
  let whole = part;
  for (let step = 0; whole.partOf && step < figures.size; step++) whole = figures.get(whole.partOf) ?? whole;
  return whole;
}

import { familyOf } from "./causes";
import type { Figure } from "./figure";
import { groupBy } from "./group-by";
import { isWide, placeTokens } from "./places";
import { levelOf, statedRange } from "./ranges";

/** Figures that say the same about what, where and when, so that one of them can be compared for all. */
export type Node = { key: string; first: Figure; members: Figure[] };

/** Figures of one profile as one node each, apart by `split`; in the order of their first ones. */
export function toNodes(figures: readonly Figure[], split: (figure: Figure) => string): Node[] {
  const groups = groupBy(figures, (figure) => `${split(figure)}|${profileOf(figure)}`);
  return [...groups].map(([key, members]) => ({ key, first: members[0] as Figure, members }));
}

/** What a figure is about. Where that alone does not settle the event, the number, the text and the day of print belong to it. */
function profileOf(figure: Figure): string {
  const { harm, place, cause, actor, since, eventDays, figure: type, documentId, published } = figure;
  const what = [harm, place, cause, actor, since, eventDays.join(), type].join("|").toLowerCase();
  return isTelling(figure) ? what : [what, levelOf(figure), documentId, published].join("|");
}

/** Two figures like this are one event whatever their numbers; the limits follow the weights in `likeness.ts`. */
function isTelling({ place, since, eventDays, cause, figure }: Figure): boolean {
  if (figure === "incident" && eventDays.length === 0) return false;
  const score =
    (place ? (isWide(place) ? 0.25 : 0.4) : 0) + (eventDays.length > 0 || since ? 0.35 : 0) + (cause ? 0.2 : 0);
  return score >= 0.5;
}

/** Marks what makes a pair only where one of the two names no place: two places without a word in common need the number too. */
const ANY_PLACE = "? ";

/** Pairs of nodes that share a word of place, a day (and about the number), a text, or both cause and number: no other can be likely. */
export function candidatePairs(nodes: readonly Node[]): [Node, Node][] {
  const index = new Map<string, number[]>();
  nodes.forEach((node, i) => {
    for (const token of tokensOf(node)) {
      const listed = index.get(token);
      if (!listed) index.set(token, [i]);
      else if (listed.at(-1) !== i) listed.push(i);
    }
  });
  const pairs: [Node, Node][] = [];
  const seen = new Set<number>();
  for (const [token, listed] of index) {
    const needsGap = token.startsWith(ANY_PLACE);
    for (let x = 0; x < listed.length; x++) {
      for (let y = x + 1; y < listed.length; y++) {
        const [i, j] = [listed[x] as number, listed[y] as number];
        if (needsGap && nodes[i]?.first.place && nodes[j]?.first.place) continue;
        const key = i * nodes.length + j;
        if (seen.has(key)) continue;
        seen.add(key);
        pairs.push([nodes[i] as Node, nodes[j] as Node]);
      }
    }
  }
  return pairs;
}

const DAY_MS = 86_400_000;

function tokensOf({ members }: Node): Set<string> {
  const tokens = new Set<string>();
  for (const figure of members) {
    const { harm, since, eventDays, cause, documentId } = figure;
    for (const word of placeTokens(figure)) tokens.add(`${harm} at ${word}`);
    for (const day of eventDays) {
      for (const near of aroundDay(day)) {
        tokens.add(`${ANY_PLACE}${harm} on ${near}`);
        for (const size of sizesOf(figure)) tokens.add(`${harm} on ${near}, ${size}`);
      }
    }
    if (since) tokens.add(`${harm} since ${since}`);
    tokens.add(`${harm} in ${documentId}`);
    if (cause) tokens.add(`${harm} by ${familyOf(cause) ?? cause.toLowerCase()}, ${Math.round(levelOf(figure))}`);
  }
  return tokens;
}

/** Steps of an eighth on a scale of logarithms that a figure's numbers cover: those that overlap share one. */
function sizesOf(figure: Figure): number[] {
  const { low, high } = statedRange(figure);
  const stepOf = (value: number) => Math.floor(Math.log(Math.max(value, 0) + 1) * 8);
  const first = stepOf(low);
  return Array.from({ length: stepOf(high) - first + 1 }, (_, i) => first + i);
}

/** A night belongs to two days. */
function aroundDay(day: string): string[] {
  const at = Date.parse(day.slice(0, 10));
  if (Number.isNaN(at)) return [day];
  return [at, at + DAY_MS].map((ms) => new Date(ms).toISOString().slice(0, 10));
}

import type { Count } from "../counts/find-counts";
import type { Link, Links } from "../links/link";
import { type SentenceView, wordAt } from "../sentence-view";
import type { Part } from "./find-parts";

/** "12 dead: …", "12 people were killed: …": the harm word may stand before what spells the count out. */
function mentionEnd(view: SentenceView, whole: Link, from: number): number {
  const { mention } = whole;
  // "19 of the dead were identified: 12 men and seven women".
  if (mention === null)
    for (let i = from; i < from + 5; i++) {
      if (view.countFrom.has(i)) break;
      if (wordAt(view, i) === ":") return i;
    }
  if (mention === null || mention.first < from || mention.first > from + 3) return from;
  return wordAt(view, mention.end) === ":" || mention.first === from ? mention.end : from;
}

function hasRealLink(links: Links, count: Count): boolean {
  const link = links.get(count);
  return link !== undefined && link.rule !== "casualty/gapped";
}

/** "77 people: eight in Oslo and 69 on the island". */
function isPlaced(view: SentenceView, count: Count): boolean {
  return count.who === "bare" && /^(?:in|on|at|near|from|aboard)$/.test(wordAt(view, count.end));
}

const OPENS: Readonly<Record<string, string>> = {
  ",": ",",
  "(": ")",
  "[": "]",
  ":": ".",
  "--": "--",
  "–": "–",
  "—": "—",
  "-": "-",
};

/** "Four people, a woman and her three sons, …", "nine bodies: six guards and three clerks": the count spelt out. */
export function readBreakdown(view: SentenceView, links: Links, whole: Link, known: Part[]): Part[] {
  const from = whole.victims === undefined ? whole.count.end : Math.max(whole.count.end, whole.victims.end);
  const start = mentionEnd(view, whole, from);
  const closing = OPENS[wordAt(view, start)];
  if (closing === undefined || whole.count.low === null || whole.count.low < 2) return [];
  const parts: Part[] = [];
  let sum = 0;
  let at = start + 1;
  let closed = closing === ".";
  for (let i = start + 1; i < view.end && i < start + 40; i++) {
    const word = wordAt(view, i);
    if (word === closing && (closing !== "," || !view.countFrom.has(i + 1))) {
      closed = true;
      break;
    }
    if (view.harmOver.has(i)) return [];
    const count = view.countFrom.get(i);
    if (count === undefined || count.first !== i) continue;
    if (count.who === "bare" && wordAt(view, count.numberEnd - 1) === "couple") continue;
    if (
      (count.who !== "people" && !isPlaced(view, count)) ||
      hasRealLink(links, count) ||
      known.some((part) => part.count === count)
    )
      return [];
    if (parts.length === 0 && i > at + 4) return [];
    sum += count.low ?? count.best ?? 0;
    parts.push({
      count,
      whole: whole.count,
      link: { count, harm: whole.harm, mention: null, rule: "casualty/breakdown", confidence: 0.8 },
    });
    at = count.end;
    i = count.end - 1;
  }
  return closed && sum <= whole.count.low ? parts : [];
}

import type { Count } from "../counts/find-counts";
import { type SentenceView, wordAt } from "../sentence-view";
import { addLink, type Link, type Links } from "./link";

/** Verbs whose subject keeps a count of its own. */
const COUNTS =
  /^(?:tall(?:y|ies|ied)|counts?|counted|record(?:s|ed)?|log(?:s|ged)?|register(?:s|ed)?|document(?:s|ed)?|verif(?:y|ies|ied)|confirm(?:s|ed)?|speaks?|spoke|admit(?:s|ted)?|acknowledge[sd]?|concede[sd]?|claim(?:s|ed)?|reports?|reported|lists?|listed)$/;
const PARTS = /^(?:;|but|while|whereas|though|although|and)$/;
const COMPARES = /^(?:compared|against|versus|vs|vs\.|from)$/;
/** What may close a number that stands for people said before. */
const CLOSES =
  /^(?:|[.,;)]|a|an|in|at|on|the|last|this|by|earlier|over|during|for|dead|so|since|to|across|nationwide|and)$/;

/** Bare numbers that take up a harm said before: somebody else's count of it, or the same count of another time. */
export function linkTallies(view: SentenceView, links: Links): void {
  let before: Link | null = null;
  for (const count of view.counts) {
    const own = links.get(count);
    if (own !== undefined) {
      before = own;
      continue;
    }
    if (before === null || count.who !== "bare" || count.partitive || !CLOSES.test(wordAt(view, count.end))) continue;
    const rule = isCounted(view, count, before) ? "casualty/counted-too" : comparedRule(view, count);
    if (rule === null) continue;
    const link: Link = { count, harm: before.harm, mention: null, rule, confidence: 0.7 };
    addLink(links, link);
    before = link;
  }
}

/** "Fewer than 100 have died, the junta insists; monitors have tallied over 600." */
function isCounted(view: SentenceView, count: Count, before: Link): boolean {
  let at = count.first - 1;
  if (/^(?:of|to)$/.test(wordAt(view, at)) && /^(?:speaks?|spoke|admit(?:s|ted))$/.test(wordAt(view, at - 1))) at--;
  if (!COUNTS.test(wordAt(view, at))) return false;
  for (let i = before.count.end; i < at; i++) if (PARTS.test(wordAt(view, i))) return true;
  return false;
}

/** "181 killings in 2023, compared with 215 a year earlier", "8 deaths, up from two". */
function comparedRule(view: SentenceView, count: Count): string | null {
  let at = count.first - 1;
  if (/^(?:with|to)$/.test(wordAt(view, at)) && wordAt(view, at - 1) === "compared") at--;
  const word = wordAt(view, at);
  if (!COMPARES.test(word)) return null;
  if (word === "from") return /^(?:up|down)$/.test(wordAt(view, at - 1)) ? "casualty/up-from" : null;
  return "casualty/compared-with";
}

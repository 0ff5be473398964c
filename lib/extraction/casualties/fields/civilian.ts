import type { CasualtyClaim } from "../../schema";
import { PEOPLE } from "../lexicons/people";
import type { Link } from "../links/link";
import { type SentenceView, wordAt } from "../sentence-view";

/** "Two-thirds of the 35,000", "most of the 40". */
function isMostOf(view: SentenceView, first: number): boolean {
  let i = first - 1;
  while (/^(?:the|those|its|their)$/.test(wordAt(view, i))) i--;
  return (
    wordAt(view, i) === "of" &&
    /^(?:most|majority|two-thirds|three-quarters|four-fifths|thirds|quarters|bulk)$/.test(wordAt(view, i - 1))
  );
}

/** "… are women and children". */
function tellsCivilians(view: SentenceView, at: number): boolean {
  if (!/^(?:were|are|was|is)$/.test(wordAt(view, at))) return false;
  return PEOPLE.get(wordAt(view, at + 1))?.status === "civilian";
}

const MOST = new Set(
  "mostly most largely mainly predominantly majority overwhelmingly primarily vast chiefly".split(" "),
);

/** civilian, combatant, mixed, mostly-civilian or unknown: the victims' own words, and what is said right after them. */
export function civilianOf(view: SentenceView, link: Link): CasualtyClaim["civilian"] {
  const own = link.victims?.status ?? link.count.status;
  const right = Math.max(link.count.end, link.victims?.end ?? 0);
  let most = false;
  let all = false;
  if (
    own === "unknown" &&
    isMostOf(view, link.count.first) &&
    tellsCivilians(view, Math.max(right, link.mention?.end ?? 0))
  )
    return "mostly-civilian";
  for (let i = right; i < view.end && i < right + 12; i++) {
    const word = wordAt(view, i);
    if (word === ";" || view.countFrom.has(i)) break;
    // "27 dead, all but three of them women": most of them.
    const but = word === "all" && /^(?:but|except)$/.test(wordAt(view, i + 1)) && view.countFrom.has(i + 2);
    if (MOST.has(word) || but) most = true;
    if (but) i = (view.countFrom.get(i + 2)?.end ?? i) - 1;
    if (word === "all" && (wordAt(view, i - 1) === "," || wordAt(view, i - 1) === "–" || wordAt(view, i - 1) === "-"))
      all = true;
    const person = PEOPLE.get(word);
    if (person === undefined || !(most || all)) continue;
    if (most && person.status === "civilian") return own === "civilian" ? own : "mostly-civilian";
    if (all && own === "unknown" && person.status !== "unknown") return person.status;
  }
  for (let i = link.count.first - 1; i > link.count.first - 3; i--)
    if (wordAt(view, i) === "mostly") return "mostly-civilian";
  if (own === "unknown" && wordAt(view, link.count.numberEnd) === "mostly") return "mostly-civilian";
  return own;
}

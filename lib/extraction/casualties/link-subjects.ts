import type { Count } from "./counts";
import type { HarmMention } from "./harms";
import {
  BE,
  BETWEEN,
  COORDINATORS,
  isAdverb,
  isAuxiliary,
  PREPOSITIONS,
  RELATIVES,
  REPORTING,
  SUBORDINATORS,
} from "./lexicons/function-words";
import { isSubjectOfNext, objectAt } from "./link-objects";
import { addLink, type Link, type Links } from "./links";
import { isPunctuation, type SentenceView, wordAt } from "./sentence-view";

const SUFFERED = new Set(["past", "agentless", "state"]);
const GROUPS = new Set(
  "group groups family total crew team number party band convoy pair trio crowd maximum minimum average".split(" "),
);
const REACH = 20;

/** "12 were killed", "12 people in the village died", "12 dead": the harm word's sufferers stand before it. */
export function linkSubjects(view: SentenceView, links: Links): void {
  for (const harm of view.harms) {
    if (harm.form === "ing" && wordAt(view, harm.first - 1) !== "being") continue;
    if (!SUFFERED.has(harm.form) && harm.form !== "ing") continue;
    if (hasOwnObject(links, harm)) continue;
    if (harm.word.startsWith("fled") || harm.word.startsWith("flee")) if (!fleesHome(view, harm)) continue;
    if (harm.word === "homeless" && !isMadeHomeless(view, harm)) continue;
    const found = findSubject(view, harm);
    if (found !== null) addSubject(view, links, harm, found.count, found.adjacent);
    else linkInverted(view, links, harm);
  }
}

function hasOwnObject(links: Links, harm: HarmMention): boolean {
  for (const link of links.values()) if (link.mention === harm && link.active) return true;
  return false;
}

function addSubject(view: SentenceView, links: Links, harm: HarmMention, count: Count, adjacent: boolean): void {
  if (harm.weak && count.who !== "people" && !count.more && harm.harm !== "detained") return;
  const confidence = adjacent ? 0.93 : 0.85;
  const rule = adjacent ? "casualty/count-harmed" : "casualty/subject-harmed";
  const link: Link = { count, harm: harm.harm, mention: harm, rule, confidence };
  addLink(links, link);
  linkCoordinatedBefore(view, links, harm, count);
}

/** "four workers and two soldiers were killed": the counts joined before the nearest one. */
function linkCoordinatedBefore(view: SentenceView, links: Links, harm: HarmMention, nearest: Count): void {
  let at = nearest.first;
  for (let guard = 0; guard < 10; guard++) {
    let i = at;
    while (i > view.first && /^(?:the|his|her|its|their|all|as|well|another)$/.test(wordAt(view, i - 1))) i--;
    let joint = i - 1;
    if (!/^(?:and|,|or|plus)$/.test(wordAt(view, joint))) return;
    if (wordAt(view, joint - 1) === ",") joint--;
    const before = view.countUpTo.get(joint);
    if (before === undefined || links.get(before)?.active) return;
    addLink(links, { count: before, harm: harm.harm, mention: harm, rule: "casualty/subject-list", confidence: 0.8 });
    at = before.first;
  }
}

function findSubject(view: SentenceView, harm: HarmMention): { count: Count; adjacent: boolean } | null {
  const direct = view.countUpTo.get(harm.first);
  if (direct !== undefined) return { count: direct, adjacent: true };
  let at = skipVerbGroup(view, harm.first);
  const near = view.countUpTo.get(at);
  if (near !== undefined && !isInPhrase(view, near)) return { count: near, adjacent: true };
  let loose = COORDINATORS.has(wordAt(view, at - 1)) && at < harm.first + 1;
  if (loose && at - 1 > view.first) at--;
  if (
    wordAt(view, at - 1) === "," ||
    wordAt(view, at - 1) === ")" ||
    wordAt(view, at - 1) === "-" ||
    wordAt(view, at - 1) === "–" ||
    wordAt(view, at - 1) === "—"
  ) {
    const opened = skipParenthesis(view, at - 1);
    if (opened === null) {
      if (!loose) return null;
      at--;
    } else {
      const before = view.countUpTo.get(opened);
      if (before !== undefined) return { count: before, adjacent: false };
      at = opened;
    }
  }
  for (let steps = 0; at > view.first && steps < REACH; steps++) {
    const count = view.countUpTo.get(at);
    if (count !== undefined) {
      const listed = isPartOfList(view, count);
      if (!isInPhrase(view, count) && !listed) return { count, adjacent: false };
      at = Math.min(at - 1, count.first);
      continue;
    }
    const word = wordAt(view, at - 1);
    if (RELATIVES.has(word)) loose = true;
    else if (word === ";" || word === ":" || SUBORDINATORS.has(word) || REPORTING.has(word)) return null;
    else if (word === "," && !loose) return null;
    else if (isPunctuation(view, at - 1) && /[“”"(.!?]/.test(word)) return null;
    else if (COORDINATORS.has(word) && !loose) {
      const joined = view.countUpTo.get(at - 1);
      return joined !== undefined && !isInPhrase(view, joined) ? { count: joined, adjacent: false } : null;
    } else if (isAuxiliary(word) && !loose) return null;
    else if (view.harmOver.has(at - 1) && !loose) return null;
    at--;
  }
  return null;
}

/** Back over "were reportedly", "have been confirmed", "who later": whatever ties a verb to its subject. */
function skipVerbGroup(view: SentenceView, first: number): number {
  let at = first;
  while (at > view.first) {
    const word = wordAt(view, at - 1);
    if (isAuxiliary(word) || BETWEEN.has(word) || RELATIVES.has(word) || isAdverb(word)) {
      if (view.countUpTo.has(at)) return at;
      at--;
      continue;
    }
    // "were shot and killed", "were captured and later executed", "dead or missing".
    if ((word === "and" || word === "or" || word === "but") && view.harmOver.has(at - 2)) {
      const other = view.harmOver.get(at - 2) as HarmMention;
      at = other.first;
      continue;
    }
    break;
  }
  return at;
}

/** The token a parenthesis was opened at, from the mark that closes it; null when none was. */
function skipParenthesis(view: SentenceView, closing: number): number | null {
  const mark = wordAt(view, closing);
  const opening = mark === ")" ? "(" : mark;
  for (let i = closing - 1; i >= view.first && i > closing - 26; i--) {
    const word = wordAt(view, i);
    if (word === opening && view.countUpTo.has(i)) return i;
    if (word === ";") return null;
  }
  for (let i = closing - 1; i >= view.first && i > closing - 14; i--) if (wordAt(view, i) === opening) return i;
  return null;
}

/** "in a bus with 12 soldiers": a count behind a preposition is not the subject; "a group of 12" is. */
function isInPhrase(view: SentenceView, count: Count): boolean {
  let i = count.first - 1;
  while (/^(?:the|its|his|their|some|these|those|all)$/.test(wordAt(view, i))) i--;
  const word = wordAt(view, i);
  if (!PREPOSITIONS.has(word)) return false;
  if (word === "of") return !GROUPS.has(wordAt(view, i - 1));
  if (word === "including") return true;
  // "During the attack 12 …" stands alone; "of the 40 on board, 12" as well.
  return word !== "over" && word !== "about" && word !== "around";
}

/** "…, including three children, were killed": the children are a part, the subject stands before them. */
function isPartOfList(view: SentenceView, count: Count): boolean {
  return wordAt(view, count.first - 1) === "including" || wordAt(view, count.first - 1) === "them";
}

const HOME = new Set(
  "home homes house houses village villages fighting violence war conflict country region area areas city town camp camps bombardment shelling clashes flooding floods fire fires eruption attacks offensive persecution advance across north south border neighbouring neighboring province state territory to into".split(
    " ",
  ),
);

/** People flee homes and wars; gunmen flee the scene. */
function fleesHome(view: SentenceView, harm: HarmMention): boolean {
  for (let i = harm.end; i < view.end && i < harm.end + 7; i++) {
    const word = wordAt(view, i);
    if (word === "scene" || word === "prison" || word === "custody" || word === "jail" || word === "police")
      return false;
    if (HOME.has(word)) return true;
  }
  return false;
}

/** "left 3,000 homeless" displaces; "3,000 homeless people" does not. */
function isMadeHomeless(view: SentenceView, harm: HarmMention): boolean {
  for (let i = harm.first - 1; i >= view.first && i > harm.first - 12; i--)
    if (
      /^(?:left|leaving|leaves|leave|made|making|rendered|rendering|dead|injured|killed|missing)$/.test(wordAt(view, i))
    )
      return true;
  return false;
}

/** "Among the wounded were two nuns", "Killed were 12 soldiers": the harm word comes first. */
function linkInverted(view: SentenceView, links: Links, harm: HarmMention): void {
  if (harm.form === "agentless" || harm.form === "ing") return;
  for (let i = harm.end; i < view.end && i < harm.end + 8; i++) {
    if (isPunctuation(view, i) || SUBORDINATORS.has(wordAt(view, i))) return;
    if (!BE.has(wordAt(view, i))) continue;
    if (harm.first - view.first > 2) return;
    const count = objectAt(view, i + 1);
    if (count === null || count.who !== "people" || isSubjectOfNext(view, count)) return;
    addLink(links, { count, harm: harm.harm, mention: harm, rule: "casualty/harmed-were", confidence: 0.8 });
    return;
  }
}

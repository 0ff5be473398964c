import type { Count } from "./counts";
import type { HarmMention } from "./harms";
import {
  BE,
  BETWEEN,
  COORDINATORS,
  endsPhrase,
  isAdverb,
  isAuxiliary,
  PLAIN_VERBS,
  PREPOSITIONS,
  RELATIVES,
  REPORTING,
  SUBORDINATORS,
} from "./lexicons/function-words";
import { LIFELESS } from "./lexicons/metaphors";
import { isSubjectOfNext, linkListedObjects, objectAt } from "./link-objects";
import { addLink, type Link, type Links } from "./links";
import { isPunctuation, type SentenceView, wordAt } from "./sentence-view";

const SUFFERED = new Set(["past", "agentless", "state"]);
const GROUPS = new Set(
  "group groups family total crew team number party band convoy pair trio crowd maximum minimum average".split(" "),
);
const REACH = 20;
/** Harms whose weak words may have a bare number before them: "20 were captured", "thousands fled the city". */
const BARE_SUFFERERS = new Set(["detained", "displaced"]);
/** Verbs that harm their object or their subject: "5,000 could drown". */
const DROWNS = new Set(["drown", "suffocate"]);

/** "12 were killed", "12 people in the village died", "12 dead": the harm word's sufferers stand before it. */
export function linkSubjects(view: SentenceView, links: Links): void {
  for (const harm of view.harms) {
    const drowns = harm.form === "base" && DROWNS.has(harm.word);
    if (harm.form === "ing" && wordAt(view, harm.first - 1) !== "being") continue;
    if (!SUFFERED.has(harm.form) && harm.form !== "ing" && !drowns) continue;
    if (isNounOfPeople(view, harm) || hasOwnObject(links, harm) || harm.word === "lost" || harm.word === "losing")
      continue;
    if (harm.word.startsWith("fled") || harm.word.startsWith("flee")) if (!fleesHome(view, harm)) continue;
    if (harm.word === "homeless" && !isMadeHomeless(view, harm)) continue;
    const found = findSubject(view, harm);
    if (found !== null) addSubject(view, links, harm, found.count, found.adjacent);
    else linkInverted(view, links, harm);
    linkCompanions(view, links, harm);
  }
}

/** "in memory of the dead": those harmed, not what happened to somebody; "are among the wounded" is told of somebody. */
function isNounOfPeople(view: SentenceView, harm: HarmMention): boolean {
  return (
    wordAt(view, harm.first - 1) === "the" &&
    wordAt(view, harm.first - 2) !== "among" &&
    !view.countUpTo.has(harm.first) &&
    harm.first - view.first > 3
  );
}

/** "The minister was killed along with two of his guards." */
function linkCompanions(view: SentenceView, links: Links, harm: HarmMention): void {
  if (harm.form === "state") return;
  for (let i = harm.end; i < view.end && i < harm.end + 16; i++) {
    const word = wordAt(view, i);
    if (word === ";" || SUBORDINATORS.has(word) || view.harmOver.has(i)) return;
    if ((word !== "along" && word !== "together") || wordAt(view, i + 1) !== "with") continue;
    const count = objectAt(view, i + 2);
    if (count !== null && !isSubjectOfNext(view, count))
      addLink(links, { count, harm: harm.harm, mention: harm, rule: "casualty/harmed-along-with", confidence: 0.78 });
    return;
  }
}

function hasOwnObject(links: Links, harm: HarmMention): boolean {
  for (const link of links.values()) if (link.mention === harm && link.active) return true;
  return false;
}

function addSubject(view: SentenceView, links: Links, harm: HarmMention, count: Count, adjacent: boolean): void {
  if (harm.weak && count.who !== "people" && !count.more && !BARE_SUFFERERS.has(harm.harm)) return;
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
    if (CLOSES.has(wordAt(view, joint - 1))) joint = skipParenthesis(view, joint - 1) ?? joint;
    const before = view.countUpTo.get(joint);
    if (before === undefined || links.get(before)?.active) return;
    addLink(links, { count: before, harm: harm.harm, mention: harm, rule: "casualty/subject-list", confidence: 0.8 });
    at = before.first;
  }
}

function isThingAfter(view: SentenceView, harm: HarmMention): boolean {
  const next = wordAt(view, harm.end);
  if (LIFELESS.has(next)) return true;
  return (
    harm.word === "missing" && next !== "" && !isPunctuation(view, harm.end) && !endsPhrase(next) && !isAdverb(next)
  );
}

type Found = { count: Count; adjacent: boolean };

function findSubject(view: SentenceView, harm: HarmMention): Found | null {
  const direct = view.countUpTo.get(harm.first);
  // "60 injured horses".
  if (direct !== undefined && isThingAfter(view, harm)) return null;
  if (direct !== undefined) return { count: direct.inside ?? direct, adjacent: true };
  const group = readVerbGroup(view, harm.first);
  const near = view.countUpTo.get(group.at);
  if (near !== undefined) {
    if (!group.auxiliary || group.relative) return { count: near.inside ?? near, adjacent: true };
    if (!isInPhrase(view, near)) return { count: near, adjacent: true };
  }
  if (group.relative) return findAntecedent(view, group.at);
  return walkToSubject(view, group.at);
}

/** "12 people, who were …", "two men from Tyre who were …": the words right before a relative pronoun. */
function findAntecedent(view: SentenceView, relative: number): Found | null {
  let at = relative;
  if (wordAt(view, at - 1) === ",") at--;
  for (let steps = 0; at > view.first && steps < 6; steps++, at--) {
    const count = view.countUpTo.get(at);
    if (count !== undefined) return { count: count.inside ?? count, adjacent: steps === 0 };
    const word = wordAt(view, at - 1);
    if (isPunctuation(view, at - 1) || isAuxiliary(word) || COORDINATORS.has(word) || word === "a" || word === "an")
      return null;
    if (view.harmOver.has(at - 1)) return null;
  }
  return null;
}

function walkToSubject(view: SentenceView, from: number): Found | null {
  let at = from;
  // "… opened fire and were killed": the verbs share a subject further left.
  let loose = COORDINATORS.has(wordAt(view, at - 1));
  if (loose) at--;
  if (CLOSES.has(wordAt(view, at - 1))) {
    const opened = skipParenthesis(view, at - 1);
    if (opened === null && !loose) return null;
    const before = opened === null ? undefined : view.countUpTo.get(opened);
    if (before !== undefined) return { count: before, adjacent: false };
    at = opened ?? at - 1;
  }
  for (let steps = 0; at > view.first && steps < REACH; steps++) {
    const count = view.countUpTo.get(at);
    if (count !== undefined) {
      if (!isInPhrase(view, count) && !isPartOfList(view, count))
        return isBusy(view, count, loose) ? null : { count, adjacent: false };
      at = Math.min(at - 1, count.first);
      continue;
    }
    const word = wordAt(view, at - 1);
    if (RELATIVES.has(word)) loose = true;
    else if (SUBORDINATORS.has(word) && from - at < 3 && /^(?:since|after|before|until)$/.test(word)) loose = false;
    else if (word === ";" || word === ":" || SUBORDINATORS.has(word) || REPORTING.has(word)) return null;
    else if (word === "," && !loose) return null;
    else if (isPunctuation(view, at - 1) && /[“”"()[\].!?]|--/.test(word)) return null;
    else if (COORDINATORS.has(word) && !loose) {
      const joined = view.countUpTo.get(at - 1);
      return joined !== undefined && !isInPhrase(view, joined) ? { count: joined, adjacent: false } : null;
    } else if ((isAuxiliary(word) || view.harmOver.has(at - 1)) && !loose) return findRelativeHead(view, at - 1);
    at--;
  }
  return null;
}

/** "nine miners who had been trapped since Tuesday": the whole of a relative clause stands between. */
function findRelativeHead(view: SentenceView, from: number): Found | null {
  for (let i = from; i > view.first && i > from - 14; i--) {
    const word = wordAt(view, i);
    if (word === ";" || REPORTING.has(word)) return null;
    if (!RELATIVES.has(word)) continue;
    const count = view.countUpTo.get(i) ?? (wordAt(view, i - 1) === "," ? view.countUpTo.get(i - 1) : undefined);
    return count === undefined || isInPhrase(view, count) ? null : { count, adjacent: false };
  }
  return null;
}

const CLOSES = new Set([",", ")", "]", "-", "--", "–", "—"]);

/** "Several men attacked an officer, …": the count already is the subject of another verb. */
function isBusy(view: SentenceView, count: Count, loose: boolean): boolean {
  return (
    !loose &&
    PLAIN_VERBS.has(wordAt(view, count.end)) &&
    !/^(?:left|involved|held|carried|including|set)$/.test(wordAt(view, count.end))
  );
}

/** Back over "were reportedly", "have been confirmed", "who later": whatever ties a verb to its subject. */
function readVerbGroup(view: SentenceView, first: number): { at: number; auxiliary: boolean; relative: boolean } {
  let at = first;
  let auxiliary = false;
  let relative = false;
  while (at > view.first && !relative) {
    const word = wordAt(view, at - 1);
    // "two officers are among the wounded".
    const among = (word === "the" || word === "those") && wordAt(view, at - 2) === "among";
    if (isAuxiliary(word) || BETWEEN.has(word) || RELATIVES.has(word) || isAdverb(word) || among) {
      if (view.countUpTo.has(at)) break;
      if (isAuxiliary(word)) auxiliary = true;
      if (RELATIVES.has(word)) relative = true;
      at--;
      continue;
    }
    // "were shot and killed", "were captured and later executed", "dead or missing".
    const other = view.harmOver.get(at - 2);
    if ((word === "and" || word === "or" || word === "but") && other !== undefined && !view.countUpTo.has(at - 1)) {
      at = other.first;
      continue;
    }
    break;
  }
  return { at, auxiliary, relative };
}

/** The token a parenthesis was opened at, from the mark that closes it; null when none was. */
function skipParenthesis(view: SentenceView, closing: number): number | null {
  const mark = wordAt(view, closing);
  const opening = mark === ")" ? "(" : mark === "]" ? "[" : mark;
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
  if (wordAt(view, harm.first - 1) === "still" || wordAt(view, harm.first - 1) === "now") return true;
  for (let i = harm.first - 1; i >= view.first && i > harm.first - 12; i--)
    if (
      /^(?:left|leaving|leaves|leave|made|making|rendered|rendering|dead|injured|killed|missing)$/.test(wordAt(view, i))
    )
      return true;
  return false;
}

/** "Six died in the first blast and nine in the second": the verb is not said again. */
export function linkGapped(view: SentenceView, links: Links): void {
  let before: Link | null = null;
  for (const count of view.counts) {
    const own = links.get(count);
    if (own !== undefined) {
      before = own;
      continue;
    }
    const joint = wordAt(view, count.first - 1);
    if (before === null || count.who !== "bare" || !/^(?:and|,|second|other)$/.test(joint)) continue;
    const placed = /^(?:in|at|on|near|aboard)$/.test(wordAt(view, count.end));
    const last = joint === "second" && /^[.;]?$/.test(wordAt(view, count.end));
    if (!placed && !last) continue;
    addLink(links, { count, harm: before.harm, mention: null, rule: "casualty/gapped", confidence: 0.65 });
  }
}

/** "Among the wounded were two nuns", "Killed were 12 soldiers": the harm word comes first. */
function linkInverted(view: SentenceView, links: Links, harm: HarmMention): void {
  if (harm.form === "agentless" || harm.form === "ing") return;
  for (let i = harm.end; i < view.end && i < harm.end + 8; i++) {
    if (isPunctuation(view, i) || SUBORDINATORS.has(wordAt(view, i))) return;
    if (!BE.has(wordAt(view, i))) continue;
    if (harm.first - view.first > 2) return;
    const count = objectAt(view, i + 1);
    if (count === null) linkListedObjects(view, links, { ...harm, end: i + 1 }, harm);
    if (count === null || count.who !== "people" || isSubjectOfNext(view, count)) return;
    addLink(links, { count, harm: harm.harm, mention: harm, rule: "casualty/harmed-were", confidence: 0.8 });
    return;
  }
}

import type { Count } from "../counts/find-counts";
import type { HarmMention } from "../harms/find-harms";
import { ACTORS } from "../lexicons/actors";
import { BE, SUBORDINATORS } from "../lexicons/function-words";
import { isPunctuation, type SentenceView, wordAt } from "../sentence-view";
import { isBurial, isBurying } from "./burials";
import { CLOSES, findSubject, skipParenthesis } from "./find-subject";
import { addLink, type Link, type Links } from "./link";
import { isMachine } from "./losses";
import { isSubjectOfNext, linkListedObjects, objectAt } from "./objects";

const SUFFERED = new Set(["past", "agentless", "state"]);
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
    if (harm.word === "held" && !isHeld(view, harm)) continue;
    if (isBurying(harm) && !isBurial(view, harm)) continue;
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

/** People are held overnight or for questioning; a belief is held, and somebody is held responsible. */
function isHeld(view: SentenceView, harm: HarmMention): boolean {
  const passive = /^(?:were|was|are|been|being)$/.test(wordAt(view, harm.first - 1));
  return (
    passive &&
    /^(?:overnight|in|for|without|since|on|at|by|,|\.|)$/.test(wordAt(view, harm.end)) &&
    !/^(?:talks|high|regard)$/.test(wordAt(view, harm.end + 1))
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
  const bare = count.who !== "people" && !count.more;
  if (harm.weak && bare && (harm.word === "held" || !BARE_SUFFERERS.has(harm.harm))) return;
  if (/^(?:eliminat|neutrali|liquidat|destroy)/.test(harm.word) && count.status !== "combatant") return;
  if (harm.word.startsWith("destroy") && isMachine(count)) return;
  const confidence = adjacent ? 0.93 : 0.85;
  const rule = adjacent ? "casualty/count-harmed" : "casualty/subject-harmed";
  const link: Link = { count, harm: harm.harm, mention: harm, rule, confidence };
  addLink(links, link);
  linkCoordinatedBefore(view, links, harm, count);
}

/** "four workers and two soldiers were killed": the counts joined before the nearest one. */
function linkCoordinatedBefore(view: SentenceView, links: Links, harm: HarmMention, nearest: Count): void {
  // "500 patients, 30 of whom died": a part has no fellows before it.
  if (nearest.partitive && nearest.who !== "people") return;
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

const HOME = new Set(
  "home homes house houses village villages fighting violence war conflict country region area areas city town camp camps bombardment shelling clashes flooding floods fire fires eruption attacks offensive persecution advance across north south border neighbouring neighboring province state territory to into district districts capital neighbourhood neighborhood neighbourhoods suburb suburbs island islands coast enclave strip region regions clash gangs gang bombing bombings strikes as amid after".split(
    " ",
  ),
);

/** People flee homes and wars; gunmen flee the scene. */
function fleesHome(view: SentenceView, harm: HarmMention): boolean {
  // "165,000 people fled El Fasher".
  if (harm.word === "fled" && /^[A-Z][a-z]/.test(view.tokens[harm.end]?.text ?? "") && harm.end < view.end) return true;
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
    // "2,531 homicides in April, a daily average of 84".
    if (before !== null && count.who === "bare" && joint === "of" && wordAt(view, count.first - 2) === "average") {
      addLink(links, { count, harm: before.harm, mention: null, rule: "casualty/average", confidence: 0.75 });
      continue;
    }
    if (before === null || count.who !== "bare") continue;
    const ends = /^[.;,]?$/.test(wordAt(view, count.end));
    // "The army lost six men and the rebels nine", "the ministry says 12 died; the rebels say 30".
    const other = ends && (isOtherSide(view, count.first - 1) || /^(?:say|says|said)$/.test(joint));
    if (other) {
      addLink(links, { count, harm: before.harm, mention: null, rule: "casualty/other-side", confidence: 0.65 });
      continue;
    }
    if (!/^(?:and|,|second|other|with|after)$/.test(joint)) continue;
    if (joint === "with" && wordAt(view, count.first - 2) !== "compared") continue;
    const placed = /^(?:in|at|on|near|aboard)$/.test(wordAt(view, count.end));
    const last = joint === "second" && /^[.;]?$/.test(wordAt(view, count.end));
    if (!placed && !last) continue;
    addLink(links, { count, harm: before.harm, mention: null, rule: "casualty/gapped", confidence: 0.65 });
  }
}

function isOtherSide(view: SentenceView, at: number): boolean {
  return (
    ACTORS.has(wordAt(view, at)) && wordAt(view, at - 1) === "the" && /^(?:and|,|while|;)$/.test(wordAt(view, at - 2))
  );
}

/** "Among the wounded were two nuns", "Killed were 12 soldiers": the harm word comes first. */
function linkInverted(view: SentenceView, links: Links, harm: HarmMention): void {
  if (harm.form === "agentless" || harm.form === "ing") return;
  // "Killed: 7; wounded: 22".
  const listed = wordAt(view, harm.end) === ":" ? view.countFrom.get(harm.end + 1) : undefined;
  if (listed?.who === "bare" && /^[;,.(]?$/.test(wordAt(view, listed.end))) {
    addLink(links, { count: listed, harm: harm.harm, mention: harm, rule: "casualty/harmed-list", confidence: 0.85 });
    return;
  }
  for (let i = harm.end; i < view.end && i < harm.end + 8; i++) {
    if (isPunctuation(view, i) || SUBORDINATORS.has(wordAt(view, i))) return;
    // "The dead man's two sons" are his, not the dead.
    if (!BE.has(wordAt(view, i)) || wordAt(view, i) === "'s") continue;
    if (harm.first - view.first > 2) return;
    const count = objectAt(view, i + 1);
    if (count === null) linkListedObjects(view, links, { ...harm, end: i + 1 }, harm);
    if (count === null || count.who !== "people" || isSubjectOfNext(view, count)) return;
    addLink(links, { count, harm: harm.harm, mention: harm, rule: "casualty/harmed-were", confidence: 0.8 });
    // "The dead were seven civilians and two policemen."
    linkListedObjects(view, links, { ...harm, end: count.end }, harm);
    return;
  }
}

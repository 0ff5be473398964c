import type { Count } from "../counts/find-counts";
import { readPersonPhrase } from "../counts/person-phrase";
import type { HarmMention } from "../harms/find-harms";
import { TOLL_NOUNS } from "../harms/find-harms";
import { endsPhrase } from "../lexicons/function-words";
import { NATIONALS } from "../lexicons/nations";
import { COMBATANT_MODIFIERS, PEOPLE } from "../lexicons/people";
import { type SentenceView, wordAt } from "../sentence-view";
import { addLink, type Link, type Links } from "./link";
import { linkAfterOf, objectAt } from "./objects";

/** Verb forms that are also counted nouns: "12 murders", "500 arrests"; "wounds" are counted on one body. */
const COUNTED_DOINGS = new Set(["murders", "arrests"]);

/** "12 deaths", "no civilian casualties", "the bodies of 12 people", "claimed 12 lives". */
export function linkEvents(view: SentenceView, links: Links): void {
  for (const harm of view.harms) {
    const countable = harm.form === "event" || (COUNTED_DOINGS.has(harm.word) && wordAt(view, harm.end) !== "of");
    if (!countable || TOLL_NOUNS.has(wordAt(view, harm.end))) continue;
    if (linkCost(view, links, harm)) continue;
    const sufferers = findSufferers(view, harm);
    if (sufferers !== null) addLink(links, sufferers);
    else {
      const counted = findCounted(view, harm);
      if (counted !== null) addLink(links, counted);
      if (isAllowedOf(view, harm)) linkAfterOf(view, links, harm, harm.end);
      if (harm.harm === "injured" && wordAt(view, harm.end) === "to") linkTo(view, links, harm);
    }
  }
}

/** "The sinking cost 31 sailors their lives." */
function linkCost(view: SentenceView, links: Links, harm: HarmMention): boolean {
  if (!/^(?:lives|life)$/.test(harm.word) || !/^(?:their|his|her)$/.test(wordAt(view, harm.first - 1))) return false;
  const count = view.countUpTo.get(harm.first - 1);
  if (count === undefined || !/^cost(?:s|ing)?$/.test(wordAt(view, count.first - 1))) return false;
  addLink(links, { count, harm: "killed", mention: harm, rule: "casualty/cost-lives", confidence: 0.9, active: true });
  return true;
}

function linkTo(view: SentenceView, links: Links, harm: HarmMention): void {
  const count = objectAt(view, harm.end + 1);
  if (count !== null && count.who === "people")
    addLink(links, { count, harm: harm.harm, mention: harm, rule: "casualty/injuries-to", confidence: 0.8 });
}

/** The number before a noun of harm, over the words that say whose deaths they are. */
function findCounted(view: SentenceView, harm: HarmMention): Link | null {
  let victims: Link["victims"];
  for (let at = harm.first; at > view.first && at > harm.first - 7; at--) {
    const count = view.countByNumberEnd.get(at);
    if (count !== undefined) {
      if (!isAllowedCounted(view, harm, count)) return null;
      const link: Link = { count, harm: harm.harm, mention: harm, rule: "casualty/counted-harm", confidence: 0.94 };
      const whose = victims ?? sufferersAfter(view, harm);
      if (whose !== undefined) link.victims = whose;
      return link;
    }
    const word = wordAt(view, at - 1);
    if (
      /^(?:counts?|cases?|charges?|attempts?|allegations?|accusations?|threats?|anniversary|years?|days?)$/.test(word)
    )
      return null;
    const other = view.harmOver.get(at - 1);
    const gap =
      /^(?:confirmed|reported|known|recorded|verified|documented|estimated|additional|new|more)$/.test(word) ||
      word === "reports" ||
      word === "report" ||
      word === "of" ||
      word === "further" ||
      word === "other" ||
      word === "or";
    // "107 charred bodies".
    const marred = harm.weak && harm.harm === "killed" && other?.harm === "injured";
    if (other !== undefined && word !== "dead" && !gap && !marred && other.form !== "event") return null;
    if (!gap && endsPhrase(word)) return null;
    const person = PEOPLE.get(word);
    if (person !== undefined && word !== "dead")
      victims = { first: at - 1, end: at, group: person.group, status: person.status };
    else if (NATIONALS.has(word))
      victims = { first: at - 1, end: at, group: word.endsWith("s") ? word : `${word}s`, status: "unknown" };
    else if (COMBATANT_MODIFIERS.has(word) && victims === undefined)
      victims = { first: at - 1, end: at, group: null, status: "combatant" };
  }
  return null;
}

/** "181 killings of social leaders", "no casualties among the peacekeepers": whose they are. */
function sufferersAfter(view: SentenceView, harm: HarmMention): Link["victims"] {
  if (!/^(?:of|among|amongst)$/.test(wordAt(view, harm.end)) || harm.weak) return undefined;
  const at = harm.end + (/^(?:the|its|their|our)$/.test(wordAt(view, harm.end + 1)) ? 2 : 1);
  if (view.countFrom.has(at)) return undefined;
  const phrase = readPersonPhrase(view.tokens, at, view.end, false);
  if (phrase.who !== "people" || phrase.partitive) return undefined;
  return { first: phrase.victimsFirst, end: phrase.victimsEnd, group: phrase.group, status: phrase.status };
}

const CLAIMS_LIVES = new Set(
  "claimed claims claim claiming took takes take taking taken cost costs costing lost loss save".split(" "),
);
const FINDS_BODIES = new Set(
  "discovery recovery finding found recovered recover recovering retrieved retrieve discovered discover pulled exhumed unearthed dug extracted located collected counted seen buried brought lay lying arrived received dumped washed removed remain identified uncovered find finding bearing containing dead left".split(
    " ",
  ),
);

/** Lives and bodies need the verb that makes a death of them. */
function isAllowedCounted(view: SentenceView, harm: HarmMention, count: Count): boolean {
  if (count.bound === "exact" && count.low === 0) return !harm.weak;
  if (harm.word === "lives" || harm.word === "life") {
    for (let i = count.first - 1; i >= view.first && i > count.first - 5; i--)
      if (CLAIMS_LIVES.has(wordAt(view, i))) return wordAt(view, i) !== "save";
    return (
      wordAt(view, harm.end) === "lost" ||
      wordAt(view, harm.end + 1) === "lost" ||
      wordAt(view, harm.end + 2) === "lost"
    );
  }
  // "has solved 80 murders", "was charged with two killings": a docket, not an event.
  if (/^(?:solv(?:e|ed|es|ing)|investigat(?:e|ed|es|ing)|prob(?:e|ed|es|ing))$/.test(wordAt(view, count.first - 1)))
    return false;
  // "The team was hit by 12 injuries."
  if (harm.word === "injuries" && wordAt(view, count.first - 1) === "by") return false;
  // "40 bodies so far".
  const running = wordAt(view, harm.end) === "so" && wordAt(view, harm.end + 1) === "far";
  if (harm.weak) return harm.harm === "killed" && (running || hasFinder(view, harm));
  if (harm.word.startsWith("homicid")) return true;
  return true;
}

function hasFinder(view: SentenceView, harm: HarmMention): boolean {
  for (let i = Math.max(view.first, harm.first - 14); i < view.end && i < harm.end + 12; i++)
    if (FINDS_BODIES.has(wordAt(view, i))) return true;
  return false;
}

function isAllowedOf(view: SentenceView, harm: HarmMention): boolean {
  if (wordAt(view, harm.end) !== "of") return false;
  if (harm.word === "lives" || harm.word === "life") {
    for (let i = harm.first - 1; i >= view.first && i > harm.first - 5; i--)
      if (CLAIMS_LIVES.has(wordAt(view, i))) return true;
    return false;
  }
  // "a body of 12 experts" is no corpse.
  if (harm.word === "body" || harm.word === "corpse") return (objectAt(view, harm.end + 1)?.low ?? 2) <= 1;
  return true;
}

const SUFFERS = new Set(
  "have had has with suffered sustained suffer sustain suffering sustaining suffers received receiving".split(" "),
);

/** "16 people suffered cuts and light injuries": the injured are the subject, not the injuries. */
function findSufferers(view: SentenceView, harm: HarmMention): Link | null {
  if (harm.harm !== "injured") return null;
  for (let i = harm.first - 1; i >= view.first && i > harm.first - 7; i--) {
    if (view.harmOver.has(i)) return null;
    const treated = wordAt(view, i) === "for";
    if (!treated && !SUFFERS.has(wordAt(view, i))) continue;
    for (let at = i; at > view.first && at > i - 6; at--) {
      const count = view.countUpTo.get(at);
      // "treated 94 people for burns".
      if (treated && count !== undefined && !/^treat(?:ed|ing|s)$/.test(wordAt(view, count.first - 1))) return null;
      if (count !== undefined)
        return { count, harm: "injured", mention: { ...harm, first: i }, rule: "casualty/suffered", confidence: 0.9 };
    }
    return null;
  }
  return null;
}

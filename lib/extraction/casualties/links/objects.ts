import type { Count } from "../counts/find-counts";
import type { HarmMention } from "../harms/find-harms";
import {
  BE,
  BETWEEN,
  DETERMINERS,
  endsPhrase,
  isAdverb,
  isAuxiliary,
  MODALS,
  PLAIN_VERBS,
  POSSESSIVES,
  PREPOSITIONS,
  REPORTING,
  SUBORDINATORS,
} from "../lexicons/function-words";
import { PEOPLE } from "../lexicons/people";
import { isPunctuation, type SentenceView, wordAt } from "../sentence-view";
import { isBurial, isBurying } from "./burials";
import { addLink, type Links } from "./link";
import { isArmysLoss, isLoss, LOSES } from "./losses";

const TAKES_OBJECT = new Set(["base", "s", "past", "ing"]);
const FILLERS = new Set(
  "the all both his her its their our those these at least outright himself herself themselves itself an also other another only just even instantly not".split(
    " ",
  ),
);

/** "killed 12", "wounding two officers and a boy", "the murder of six priests": the harm word's objects. */
export function linkObjects(view: SentenceView, links: Links): void {
  for (const harm of view.harms) {
    if (harm.form === "doing" || isOfNoun(view, harm)) {
      linkAfterOf(view, links, harm, harm.end);
      continue;
    }
    if (isBurying(harm) && !isBurial(view, harm)) continue;
    if (harm.word === "held" || !TAKES_OBJECT.has(harm.form) || isPassive(view, harm) || isNounUse(view, harm))
      continue;
    const count = objectAt(view, harm.end);
    if (count !== null && !isAdjectival(harm, count)) {
      addObject(view, links, harm, count, 0.95, "casualty/harm-object");
    } else if (count === null && harm.end < view.end && !isPassiveLooking(view, harm)) {
      linkListedObjects(view, links, harm);
    }
  }
}

/** "the murder of", "the killing of", "arrests of": a verb's form used as a noun. */
function isOfNoun(view: SentenceView, harm: HarmMention): boolean {
  return wordAt(view, harm.end) === "of" && (harm.form === "base" || harm.form === "ing" || harm.form === "s");
}

/** What "shooting" follows as a verb; behind a noun it is one: "the stadium shooting". */
const LEADS_VERB = new Set(
  ", ; -- – — and or by after before then of for in while when is are was were been being to".split(" "),
);

/** "the massacre and 18 others", "in the murders": a verb's form behind an article has no object. */
export function isNounUse(view: SentenceView, harm: HarmMention): boolean {
  const before = wordAt(view, harm.first - 1);
  if (harm.form === "ing" && harm.weak && harm.first > view.first && !LEADS_VERB.has(before)) return true;
  if (harm.form === "ing") return before === "the" || before === "'s" || before === "this";
  if (harm.form !== "base" && harm.form !== "s") return false;
  return DETERMINERS.has(before) || before === "'s" || (PREPOSITIONS.has(before) && before !== "to");
}

export function linkAfterOf(view: SentenceView, links: Links, harm: HarmMention, of: number): void {
  if (wordAt(view, of) !== "of") return;
  const count = objectAt(view, of + 1);
  if (count !== null) addObject(view, links, harm, count, 0.9, "casualty/harm-of");
  else linkListedObjects(view, links, { ...harm, end: of + 1 }, harm);
}

/** A passive has no object: "were killed 12 days ago". */
export function isPassive(view: SentenceView, harm: HarmMention): boolean {
  if (harm.form !== "past") return false;
  for (let i = harm.first - 1; i >= view.first && i >= harm.first - 6; i--) {
    const word = wordAt(view, i);
    if (BE.has(word)) return true;
    if (!(isAdverb(word) || BETWEEN.has(word) || word === "and" || word === "or" || view.harmOver.has(i))) return false;
  }
  return false;
}

/** "12 people killed in …" after a count is a passive without its auxiliary. */
function isPassiveLooking(view: SentenceView, harm: HarmMention): boolean {
  return harm.form === "past" && view.countUpTo.has(harm.first);
}

/** "killed" as an adjective before the people it is about is read inside the count. */
function isAdjectival(harm: HarmMention, count: Count): boolean {
  return count.inner !== null && count.inner.at === harm.first;
}

/** ", three seriously": how badly some of the injured were hurt. */
export const HARDLY = /^(?:seriously|critically|badly|severely|gravely|fatally|lightly|slightly)$/;

export function objectAt(view: SentenceView, at: number): Count | null {
  for (let i = at; i < view.end && i < at + 6; i++) {
    const count = view.countFrom.get(i);
    if (count !== undefined) return count.who === "things" ? null : count;
    const word = wordAt(view, i);
    // "killed himself and 16 worshippers".
    if (
      (word === "and" || word === "along" || word === "with") &&
      /^(?:him|her|it|them)sel(?:f|ves)$|^along$/.test(wordAt(view, i - 1))
    )
      continue;
    if (/^["“”'‘’]+$/.test(word)) continue;
    if (!FILLERS.has(word) && !isAdverb(word) && !POSSESSIVES.has(word)) return null;
  }
  return null;
}

/** "hurt millions of savers", "captured 700 delegates", "STADIUM SHOOTING Two men were held". */
function isFigurativeObject(view: SentenceView, harm: HarmMention, count: Count): boolean {
  if (/^hurt/.test(harm.word)) return (count.low ?? count.best ?? count.high ?? 0) >= 1_000_000;
  if (harm.word.startsWith("captur"))
    return /^(?:delegates|voters|electors|fans|readers|viewers)$/.test(count.group ?? "");
  if (harm.form !== "ing" || !harm.weak) return false;
  return BE.has(wordAt(view, count.end)) || /^(?:have|has|had)$/.test(wordAt(view, count.end));
}

function addObject(
  view: SentenceView,
  links: Links,
  harm: HarmMention,
  count: Count,
  confidence: number,
  rule: string,
): void {
  const more = count.more || wordAt(view, count.first - 1) === "another";
  const weak = harm.weak && count.who !== "people" && !more;
  if (weak && count.victimsFirst === count.victimsEnd && !hasKin(links, harm) && !followsHarm(view, links, harm))
    return;
  if (isFigurativeObject(view, harm, count)) return;
  if (LOSES.has(harm.word)) {
    if (!isLoss(harm, count)) return;
    if (isArmysLoss(view, harm, count)) count.status = "combatant";
  }
  // "they shot 41 people dead".
  const dead = harm.harm === "injured" && wordAt(view, count.end) === "dead";
  addLink(links, { count, harm: dead ? "killed" : harm.harm, mention: harm, rule, confidence, active: true });
  linkCoordinated(view, links, harm, count, rule);
}

/** "killed 15 guerrillas and captured three": the company of another harm makes a harm of it. */
function followsHarm(view: SentenceView, links: Links, harm: HarmMention): boolean {
  if (!/^(?:and|,)$/.test(wordAt(view, harm.first - 1)) || harm.harm === "killed") return false;
  for (const link of links.values())
    if (link.active && link.count.who === "people" && link.count.end < harm.first && harm.first - link.count.end < 4)
      return true;
  return false;
}

/** A weak harm word that already has people as its object may have bare numbers too: "arrested two men and shot 12". */
function hasKin(links: Links, harm: HarmMention): boolean {
  for (const link of links.values()) if (link.mention?.harm === harm.harm && link.count.who === "people") return true;
  return false;
}

/** ", two officers and a boy" after the first object; "and three in Tyre". */
function linkCoordinated(view: SentenceView, links: Links, harm: HarmMention, first: Count, rule: string): void {
  let at = first.end;
  for (let guard = 0; guard < 12; guard++) {
    const joint = skipJoint(view, skipWhere(view, at));
    if (joint === null && wordAt(view, at) === "of") linkListedObjects(view, links, { ...harm, end: at }, harm);
    if (joint === null) return;
    const next = objectAt(view, joint);
    if (next === null && wordAt(view, at) === ",") {
      linkListedObjects(view, links, { ...harm, end: at }, harm);
      return;
    }
    if (next === null || next.numberFirst <= first.numberFirst) return;
    // "killed four civilians, three of them children, and a soldier": who is inside is no further object.
    if (next.partitive && next.who !== "people" && next.inner === null) {
      at = PEOPLE.has(wordAt(view, next.end)) ? next.end + 1 : next.end;
      // "five of them by rubber bullets, and eleven officers".
      if (wordAt(view, at) === "by") while (at < next.end + 6 && wordAt(view, at) !== ",") at++;
      continue;
    }
    // "killed nine civilians, a spokesman for the families said".
    if (wordAt(view, joint - 1) === "," && next.low === 1 && !goesOn(view, next)) return;
    // "wounded 22 people, five critically".
    if (next.who === "bare" && HARDLY.test(wordAt(view, next.end))) return;
    if (isSubjectOfNext(view, next)) return;
    addLink(links, {
      count: next,
      harm: harm.harm,
      mention: harm,
      rule: `${rule}-and`,
      confidence: 0.88,
      active: true,
    });
    at = next.end;
  }
}

/** A short place between two objects: "killing 12 in Tyre and three in Sidon". */
function skipWhere(view: SentenceView, at: number): number {
  const word = wordAt(view, at);
  if (word !== "in" && word !== "at" && word !== "near" && word !== "from") return at;
  for (let i = at + 1; i < view.end && i < at + 5; i++) {
    const inner = wordAt(view, i);
    if (inner === "and" || inner === ",") return i;
    if (isAuxiliary(inner) || view.harmOver.has(i) || isPunctuation(view, i)) return at;
  }
  return at;
}

/** ", two guards and a driver", "…, a nun.": the list goes on or ends here. */
function goesOn(view: SentenceView, count: Count): boolean {
  return count.end >= view.end || /^(?:,|and|\.|;|in|on|at)$/.test(wordAt(view, count.end));
}

function skipJoint(view: SentenceView, at: number): number | null {
  let i = at;
  if (wordAt(view, i) === ",") i++;
  const word = wordAt(view, i);
  if (word === "and" || word === "or" || word === "plus") return i + 1;
  if (word === "as" && wordAt(view, i + 1) === "well" && wordAt(view, i + 2) === "as") return i + 3;
  if ((word === "along" || word === "together") && wordAt(view, i + 1) === "with") return i + 2;
  // "killed not 12 but nine".
  if (word === "but" && hasNot(view, at)) return i + 1;
  return i > at ? i : null;
}

function hasNot(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i > at - 5; i--) if (wordAt(view, i) === "not") return true;
  return false;
}

/** "and 12 diners sent it back": a word before a pronoun or an article is a verb. */
function takesObject(view: SentenceView, at: number): boolean {
  const word = wordAt(view, at);
  if (view.tokens[at]?.kind !== "word" || endsPhrase(word) || isAdverb(word) || view.harmOver.has(at)) return false;
  return /^(?:it|him|her|them|the|a|an|his|their|its)$/.test(wordAt(view, at + 1)) && word.length > 2;
}

/** "killed 12 and 30 were injured": the second count belongs to what follows it. */
export function isSubjectOfNext(view: SentenceView, count: Count): boolean {
  for (let i = count.end; i < view.end && i < count.end + 7; i++) {
    const harm = view.harmOver.get(i);
    if (harm !== undefined) return harm.form === "past" || harm.form === "state" || harm.form === "agentless";
    const word = wordAt(view, i);
    if (i === count.end && (REPORTING.has(word) || PLAIN_VERBS.has(word) || takesObject(view, i))) return true;
    if (isAuxiliary(word)) {
      if (
        !view.harmOver.has(i + 1) &&
        !BETWEEN.has(wordAt(view, i + 1)) &&
        !isAdverb(wordAt(view, i + 1)) &&
        !isAuxiliary(wordAt(view, i + 1))
      )
        return true;
      continue;
    }
    if (!isAdverb(word) && !BETWEEN.has(word)) return false;
  }
  return false;
}

/** "killed the mayor, his wife and two bodyguards": the count is not the first of those harmed. */
export function linkListedObjects(view: SentenceView, links: Links, from: HarmMention, harm: HarmMention = from): void {
  if (LOSES.has(from.word)) return;
  for (let i = from.end; i < view.end && i < from.end + 24; i++) {
    const word = wordAt(view, i);
    if (word === "," || word === "and" || (word === "as" && wordAt(view, i + 1) === "well")) {
      const joint = skipJoint(view, i);
      const count = joint === null ? null : objectAt(view, joint);
      if (count !== null && word === "," && wordAt(view, i + 1) !== "and" && !goesOn(view, count)) return;
      if (count !== null && !isSubjectOfNext(view, count) && (i > from.end || word === "and")) {
        addObject(view, links, harm, count, 0.8, "casualty/harm-list");
        return;
      }
      continue;
    }
    if (isAuxiliary(word) || MODALS.has(word) || SUBORDINATORS.has(word) || REPORTING.has(word) || view.harmOver.has(i))
      return;
    if (PREPOSITIONS.has(word) && word !== "of" && word !== "from" && word !== "for") return;
    if (word === ";" || word === ":" || word === "who" || word === "which") return;
  }
}

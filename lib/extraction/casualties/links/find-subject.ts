import type { Count } from "../counts/find-counts";
import type { HarmMention } from "../harms/find-harms";
import {
  BETWEEN,
  COORDINATORS,
  endsPhrase,
  isAdverb,
  isAuxiliary,
  MONTHS,
  PLAIN_VERBS,
  PREPOSITIONS,
  RELATIVES,
  REPORTING,
  SUBORDINATORS,
} from "../lexicons/function-words";
import { LIFELESS } from "../lexicons/metaphors";
import { NATIONALS } from "../lexicons/nations";
import { PEOPLE } from "../lexicons/people";
import { isPunctuation, type SentenceView, wordAt } from "../sentence-view";

const GROUPS = new Set(
  "group groups family total crew team number party band convoy pair trio crowd maximum minimum average".split(" "),
);
const REACH = 20;

/** "Three gunmen killed the mayor", "two men shot Mayor …": what follows is the object, so the count did it. */
function isActiveVerb(view: SentenceView, harm: HarmMention): boolean {
  if (harm.form !== "past" || harm.word.includes(" ")) return false;
  // "who “shot” the general".
  const end = /^["“”]$/.test(wordAt(view, harm.end)) ? harm.end + 1 : harm.end;
  const next = wordAt(view, end);
  // "A hunter killed 14 boars"; "12 people killed 14 days ago" were killed.
  const counted = view.countFrom.get(end);
  if (
    counted?.who === "things" &&
    !/^(?:second|minute|hour|day|week|month|year|decade)s?$/.test(wordAt(view, counted.numberEnd))
  )
    return true;
  if (
    /^(?:the|a|an|his|her|its|their|our|my|him|them|himself|herself|themselves|it|us|me|this|these|those)$/.test(next)
  )
    return true;
  const token = view.tokens[end];
  if (token === undefined || end >= view.end || token.kind !== "word") return false;
  const named = /^[A-Z][a-z]/.test(token.text) && /^[a-z]/.test(view.tokens[harm.first]?.text ?? "");
  return named && !endsPhrase(next) && !isAdverb(next) && !TIMES.test(next) && !MONTHS.has(next);
}

const TIMES = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function isThingAfter(view: SentenceView, harm: HarmMention): boolean {
  const next = wordAt(view, harm.end);
  if (LIFELESS.has(next)) return true;
  // "107 charred bodies": how the dead were found.
  if (harm.harm === "injured" && /^(?:bodies|body|corpses?|remains)$/.test(next)) return true;
  // "four dead languages": a plural that is nobody's.
  const plural = harm.word === "dead" && /[a-z]{3}s$/.test(next) && view.tokens[harm.end]?.text === next;
  if (plural && !endsPhrase(next) && !PEOPLE.has(next) && !NATIONALS.has(next) && !view.harmOver.has(harm.end))
    return true;
  return (
    (harm.word === "missing" || harm.word === "dying") &&
    next !== "" &&
    !isPunctuation(view, harm.end) &&
    !endsPhrase(next) &&
    !isAdverb(next)
  );
}

export type Found = { count: Count; adjacent: boolean };

/** Who suffers a harm word, looked for to its left: over auxiliaries, parentheses and relative clauses. */
export function findSubject(view: SentenceView, harm: HarmMention): Found | null {
  // "left “at least 20” dead": a closing quotation mark may stand between.
  const quoted = /^["“”'’]$/.test(wordAt(view, harm.first - 1)) ? harm.first - 1 : harm.first;
  const direct = view.countUpTo.get(quoted);
  // "60 injured horses".
  if (direct !== undefined && (isThingAfter(view, harm) || isActiveVerb(view, harm))) return null;
  // "left 225,000 of the city's 400,000 inhabitants homeless": a state is the part's, not the whole's.
  if (direct !== undefined) return { count: (harm.form === "state" ? null : direct.inside) ?? direct, adjacent: true };
  const group = readVerbGroup(view, quoted);
  if (group.relative && !group.auxiliary && isActiveVerb(view, harm)) return null;
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
    else if (word === "," && !loose && !isListed(view, at - 1)) return null;
    else if (isPunctuation(view, at - 1) && /[“”"()[\].!?]|--/.test(word)) return null;
    else if (COORDINATORS.has(word) && !loose && !isListed(view, at - 1)) {
      const joined = view.countUpTo.get(at - 1);
      return joined !== undefined && !isInPhrase(view, joined) ? { count: joined, adjacent: false } : null;
    } else if ((isAuxiliary(word) || view.harmOver.has(at - 1)) && !loose)
      return findReduced(view, word === "'s" ? at - 3 : at - 1) ?? findRelativeHead(view, at - 1);
    at--;
  }
  return null;
}

/** "two of the five soldiers wounded in the ambush have died": who was wounded is the subject of what follows. */
function findReduced(view: SentenceView, at: number): Found | null {
  // "wounded in Thursday's ambush": the harm word stands before the phrase.
  const harm = view.harmOver.get(at) ?? view.harmOver.get(at - 1);
  if (harm?.form !== "past" || harm.harm === "killed") return null;
  const count = view.countUpTo.get(harm.first);
  return count === undefined || isInPhrase(view, count) ? null : { count, adjacent: false };
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

/** "workers from India, Nepal and Sri Lanka have died": a mark between two names parts no clauses. */
function isListed(view: SentenceView, at: number): boolean {
  const name = (i: number) => i > view.first && /^[A-Z][a-z]/.test(view.tokens[i]?.text ?? "");
  return name(at - 1) && name(at + 1) && hasFrom(view, at);
}

function hasFrom(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i > view.first && i > at - 14; i--) if (wordAt(view, i) === "from") return true;
  return false;
}

export const CLOSES = new Set([",", ")", "]", "-", "--", "–", "—"]);

/** "Two youths robbed a driver, who …": the count already is the subject of another verb. */
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
export function skipParenthesis(view: SentenceView, closing: number): number | null {
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

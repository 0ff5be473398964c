import type { AttributionDraft } from "../../document";
import type { CasualtyClaim } from "../../schema";
import { COORDINATORS, DETERMINERS, isAdverb, isAuxiliary, MODALS } from "../lexicons/function-words";
import type { Link } from "../links/link";
import { Sense } from "../sense";
import { type SentenceView, wordAt } from "../sentence-view";

type Modality = CasualtyClaim["modality"];

const POSSIBLE_AUX = new Set("could may might would can should will 'd 'll wo".split(" "));
const POSSIBLE_NEAR = new Set(
  `feared fear fears possibly potentially likely presumed perhaps probably maybe believed thought projected predicted
  expected risk risks risking threatening threaten threatens threatened threat plot plotting plotted planned planning plan plans
  intended intending intend attempting attempted attempt vowed hoping wanted possible potential hypothetical
  expects predicts unconfirmed`.split(/\s+/),
);
const CONDITIONS = new Set("if unless whether lest possibility scenario simulation drill hypothetically".split(" "));
const NEGATIONS = new Set(
  "not never n't didn't wasn't weren't hasn't haven't hadn't isn't aren't don't doesn't couldn't without neither nor won't wouldn't cannot can't".split(
    " ",
  ),
);
export const DENIES =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing|e)|disput(?:es|ed|ing|e)|rebuff(?:s|ed|ing)?|debunk(?:s|ed|ing)?)$/;
/** "denied responsibility for the attack that killed 12": the dead are not denied. */
const DENIED_ELSE = new Set(
  "responsibility involvement role part bail entry access visas request requests appeal".split(" "),
);

export function modalityOf(view: SentenceView, link: Link, attributions: AttributionDraft[]): Modality {
  const { count } = link;
  if (count.low === 0 && count.high === 0) return "negated";
  if (isDenied(view, link, attributions)) return "denied";
  const at = link.mention === null ? count.first : link.mention.first;
  const verb = sharedVerb(view, link, at);
  const from = verbGroupStart(view, verb);
  if (isNegated(view, link, from, verb)) return "negated";
  if (isPossible(view, link, from, verb)) return "possible";
  return "asserted";
}

/** "would kill 20,000 and injure 100,000": a bare verb shares the auxiliary of the one before it. */
function sharedVerb(view: SentenceView, link: Link, at: number): number {
  if (link.mention?.form !== "base" || !/^(?:and|or|,)$/.test(wordAt(view, at - 1))) return at;
  let shared = at;
  for (const harm of view.harms)
    if (harm.form === "base" && harm.first < at && harm.first > at - 14) shared = harm.first;
  return shared;
}

/** "may" is a doubt, "May 14" a date. */
function isDoubt(view: SentenceView, at: number, word: string): boolean {
  if (!POSSIBLE_AUX.has(word)) return false;
  return (
    word !== "may" ||
    view.tokens[at]?.text === "may" ||
    (view.tokens[at]?.text === "MAY" && view.tokens[at + 1]?.kind === "word")
  );
}

/** The first token of the auxiliaries and adverbs that lead to a harm word. */
function verbGroupStart(view: SentenceView, at: number): number {
  let i = at;
  while (i > view.first) {
    const word = wordAt(view, i - 1);
    const mood = isDoubt(view, i - 1, word) || POSSIBLE_NEAR.has(word) || NEGATIONS.has(word);
    if (!(mood || isAuxiliary(word) || isAdverb(word) || word === "to" || word === "also")) break;
    i--;
  }
  return i;
}

function isNegated(view: SentenceView, link: Link, from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    const word = wordAt(view, i);
    if (NEGATIONS.has(word) && wordAt(view, i + 1) !== "only") return true;
  }
  // "without killing 12", "not 12 people".
  const before = wordAt(view, link.count.first - 1);
  return before === "not" && wordAt(view, link.count.first - 2) !== "or";
}

function isPossible(view: SentenceView, link: Link, from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    const word = wordAt(view, i);
    if (isDoubt(view, i, word) || POSSIBLE_NEAR.has(word)) return true;
  }
  if (isIntended(view, at)) return true;
  const { count, mention } = link;
  // "Asked whether children were among the 20 dead": the dead are given.
  const given = wordAt(view, count.first - 1) === "the" && (count.inner !== null || mention?.first === count.end);
  // "12 feared dead", "feared 12 had died", "a possible 12 deaths".
  const left = Math.min(count.first, at);
  const right = Math.max(count.end, mention?.end ?? count.end);
  for (let i = Math.max(view.first, left - 5); i < right; i++) {
    const word = wordAt(view, i);
    if (i < left && (COORDINATORS.has(word) || word === ",") && !isConditionAhead(view, i, left)) continue;
    // "The feared militia" is feared itself.
    if (word === "feared" && DETERMINERS.has(wordAt(view, i - 1)) && wordAt(view, i + 1) !== "dead") continue;
    if (DOUBTS.has(word)) return isReached(view, i, left);
    if (i >= left && isDoubt(view, i, word)) return true;
    if (i >= left && (word === "believed" || word === "thought") && i < at) return true;
    if (
      i < left &&
      i >= left - 4 &&
      (isDoubt(view, i, word) ||
        /^(?:threatened|predicts?|projects?|forecasts?|expect(?:s|ed)?)$/.test(word) ||
        word === "risk" ||
        word === "potential" ||
        word === "possible")
    )
      return isReached(view, i, left);
  }
  return isUnsure(view, left, right) || (!given && isConditional(view, left));
}

const DOUBTS = new Set("fear fears feared fearing presumed possibly potentially".split(" "));

const INTENDS =
  /^(?:sworn|vow(?:s|ed|ing)?|threaten(?:s|ed|ing)?|plann?(?:s|ed|ing)?|plot(?:s|ted|ting)?|order(?:s|ed)?|want(?:s|ed|ing)?|intend(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|hop(?:es|ed|ing)|ready|willing|conspir(?:ed|ing|acy)|fail(?:s|ed|ing)?|bid|mission|designed|aim(?:s|ed|ing)?|threats?|capable|able|enough|likely|set|due|about)$/;

/** "vowed to kill 12", "a plot to kill": an aim is no figure yet. */
function isIntended(view: SentenceView, at: number): boolean {
  if (wordAt(view, at - 1) !== "to") return false;
  for (let i = at - 2; i >= view.first && i > at - 6; i--) if (INTENDS.test(wordAt(view, i))) return true;
  return false;
}

/** "is believed to have caused 12 deaths", "could not confirm that …", "unconfirmed reports of 12 dead". */
function isUnsure(view: SentenceView, left: number, right: number): boolean {
  for (let i = left - 1; i >= view.first && i > left - 9; i--) {
    const word = wordAt(view, i);
    if (word === ";" || word === "but") return false;
    if (/^(?:believed|thought|feared|presumed|suspected)$/.test(word) && wordAt(view, i + 1) === "to") return true;
    if (
      /^(?:investigating|verifying|checking)$/.test(word) &&
      /^(?:reports|claims|whether|allegations)$/.test(wordAt(view, i + 1))
    )
      return true;
    // "There was no immediate confirmation of the claim that …".
    if (word === "confirmation" && /^(?:no|without|independent|immediate)$/.test(wordAt(view, i - 1))) return true;
    if (word === "unconfirmed" || (/^(?:confirm|verify)$/.test(word) && isNotDone(view, i))) return true;
  }
  // "a figure of 1,012 dead that cannot be independently verified".
  for (let i = right; i < right + 10 && wordAt(view, i) !== ";" && !view.countFrom.has(i); i++)
    if (/^(?:verified|confirmed)$/.test(wordAt(view, i))) {
      for (let k = i - 1; k > i - 5; k--) if (NEGATIONS.has(wordAt(view, k))) return true;
    }
  return wordAt(view, right) === "unconfirmed";
}

/** "could not confirm", "neither the police nor the army would confirm". */
function isNotDone(view: SentenceView, at: number): boolean {
  if (NEGATIONS.has(wordAt(view, at - 1)) || /^(?:declined|refused|unable)$/.test(wordAt(view, at - 2))) return true;
  for (let i = at - 1; i >= view.first && i > at - 10; i--) if (wordAt(view, i) === "neither") return true;
  return false;
}

function isConditionAhead(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (CONDITIONS.has(wordAt(view, i))) return true;
  return false;
}

const CLOSES_DOUBT = /^(?:;|\.|but|after|when|while|since|because|where|who|which|why|how)$/;

/** Nothing closes a clause between the word of doubt and the figure. */
function isReached(view: SentenceView, from: number, to: number): boolean {
  // "The village that would not surrender saw 12 killed".
  if (MODALS.has(wordAt(view, from)) && /^(?:that|who|which)$/.test(wordAt(view, from - 1))) return false;
  for (let i = from + 1; i < to; i++) if (CLOSES_DOUBT.test(wordAt(view, i))) return false;
  return true;
}

function isConditional(view: SentenceView, left: number): boolean {
  for (let i = left - 1; i >= view.first && i > left - 14; i--) {
    const word = wordAt(view, i);
    if (word === ";" || word === "," || word === "but") return false;
    if (CONDITIONS.has(word)) return true;
    if (word === "had" && i === view.first) return true;
  }
  return false;
}

function isDenied(view: SentenceView, link: Link, attributions: AttributionDraft[]): boolean {
  const start = view.tokens[link.count.numberFirst]?.start ?? 0;
  const end = view.tokens[link.count.numberEnd - 1]?.end ?? 0;
  let best: AttributionDraft | null = null;
  let length = Number.POSITIVE_INFINITY;
  for (const attribution of attributions) {
    for (const span of attribution.content) {
      if (span.start > start || span.end < end || span.end - span.start >= length) continue;
      best = attribution;
      length = span.end - span.start;
    }
  }
  const elsewhere = deniedHere(view, link);
  if (elsewhere !== null) return elsewhere;
  return best?.stance === "denies";
}

/** A denial in the same sentence: true, or false when it denies something else; null when there is none. */
function deniedHere(view: SentenceView, link: Link): boolean | null {
  const left = Math.min(link.count.first, link.mention?.first ?? link.count.first);
  if (isCalledFalse(view, left, Math.max(link.count.end, link.mention?.end ?? 0))) return true;
  if ((view.senses & Sense.Denies) === 0) return null;
  for (let i = left - 1; i >= view.first && i > left - 22; i--) {
    const word = wordAt(view, i);
    // "…, insisting that only two died", "although villagers said 12 died": the denial ends there.
    if (
      /^(?:;|but|although|though|while|whereas|insisting|saying|adding|claiming|maintaining|admitting|conceding|acknowledging|stating)$/.test(
        word,
      )
    )
      return null;
    if (DENIED_ELSE.has(word) && DENIES.test(wordAt(view, i - 1))) return false;
    if (!DENIES.test(word)) continue;
    // "The army, which denied firing, said 12 had died".
    if (/^(?:which|who)$/.test(wordAt(view, i - 1)) && hasComma(view, i, left)) continue;
    // "did not deny that 30 had died".
    if (NEGATIONS.has(wordAt(view, i - 1))) return false;
    for (let k = i + 1; k < left; k++) {
      // "denied a strike that rights lawyers said killed 100".
      if (/^(?:said|say|says)$/.test(wordAt(view, k)) && hasThat(view, i, k)) return false;
      // "denied it had hit the prison, in which 87 died".
      if (/^(?:which|where|who)$/.test(wordAt(view, k))) return false;
      if (DENIED_ELSE.has(wordAt(view, k))) return false;
      if (wordAt(view, k) === "and" && /^(?:said|says|claimed|accused|put)$/.test(wordAt(view, k + 1))) return null;
    }
    return true;
  }
  return null;
}

function hasThat(view: SentenceView, from: number, to: number): boolean {
  for (let i = to - 1; i > from + 3 && i > to - 6; i--) if (wordAt(view, i) === "that") return true;
  return false;
}

function hasComma(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (wordAt(view, i) === ",") return true;
  return false;
}

const JUDGES =
  /^(?:false|untrue|fake|baseless|fabricated|unfounded|lies?|nonsense|wrong|true|correct|so|accurate|evidence|proof|indication|truth)$/;

/** Whether a report may be judged with the word. */
export function callsFalse(lower: string): boolean {
  return JUDGES.test(lower);
}

/** "claims that 50 people were killed were false", "false reports of 12 dead". */
function isCalledFalse(view: SentenceView, left: number, right: number): boolean {
  if ((view.senses & Sense.False) === 0) return false;
  let reported = false;
  for (let i = left - 1; i >= view.first && i > left - 10; i--) {
    const word = wordAt(view, i);
    if (/^(?:claims?|reports?|rumou?rs?|allegations?|suggestions?|assertions?|accusations?)$/.test(word))
      reported = true;
    if (reported && /^(?:false|untrue|fake|baseless|fabricated)$/.test(word)) return true;
  }
  // "it is not true that 20 died", "it was false that …".
  for (let i = left - 1; i >= view.first && i > left - 5; i--) {
    if (wordAt(view, i) !== "that") continue;
    if (/^(?:untrue|false|wrong)$/.test(wordAt(view, i - 1))) return true;
    if (/^(?:true|correct|so|accurate)$/.test(wordAt(view, i - 1)) && NEGATIONS.has(wordAt(view, i - 2))) return true;
  }
  // "there is no evidence that 3,000 prisoners were executed".
  for (let i = left - 1; i >= view.first && i > left - 6; i--)
    if (/^(?:evidence|proof|indication|truth)$/.test(wordAt(view, i)) && wordAt(view, i - 1) === "no") return true;
  for (let i = right; reported && i < view.end && i < right + 14; i++)
    if (/^(?:false|untrue|baseless|fabricated|unfounded|lies?|fake|nonsense)$/.test(wordAt(view, i))) return true;
  return false;
}

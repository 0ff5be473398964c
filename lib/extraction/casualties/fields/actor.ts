import { ACTORS, ARMED_GROUPS } from "../lexicons/actors";
import { BLAMELESS, CAUSES } from "../lexicons/causes";
import { BE, endsPhrase, REPORTING } from "../lexicons/function-words";
import { ADJECTIVES, COUNTRIES } from "../lexicons/nations";
import { DIRECTIONS } from "../lexicons/places";
import type { Link } from "../links/link";
import { Sense } from "../sense";
import { hasSense, type SentenceView, wordAt } from "../sentence-view";
import type { TokenRange } from "./place";

/** Who did it. The span is the article's own word: "Israeli" of "an Israeli airstrike". */
export function actorOf(view: SentenceView, link: Link, cause: TokenRange | null): TokenRange | null {
  if (cause !== null && BLAMELESS.has(wordAt(view, cause.end - 1))) return byAgent(view, link);
  return (
    byAgent(view, link) ??
    subjectActor(view, link) ??
    causeActor(view, cause) ??
    owner(view, cause, link) ??
    laterAgent(view, link) ??
    clauseActor(view, link)
  );
}

/** "were killed by Taliban gunmen". */
function byAgent(view: SentenceView, link: Link): TokenRange | null {
  const from = link.mention === null ? link.count.end : link.mention.end;
  let late = false;
  for (let i = from; i < view.end && i < from + (late ? 14 : 8); i++) {
    const word = wordAt(view, i);
    if (word === "by") return readActor(view, i + 1);
    // "were shot dead and a third wounded by troops": the doer is named once.
    if (word === "and" && !late) {
      late = isSharedPassive(view, i + 1);
      if (late) continue;
    }
    if (word === "," || word === ";" || word === "and" || word === "when") return null;
  }
  return null;
}

/** "and a third critically wounded": a second harm without an auxiliary of its own. */
function isSharedPassive(view: SentenceView, at: number): boolean {
  for (let i = at; i < at + 6; i++) {
    const harm = view.harmOver.get(i);
    if (harm !== undefined) return harm.form === "past";
    if (BE.has(wordAt(view, i)) || wordAt(view, i) === "," || wordAt(view, i) === "in") return false;
  }
  return false;
}

/** An actor that starts at a token, without its article. */
function readActor(view: SentenceView, at: number): TokenRange | null {
  let i = at;
  while (/^(?:the|a|an|its|his|their|some|unknown|unidentified|suspected|alleged)$/.test(wordAt(view, i))) i++;
  while (
    view.countFrom.has(i) &&
    (view.tokens[i]?.kind === "number" || /^(?:two|three|four|five|six|several|dozens)$/.test(wordAt(view, i)))
  )
    i++;
  const first = i;
  let last = -1;
  for (; i < view.end && i < first + 8; i++) {
    const token = view.tokens[i];
    if (token === undefined || token.kind !== "word" || (endsPhrase(token.lower) && token.lower !== "'s")) break;
    if (CAUSES.has(token.lower) && last < 0 && !ACTORS.has(token.lower)) {
      // "by an Israeli airstrike": the nation is the actor.
      return i > first && isPower(view, first) ? { first, end: first + 1 } : null;
    }
    if (CAUSES.has(token.lower)) break;
    if (ACTORS.has(token.lower) || isPower(view, i) || isCapital(token.text)) last = i;
    else if (last >= 0 && !ACTORS.has(wordAt(view, i + 1))) break;
  }
  return last < 0 ? null : { first, end: last + 1 };
}

/** A nation, its adjective or an armed group; "is" and "us" only in capitals. */
function isPower(view: SentenceView, at: number): boolean {
  if (!hasSense(view, at, Sense.Power)) return false;
  const word = wordAt(view, at);
  return word.length > 3 || view.tokens[at]?.text !== word;
}

/** Nations, armed groups, and two of them in one word: "US-British". */
export function isPowerName(lower: string): boolean {
  const hyphen = lower.indexOf("-");
  if (hyphen > 0 && ADJECTIVES.has(lower.slice(0, hyphen)) && ADJECTIVES.has(lower.slice(hyphen + 1))) return true;
  return ADJECTIVES.has(lower) || COUNTRIES.has(lower) || ARMED_GROUPS.has(lower);
}

function isCapital(text: string): boolean {
  return /^(?:(?:al|el)-)?[A-Z]/.test(text);
}

/** "Taliban gunmen killed 12", "accused Chad of killing nine". */
function subjectActor(view: SentenceView, link: Link): TokenRange | null {
  // "The group had lost 6,000 fighters": who loses them did not kill them.
  if (!link.active || link.mention === null || /^los/.test(link.mention.word)) return null;
  let at = link.mention.first;
  while (
    at > view.first &&
    /^(?:has|have|had|also|then|later|so|far|already|now|since|reportedly|allegedly|of|unlawfully|deliberately|for|to|who|which|that|,|and|shot|were|was)$/.test(
      wordAt(view, at - 1),
    )
  ) {
    if (wordAt(view, at - 1) === "," && link.mention.form === "ing") return null;
    at--;
  }
  const last = at - 1;
  const head = wordAt(view, last);
  // "The army said it had killed 15".
  if (
    /^(?:it|they)$/.test(head) &&
    REPORTING.has(wordAt(view, last - 1)) &&
    (ACTORS.has(wordAt(view, last - 2)) || isPower(view, last - 2))
  )
    return { first: actorStart(view, last - 2), end: last - 1 };
  // "gang members", "Hamas members".
  const members =
    /^(?:members|supporters|elements|operatives)$/.test(head) &&
    (ACTORS.has(wordAt(view, last - 1)) || isPower(view, last - 1));
  if (!(ACTORS.has(head) || isPower(view, last) || members)) return null;
  const first = actorStart(view, last);
  // "lost 40 men and killed 300": the men are harmed themselves; "fighting between the army and rebels" is both sides'.
  if (view.counts.some((count) => count.first <= last && last < count.end) || isBetween(view, first)) return null;
  // "the attack in Benghazi, Libya, that killed four".
  if (isLocated(view, first) || (wordAt(view, first - 1) === "," && wordAt(view, last + 1) === ",")) return null;
  return { first, end: last + 1 };
}

function isBetween(view: SentenceView, first: number): boolean {
  for (let i = first - 1; i >= view.first && i > first - 8; i--) if (wordAt(view, i) === "between") return true;
  return false;
}

/** "in northern India": a name behind a preposition did nothing. */
function isLocated(view: SentenceView, first: number): boolean {
  let i = first - 1;
  while (DIRECTIONS.has(wordAt(view, i)) || /^(?:the|a|an|neighbouring|neighboring|nearby)$/.test(wordAt(view, i))) i--;
  return /^(?:at|in|on|near|by|against|of|to|from|between|with|across|outside|into)$/.test(wordAt(view, i));
}

function actorStart(view: SentenceView, last: number): number {
  let first = last;
  while (first > view.first && first > last - 4) {
    // "Israel's military".
    if (wordAt(view, first - 1) === "'s" && isPower(view, first - 2)) return first - 2;
    const token = view.tokens[first - 1];
    if (token === undefined || token.kind !== "word" || endsPhrase(token.lower) || token.lower === "'s") break;
    if (
      !(
        isCapital(token.text) ||
        isPower(view, first - 1) ||
        ACTORS.has(token.lower) ||
        /^(?:armed|masked|suspected|unidentified|unknown|islamist|rebel|security|government|riot|special|border|air|death|far-right|state|regime)$/.test(
          token.lower,
        )
      )
    )
      break;
    first--;
  }
  return first;
}

const SUFFERED_BY = new Set(
  "genocide war wars conflict uprising coup protests famine insurgency unrest violence fighting clashes battle massacre".split(
    " ",
  ),
);

/** "Israeli airstrike", "Israel's bombardment", "Hamas' attacks". */
function causeActor(view: SentenceView, cause: TokenRange | null): TokenRange | null {
  if (cause === null) return null;
  const suffered = SUFFERED_BY.has(wordAt(view, cause.end - 1));
  for (let i = cause.first - 1; i >= view.first && i > cause.first - 4; i--) {
    // "the Rwandan genocide" is not Rwanda's doing.
    if (suffered && ADJECTIVES.has(wordAt(view, i))) continue;
    const word = wordAt(view, i);
    // "Sudan fighting uproots millions": where it is.
    if (suffered && COUNTRIES.has(word)) return null;
    // "in an Iraq drone attack" names a place.
    if (COUNTRIES.has(word) && !ADJECTIVES.has(word) && wordAt(view, i + 1) !== "'s" && isLocated(view, i)) return null;
    if (isPower(view, i) || /-led$/.test(word)) return { first: i, end: i + 1 };
    if (ACTORS.has(word) && i === cause.first - 1 && !/^(?:terrorist|suicide|gang|driver)$/.test(word))
      return { first: actorStart(view, i), end: i + 1 };
    if (word === "'s" || word === "'" || word === "’") continue;
    if (endsPhrase(word)) break;
  }
  if (wordAt(view, cause.end) === "by") return readActor(view, cause.end + 1);
  return null;
}

const DOES = new Set(
  "carried fired launched planted staged perpetrated claimed committed conducted blamed ordered dropped detonated".split(
    " ",
  ),
);

export function leadsDoing(lower: string): boolean {
  return DOES.has(lower);
}

/** "an attack claimed by the group", "blamed on rebels". */
function laterAgent(view: SentenceView, link: Link): TokenRange | null {
  if ((view.senses & Sense.Doing) === 0) return null;
  for (let i = view.first; i < view.end; i++) {
    if (!hasSense(view, i, Sense.Doing)) continue;
    const claimant = wordAt(view, i) === "claimed" ? claimantBefore(view, i) : null;
    if (claimant !== null && !overlapsCount(claimant, link)) return claimant;
    const next = wordAt(view, i + 1) === "out" ? i + 2 : i + 1;
    if (wordAt(view, next) === "by" || wordAt(view, next) === "on") {
      const actor = readActor(view, next + 1);
      if (actor !== null && !overlapsCount(actor, link)) return actor;
    }
  }
  return null;
}

/** "the bombing, for which IS-K claimed responsibility": whoever takes the deed upon himself. */
function claimantBefore(view: SentenceView, at: number): TokenRange | null {
  if (wordAt(view, at + 1) !== "responsibility") return null;
  const last = /^(?:has|have|had|later|also)$/.test(wordAt(view, at - 1)) ? at - 2 : at - 1;
  const named = ACTORS.has(wordAt(view, last)) || isPower(view, last) || isCapital(view.tokens[last]?.text ?? "");
  if (!named || /^(?:no|which|who|one)$/.test(wordAt(view, last))) return null;
  const first = actorStart(view, last);
  return wordAt(view, first - 1) === "no" ? null : { first, end: last + 1 };
}

const ATTACKS =
  /^(?:attack(?:s|ed|ing)?|ambush(?:es|ed|ing)?|storm(?:s|ed|ing)?|open(?:s|ed|ing)?|fir(?:e|es|ed|ing)|shell(?:s|ed|ing)?|bomb(?:s|ed|ing)?|bombard(?:s|ed|ing)?|raid(?:s|ed|ing)?|str(?:ike|ikes|uck|iking)|hit(?:s|ting)?|launch(?:es|ed|ing)?|detonat(?:es|ed|ing)|target(?:s|ed|ing)?|ramm?(?:s|ed|ing)?|plant(?:s|ed)?|overran|stabbed|burst|blew|shot|dropp?(?:s|ed)|set|torched|raked|sprayed|machine-gunned|assaulted|besieged|pounded|drove|clash(?:ed|ing)|swept|seized|invaded|killed|massacred|murdered|killing|kill|murder|shoot)$/;

/** "Gunmen opened fire on a bus, killing 12", "when gunmen ambushed their convoy": whoever attacks in the sentence. */
function clauseActor(view: SentenceView, link: Link): TokenRange | null {
  for (let i = view.first; i < view.end; i++) {
    if (!hasSense(view, i, Sense.Actor) && !isPower(view, i)) continue;
    if (ACTORS.has(wordAt(view, i + 1)) || !attacksAfter(view, i + 1)) continue;
    const first = actorStart(view, i);
    if (isLocated(view, first) || isBetween(view, first) || isApart(view, i, link) || isVictim(view, i)) continue;
    const actor = { first, end: i + 1 };
    if (!overlapsCount(actor, link)) return actor;
  }
  return null;
}

/** "3 soldiers martyred, 2 terrorists killed in encounter": counted, and nothing behind the verb to be its object. */
function isVictim(view: SentenceView, at: number): boolean {
  const count = view.countUpTo.get(at + 1);
  const harm = count === undefined ? undefined : view.harmFrom.get(at + 1);
  return (
    harm !== undefined && (harm.end >= view.end || /^(?:in|by|at|near|on|during|[.,;])$/.test(wordAt(view, harm.end)))
  );
}

/** A semicolon between the doer and the figure parts them. */
function isApart(view: SentenceView, at: number, link: Link): boolean {
  const from = Math.min(at, link.count.first);
  const to = Math.max(at, link.count.first);
  for (let i = from; i < to; i++) if (wordAt(view, i) === ";") return true;
  return false;
}

function attacksAfter(view: SentenceView, at: number): boolean {
  // "Police in Nairobi fired on the crowd".
  const from = wordAt(view, at) === "in" && isCapital(view.tokens[at + 1]?.text ?? "") ? at + 2 : at;
  for (let i = from; i < from + 4; i++) {
    const word = wordAt(view, i);
    if (ATTACKS.test(word))
      return wordAt(view, i - 1) !== "were" && wordAt(view, i - 1) !== "was" && wordAt(view, i - 1) !== "been";
    if (
      !/^(?:had|have|has|denied|denies|accused|of|also|later|then|who|armed|on|wearing|riding|motorcycles|motorbikes|in|masks)$/.test(
        word,
      )
    )
      return false;
  }
  return false;
}

/** "The army denied that its shelling killed 14": the nearest doer before the possessive owns the cause. */
function owner(view: SentenceView, cause: TokenRange | null, link: Link): TokenRange | null {
  if (cause === null || !/^(?:its|their|his)$/.test(wordAt(view, cause.first - 1))) return null;
  for (let i = cause.first - 2; i >= view.first; i--) {
    const word = wordAt(view, i);
    if (!ACTORS.has(word) && !isPower(view, i)) continue;
    const actor = { first: actorStart(view, i), end: i + 1 };
    if (!overlapsCount(actor, link)) return actor;
  }
  return null;
}

function overlapsCount(range: TokenRange, link: Link): boolean {
  return range.first < link.count.end && link.count.first < range.end;
}

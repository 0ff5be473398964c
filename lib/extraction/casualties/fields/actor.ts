import { ACTORS } from "../lexicons/actors";
import { BLAMELESS } from "../lexicons/causes";
import { BE, endsPhrase, isAdverb, REPORTING } from "../lexicons/function-words";
import { ADJECTIVES, COUNTRIES } from "../lexicons/nations";
import { PEOPLE } from "../lexicons/people";
import type { Link } from "../links/link";
import { Sense } from "../sense";
import { hasSense, type SentenceView, wordAt } from "../sentence-view";
import { actorStart, isCapital, isLocated, isPower, readActor } from "./actor-phrase";
import { STRIKES_AT_HOME, type TokenRange } from "./place";

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
    if (word === "by") return readActor(view, i + 1) ?? readPerson(view, i + 1);
    // "were shot dead and a third wounded by troops": the doer is named once.
    if (word === "and" && !late) {
      late = isSharedPassive(view, i + 1);
      if (late) continue;
    }
    if (word === "," || word === ";" || word === "and" || word === "when") return null;
  }
  return null;
}

/** "were shot by a landowner": whoever it was, when somebody is named by what he is. */
function readPerson(view: SentenceView, at: number): TokenRange | null {
  const first = /^(?:a|an|the|his|her|their)$/.test(wordAt(view, at)) ? at + 1 : at;
  if (first === at) return null;
  for (let i = first; i < first + 4; i++) {
    if (endsPhrase(wordAt(view, i))) return null;
    if (PEOPLE.has(wordAt(view, i)) && !PEOPLE.has(wordAt(view, i + 1))) return { first, end: i + 1 };
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

/** "Taliban gunmen killed 12", "accused Chad of killing nine". */
function subjectActor(view: SentenceView, link: Link): TokenRange | null {
  // "The group had lost 6,000 fighters": who loses them did not kill them.
  if (!link.active || link.mention === null || /^los/.test(link.mention.word)) return null;
  if (wordAt(view, link.mention.first - 1) === "," && link.mention.form === "ing") return null;
  let at = link.mention.first;
  while (
    at > view.first &&
    /^(?:has|have|had|also|then|later|having|boasted|boasts|so|far|already|now|since|reportedly|allegedly|of|unlawfully|deliberately|for|to|who|which|that|,|and|shot|were|was)$/.test(
      wordAt(view, at - 1),
    )
  ) {
    if (wordAt(view, at - 1) === "," && (link.mention.form === "ing" || beforeAside(view, at - 1) < at - 1)) break;
    at--;
  }
  // "police responded by rounding up 1,400".
  if (wordAt(view, at - 1) === "by" && ACTORS.has(wordAt(view, at - 3))) at -= 2;
  const last = wordAt(view, at - 1) === "," ? beforeAside(view, at - 1) : beforeDay(view, at - 1);
  const head = wordAt(view, last);
  // "The army said it had killed 15".
  if (
    /^(?:it|they)$/.test(head) &&
    REPORTING.has(wordAt(view, last - 1)) &&
    (ACTORS.has(wordAt(view, last - 2)) || isPower(view, last - 2))
  )
    return { first: actorStart(view, last - 2), end: last - 1 };
  // "Police in Dhaka said they had taken 1,200".
  const placed = /^(?:it|they)$/.test(head) && REPORTING.has(wordAt(view, last - 1)) && wordAt(view, last - 3) === "in";
  if (placed && ACTORS.has(wordAt(view, last - 4))) return { first: actorStart(view, last - 4), end: last - 3 };
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

/** "The gunman, who also shot himself, killed": the word before what stands between two commas. */
function beforeAside(view: SentenceView, comma: number): number {
  for (let i = comma - 1; i > comma - 14 && i > view.first; i--)
    if (wordAt(view, i) === ",") return /^(?:who|which)$/.test(wordAt(view, i + 1)) ? i - 1 : comma;
  return comma;
}

/** "Iran on Tuesday hanged three". */
function beforeDay(view: SentenceView, last: number): number {
  if (!/^(?:\w+day|overnight|yesterday|today)$/.test(wordAt(view, last))) return last;
  return wordAt(view, last - 1) === "on" ? last - 2 : last - 1;
}

function isBetween(view: SentenceView, first: number): boolean {
  for (let i = first - 1; i >= view.first && i > first - 8; i--) if (wordAt(view, i) === "between") return true;
  return false;
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
    const home = STRIKES_AT_HOME.test(wordAt(view, cause.end - 1)) && i === cause.first - 1;
    if ((suffered || home) && COUNTRIES.has(word) && !ADJECTIVES.has(word)) return null;
    // "in an Iraq drone attack" names a place.
    if (COUNTRIES.has(word) && !ADJECTIVES.has(word) && wordAt(view, i + 1) !== "'s" && isLocated(view, i)) return null;
    if (isPower(view, i) || /-led$/.test(word)) return { first: i, end: i + 1 };
    if (ACTORS.has(word) && i === cause.first - 1 && !/^(?:terrorist|suicide|gang|driver)$/.test(word))
      return { first: actorStart(view, i), end: i + 1 };
    // "the regime's barrel bombs".
    if (ACTORS.has(word) && wordAt(view, i + 1) === "'s") return { first: actorStart(view, i), end: i + 1 };
    if (word === "'s" || word === "'" || word === "’") continue;
    // "Thailand: rampage leaves 36 dead" says where.
    if (endsPhrase(word) || /^[:;,–—-]$/.test(word)) break;
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
  /^(?:attack(?:s|ed|ing)?|ambush(?:es|ed|ing)?|storm(?:s|ed|ing)?|open(?:s|ed|ing)?|fir(?:e|es|ed|ing)|shell(?:s|ed|ing)?|bomb(?:s|ed|ing)?|bombard(?:s|ed|ing)?|raid(?:s|ed|ing)?|str(?:ike|ikes|uck|iking)|hit(?:s|ting)?|launch(?:es|ed|ing)?|detonat(?:es|ed|ing)|target(?:s|ed|ing)?|ramm?(?:s|ed|ing)?|plant(?:s|ed)?|overran|destroy(?:s|ed)|stabbed|burst|blew|shot|dropp?(?:s|ed)|set|torched|raked|sprayed|machine-gunned|assaulted|besieged|pounded|drove|clash(?:ed|ing)|swept|seized|invaded|killed|massacred|murdered|killing|kill|murder|shoot)$/;

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
      !isAdverb(word) &&
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

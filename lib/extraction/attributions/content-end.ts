import { CUE_FORMS, FORM } from "../lexicons/cue-forms";
import { AUXILIARY, NOMINAL, Tag } from "../pos/tags";
import { closesQuote, lowerAt, quotationAt, type Reading, tagAt } from "./reading";
import { findSubject } from "./subject";
import { readVerbGroup } from "./verb-group";

export type ContentLimits = {
  /** The token after the last one the unit holds. */
  unitEnd: number;
  unitFirst: number;
  /** The cue stands in a relative clause: its content ends where the main clause goes on. */
  relative: boolean;
  /** The relative pronoun is the content's own subject: "which officials said killed 12 people, …" ends at the comma. */
  gap?: boolean;
  /** The cue stands in a clause of "while", "after", …: the main clause begins behind the next comma. */
  subordinate?: boolean;
  /** The cue is a bare present ("officials say"): another behind a conjunction goes on with it, not with the content. */
  bare?: boolean;
  /** The content is a noun phrase or an infinitive: a comma ends it unless a list goes on. */
  phrase?: boolean;
};

/** No sentence of news is longer; a text without stops must not be read over and over. */
const LONGEST = 400;

const FINITE = Tag.Past | Tag.Present | AUXILIARY;

/**
 * Where reported speech that begins at `first` ends (the token after its last): at the end of the sentence without its
 * stop, or before what belongs to another clause: "…, adding that", "…, according to", "… and accused", "…, but the army
 * said", "…, which".
 */
export function findContentEnd(reading: Reading, first: number, limits: ContentLimits): number {
  const unitEnd = Math.min(limits.unitEnd, first + LONGEST);
  let i = first;
  while (i < unitEnd) {
    const quotation = quotationAt(reading, i);
    if (quotation && quotation.first === i && quotation.last < unitEnd) {
      i = quotation.last + 1;
      continue;
    }
    if (
      i > first &&
      closesQuote(reading, i - 1) &&
      reading.tokens[i - 2]?.text === "," &&
      endsAtBreak(reading, i - 1, first, limits)
    )
      break;
    // The crowd chanted, “Go home!” as the car passed.
    if (i > first && isSpokenOut(reading, i, first)) break;
    const closing = i > first ? closingDash(reading, i, unitEnd) : -1;
    if (closing > 0) {
      i = closing + 1;
      continue;
    }
    if (i > first && endsBefore(reading, i, first, limits)) break;
    i++;
  }
  return trimEnd(reading, first, i);
}

/** A whole sentence in marks, with its stop, and behind it the circumstances. */
function isSpokenOut(reading: Reading, at: number, first: number): boolean {
  if (!closesQuote(reading, at - 1) || quotationAt(reading, first)?.last !== at - 1) return false;
  if (!/^[.!?]$/.test(reading.tokens[at - 2]?.text ?? "")) return false;
  return (tagAt(reading, at) & (Tag.Subordinator | Tag.Wh)) !== 0;
}

/** The second of a pair of dashes: what they enclose is passed over. */
function closingDash(reading: Reading, at: number, unitEnd: number): number {
  if (!isDash(reading, at)) return -1;
  for (let i = at + 1; i < Math.min(unitEnd, at + 40); i++) if (isDash(reading, i)) return i;
  return -1;
}

function isDash(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== "punct" || token.gap === "") return false;
  return token.text === "–" || token.text === "—" || token.text === "-" || token.text === "--";
}

/** A closing stop belongs to the sentence unless a quotation mark follows it; commas and dashes never belong. */
export function trimEnd(reading: Reading, first: number, end: number): number {
  let last = end;
  while (last > first) {
    if (closesQuote(reading, last - 1)) break;
    const token = reading.tokens[last - 1];
    if (token?.kind !== "punct" || quotationAt(reading, last - 1) || token.text === ")" || token.text === "%") break;
    last--;
  }
  return last;
}

function endsBefore(reading: Reading, at: number, first: number, limits: ContentLimits): boolean {
  const token = reading.tokens[at];
  if (token?.kind === "punct") {
    if (token.text === ";") return true;
    if (token.text === "," || token.text === "—" || token.text === "–" || token.text === "--") {
      return endsAtBreak(reading, at, first, limits);
    }
    return false;
  }
  if (limits.phrase && tagAt(reading, first) !== Tag.To && endsPhrase(reading, at, first)) return true;
  if (tagAt(reading, at) === Tag.Conjunction) return startsNextCue(reading, at, limits);
  if (token?.lower === "according" && lowerAt(reading, at + 1) === "to") return true;
  return false;
}

function endsAtBreak(reading: Reading, at: number, first: number, limits: ContentLimits): boolean {
  const next = at + 1;
  const lower = lowerAt(reading, next);
  const tag = tagAt(reading, next);
  if (lower === "according" || lower === "citing") return true;
  if (tag === Tag.Ing && CUE_FORMS.has(lower)) return true;
  if (limits.gap) return !isListed(reading, at, first);
  // "although villagers said a farmer, his wife and their sons were killed": a list before its verb.
  const lists = !hasFinite(reading, first, at) && isSeries(reading, at, limits.unitEnd);
  if (limits.subordinate && tag & (NOMINAL | Tag.Pronoun) && !lists && !isListed(reading, at, first)) return true;
  // "…, a claim that cannot be verified": the reporter's own word for it.
  if ((lower === "a" || lower === "an") && REMARKS.has(lowerAt(reading, next + 1))) return true;
  if ((lower === "a" || lower === "an") && (isDash(reading, at) || closesQuote(reading, at - 1))) return true;
  if (limits.relative && tag & FINITE && !isListed(reading, at, first)) return true;
  if (limits.phrase) return !GOES_ON.has(lower) && !isSeries(reading, at, limits.unitEnd);
  if (lower === "while" || lower === "although" || lower === "though" || lower === "whereas") return true;
  if (lower === "which" && startsNextCue(reading, next, limits)) return true;
  if (lower === "in" && lowerAt(reading, at + 2) === "the" && lowerAt(reading, at + 3) === "latest") return true;
  if (lower === "in" && lowerAt(reading, at + 2) === "what") return true;
  return startsNextCue(reading, at, limits);
}

function hasFinite(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tagAt(reading, i) & FINITE) return true;
  return false;
}

export const REMARKS: ReadonlySet<string> = new Set(
  "view position account charges claims claim charge allegation accusation figure assertion statement suggestion move version contention toll".split(
    " ",
  ),
);

/** "rejected the claim on Monday", "praised the crew and flew home": time and the next verb are the reporter's. */
function endsPhrase(reading: Reading, at: number, first: number): boolean {
  const tag = tagAt(reading, at);
  if (tag & (Tag.Preposition | Tag.Time)) {
    const time = tag & Tag.Time ? at : at + 1;
    const led = tag & Tag.Preposition || tagAt(reading, at - 1) & (Tag.Noun | Tag.Name | Tag.Object);
    return led !== 0 && (tagAt(reading, time) & Tag.Time) !== 0 && isCut(reading, time + 1);
  }
  if (PASSING.test(lowerAt(reading, at)) && PERIOD.test(lowerAt(reading, at + 1))) return isCut(reading, at + 2);
  if (tag !== Tag.Conjunction) return false;
  for (let i = first; i < at; i++) if (tagAt(reading, i) & (Tag.Wh | Tag.That)) return false;
  let i = at + 1;
  while (tagAt(reading, i) === Tag.Adverb) i++;
  if (lowerAt(reading, i + 1) === "by") return false;
  return (tagAt(reading, i) & (Tag.Past | Tag.Present | Tag.Have | Tag.Be | Tag.Modal)) !== 0;
}

/** Nothing of the phrase stands behind the time: its end, or another clause. */
function isCut(reading: Reading, at: number): boolean {
  return at >= reading.tokens.length || (tagAt(reading, at) & (Tag.Mark | Tag.Conjunction | Tag.Subordinator)) !== 0;
}

const PASSING = /^(this|last|next|earlier|late)$/;
const PERIOD =
  /^(week|month|year|morning|afternoon|evening|night|summer|fall|spring|winter|weekend|today|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const GOES_ON: ReadonlySet<string> = new Set("including to or as such especially particularly that because".split(" "));

/** "food, water and fuel": a conjunction closes the list before any verb. */
function isSeries(reading: Reading, at: number, unitEnd: number): boolean {
  for (let i = at + 1; i < Math.min(unitEnd, at + 14); i++) {
    const tag = tagAt(reading, i);
    if (tag === Tag.Conjunction)
      return lowerAt(reading, i) !== "but" && i > at + 1 && !(tagAt(reading, i + 1) & Tag.Pronoun);
    if (tag & (FINITE | Tag.Pronoun | Tag.Wh | Tag.That | Tag.Subordinator | Tag.Ing)) return false;
  }
  return false;
}

/** "killed, wounded or detained": a list of verbs, not the main clause going on. */
function isListed(reading: Reading, at: number, first: number): boolean {
  return at > first && (tagAt(reading, at - 1) & FINITE) !== 0;
}

/**
 * Whether the text after a comma or conjunction is another attribution: "and (the ministry) said". A bare cue needs the
 * conjunction and a finite form; with a subject of its own, a finite cue is enough.
 */
function startsNextCue(reading: Reading, at: number, limits: ContentLimits): boolean {
  let i = at + 1;
  if (tagAt(reading, at) !== Tag.Conjunction && tagAt(reading, i) === Tag.Conjunction) i++;
  const conjoined = tagAt(reading, i - 1) === Tag.Conjunction;
  while (i < limits.unitEnd && tagAt(reading, i) & (Tag.Adverb | Tag.Subordinator | Tag.Have | Tag.Not)) i++;
  if (isFiniteCue(reading, i) || isGoingOn(reading, i)) return conjoined;
  if (limits.bare && conjoined && isBareCue(reading, i)) return true;
  // A subject of at most a dozen tokens, then a cue that takes it.
  for (let j = i + 1; j < Math.min(limits.unitEnd, i + 14); j++) {
    if (quotationAt(reading, j) || reading.tokens[j]?.text === "," || tagAt(reading, j) & (Tag.That | Tag.Wh))
      return false;
    if ((isFiniteCue(reading, j) && isSpeech(reading, j)) || isPutting(reading, j)) {
      const group = readVerbGroup(reading, j, i);
      if (!group.finite || group.passive) return false;
      const subject = findSubject(reading, group.first, i);
      return subject !== null && subject.first === i;
    }
    if (tagAt(reading, j) & FINITE && !(tagAt(reading, j) & AUXILIARY)) return false;
  }
  return false;
}

/** "…, but a spokesman put their losses at six". */
function isPutting(reading: Reading, at: number): boolean {
  if (!/^puts?$/.test(lowerAt(reading, at))) return false;
  for (let i = at + 2; i < at + 8; i++)
    if (lowerAt(reading, i) === "at" && tagAt(reading, i + 1) & (Tag.Number | Tag.Adverb)) return true;
  return false;
}

/** "but went on to say", "and continued to insist". */
function isGoingOn(reading: Reading, at: number): boolean {
  if (!/^(went|goes|continued|continues)$/.test(lowerAt(reading, at))) return false;
  const to = lowerAt(reading, at + 1) === "on" ? at + 2 : at + 1;
  return tagAt(reading, to) === Tag.To && CUE_FORMS.has(lowerAt(reading, to + 1));
}

/** "Police believe it was arson but say …": no infinitive or modal stands before it that it could go on with. */
function isBareCue(reading: Reading, at: number): boolean {
  const entry = CUE_FORMS.get(lowerAt(reading, at));
  if (
    !entry?.verb?.frames.includes("c") ||
    !(entry.forms & FORM.base) ||
    !(tagAt(reading, at) & (Tag.Base | Tag.Present))
  )
    return false;
  for (let i = at - 2; i > at - 9; i--) {
    if (tagAt(reading, i) & (Tag.To | Tag.Modal | Tag.Base)) return false;
    if (tagAt(reading, i) & (Tag.Past | Tag.Present | Tag.Be | Tag.Have)) return true;
  }
  return false;
}

function isFiniteCue(reading: Reading, at: number): boolean {
  const entry = CUE_FORMS.get(lowerAt(reading, at));
  if (!entry || quotationAt(reading, at)) return false;
  if (lowerAt(reading, at + 1) === "by") return false;
  return (
    (entry.forms & (FORM.past | FORM.present)) !== 0 &&
    (tagAt(reading, at) & (Tag.Past | Tag.Present | Tag.Participle)) !== 0
  );
}

/** Verbs that report words; thinking and wanting end nobody else's sentence. */
function isSpeech(reading: Reading, at: number): boolean {
  const verb = CUE_FORMS.get(lowerAt(reading, at))?.verb;
  return verb !== null && verb !== undefined && verb.stance !== "believes" && /[qnx]/.test(verb.frames);
}

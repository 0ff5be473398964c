import type { CueVerb } from "../lexicons/cue-forms";
import { PLACES_OF_SPEECH, PUBLISHED } from "../lexicons/places-of-speech";
import { LEXICON } from "../pos/lexicon";
import { NOMINAL, Tag } from "../pos/tags";
import { AS_VERBS, isDeterminer, isPredicateFirst } from "./predicates";
import { lowerAt, opensQuote, quotationAt, type Reading, tagAt } from "./reading";

export type Complement = {
  kind: "that" | "clause" | "quote" | "wh" | "infinitive" | "phrase" | "preposition";
  /** The first token of the content. */
  first: number;
  /** Where a listener stands between cue and content: "told [reporters] that". */
  listener: boolean;
};

const PHRASE_START = NOMINAL | Tag.Pronoun | Tag.Object;
/** How far behind its cue a "that" or a quotation mark may stand: "said in a statement on Sunday that". */
const REACH = 24;

/** What follows a cue verb, from its frames: the content's kind and first token, or null where nothing that fits follows. */
export function findComplement(reading: Reading, verb: CueVerb, after: number, unitEnd: number): Complement | null {
  const { frames, prepositions } = verb;
  const lead = skipAsides(reading, after, unitEnd);
  if (lead >= unitEnd) return null;
  const listener = frames.includes("r") ? findListener(reading, lead, unitEnd, prepositions) : lead;
  const said = listener > lead;
  const asks =
    (frames.includes("w") && tagAt(reading, listener) === Tag.Wh) ||
    (/[to]/.test(frames) && tagAt(reading, listener) === Tag.To);
  if (!asks && (frames.includes("c") || frames.includes("q"))) {
    const opened = findOpening(reading, after, listener, unitEnd, frames);
    if (opened) return { ...opened, listener: said };
  }
  const at = skipAsides(reading, listener, unitEnd);
  if (at >= unitEnd) return null;
  const tag = tagAt(reading, at);
  const lower = lowerAt(reading, at);
  if (frames.includes("w") && (tag === Tag.Wh || lower === "if") && lower !== "who" && lower !== "which") {
    return { kind: "wh", first: at, listener: said };
  }
  if (prepositions.has(lower)) return { kind: "preposition", first: at + 1, listener: said };
  if (tag === Tag.To && /[to]/.test(frames) && !(tagAt(reading, at + 1) & (NOMINAL | Tag.Object))) {
    return { kind: "infinitive", first: at, listener: said };
  }
  if (frames.includes("o")) {
    const to = findInfinitive(reading, lead, unitEnd);
    if (to > 0) return { kind: "infinitive", first: lead, listener: true };
  }
  if (frames.includes("c") && !(frames.includes("r") && !said)) {
    if (startsClause(reading, at, unitEnd, SAYING.has(verb.lemma)))
      return { kind: "clause", first: at, listener: said };
  }
  // "dismissed that as a lie"
  if (tag === Tag.That && lowerAt(reading, at + 1) === "as" && /[na]/.test(frames))
    return { kind: "phrase", first: at, listener: false };
  // "dismissed as “fake” a video that …": the object behind its predicate.
  if (lower === "as" && AS_VERBS.has(verb.lemma) && isPredicateFirst(reading, at + 1))
    return { kind: "phrase", first: at, listener: false };
  if (/[nxam]/.test(frames) && tag & (PHRASE_START | Tag.Adjective))
    return { kind: "phrase", first: at, listener: false };
  if (frames.includes("m") && quotationAt(reading, at)) return { kind: "phrase", first: at, listener: false };
  if (frames.includes("n") && (tag === Tag.Ing || quotationAt(reading, at)))
    return { kind: "phrase", first: at, listener: false };
  if (frames.includes("g") && tag === Tag.Ing) return { kind: "phrase", first: at, listener: false };
  return null;
}

/** "that", an opening quotation mark or a colon within reach, before the clause could have begun on its own. */
function findOpening(
  reading: Reading,
  after: number,
  from: number,
  unitEnd: number,
  frames: string,
): Omit<Complement, "listener"> | null {
  const stop = Math.min(unitEnd, from + REACH);
  const bare = from <= after && (tagAt(reading, from) & (NOMINAL & ~Tag.Time)) !== 0 && !opensQuote(reading, from);
  const passing = LATE_THAT.test(lowerAt(reading, from)) && PERIOD.test(lowerAt(reading, from + 1));
  if (bare && !passing) return null;
  for (let i = after; i < stop; i++) {
    const token = reading.tokens[i];
    const tag = tagAt(reading, i);
    if (opensQuote(reading, i)) {
      const before = reading.tokens[i - 1]?.text;
      const led = i === after || before === "," || before === ":" || i <= from + 1;
      return led || (quotationAt(reading, i)?.words ?? 0) > 4 ? { kind: "quote", first: i } : null;
    }
    // "began at 4:30"
    if (token?.text === ":" && i + 1 < unitEnd && reading.tokens[i + 1]?.gap !== "")
      return { kind: opensQuote(reading, i + 1) ? "quote" : "clause", first: i + 1 };
    if (tag === Tag.That && frames.includes("c")) {
      // "said that evening" (not "that Tuesday's floods"), "said in a letter that was leaked": determiner or relative pronoun.
      if (i > from && tagAt(reading, i + 1) & (Tag.Past | Tag.Present | Tag.Modal | Tag.Be | Tag.Have)) {
        if (tagAt(reading, i - 1) & (Tag.Noun | Tag.Name)) continue;
      }
      if (
        (tagAt(reading, i + 1) & Tag.Time &&
          !/^[’']s?$/.test(lowerAt(reading, i + 2)) &&
          !(tagAt(reading, i + 2) & (Tag.Modal | Tag.Be | Tag.Have | Tag.Past))) ||
        /^(day|night|evening|morning|week|month|year)$/.test(lowerAt(reading, i + 1))
      )
        continue;
      if (isDeterminer(reading, i, unitEnd)) return null;
      return { kind: "that", first: i };
    }
    if (tag & Tag.Past && PUBLISHED.has(lowerAt(reading, i)) && tagAt(reading, i - 1) & (Tag.Noun | Tag.Name)) continue;
    if (tag & (Tag.Past | Tag.Present | Tag.Modal | Tag.Be | Tag.Have | Tag.Do | Tag.Subordinator | Tag.Pronoun))
      return null;
    if (token?.text === "," && i === after && !opensQuote(reading, i + 1)) {
      const closing = closingComma(reading, i, stop);
      if (closing < 0) return null;
      i = closing - 1;
      continue;
    }
    if (token?.text === "," && !isAsideComma(reading, i)) return null;
    if (token?.text === ";" || token?.text === "." || token?.text === "?") return null;
  }
  return null;
}

/** Phrases that may stand between a cue and its "that": "said this week that", "announced last month that". */
const LATE_THAT = /^(this|last|next|earlier|late|early|two|three|several|a|many)$/;

const PERIOD = /^(day|days|week|weeks|month|months|year|years|night|morning|hours|times|in|on|this|last)$/;

/** "said, without proof, that": the comma that closes an aside right behind the cue, before the content's own opening. */
function closingComma(reading: Reading, at: number, stop: number): number {
  for (let i = at + 2; i < Math.min(stop, at + 12); i++) {
    if (reading.tokens[i]?.text !== ",") continue;
    return tagAt(reading, i + 1) === Tag.That || opensQuote(reading, i + 1) ? i + 1 : -1;
  }
  return -1;
}

/** "said, “…" and "told the paper, referring to the raid, that": a comma before the content or around an aside. */
function isAsideComma(reading: Reading, at: number): boolean {
  if (tagAt(reading, at - 1) === Tag.Name && tagAt(reading, at + 1) === Tag.Name) return true;
  return opensQuote(reading, at + 1) || tagAt(reading, at + 1) === Tag.That || lowerAt(reading, at - 1) === "statement";
}

/** Skips adverbs, times and places of speaking: "said on Sunday", "announced late Friday in a statement". */
export function skipAsides(reading: Reading, from: number, unitEnd: number): number {
  let i = from;
  while (i < unitEnd) {
    const tag = tagAt(reading, i);
    if (tag === Tag.Adverb && !startsPhrase(reading, i)) i++;
    else if (tag & Tag.Time && lowerAt(reading, i + 1) !== "'s") i++;
    else if (isPassingTime(reading, i)) i += 2;
    else if (tag & Tag.Preposition && tagAt(reading, i + 1) & Tag.Time) i += 2;
    else if (tag & Tag.Preposition && OCCASIONS.has(lowerAt(reading, i))) {
      const end = skipOccasion(reading, i, unitEnd);
      if (end === i) break;
      i = end;
    } else break;
  }
  return i;
}

const OCCASIONS: ReadonlySet<string> = new Set([
  "in",
  "at",
  "on",
  "during",
  "after",
  "via",
  "through",
  "to",
  "by",
  "from",
  "before",
  "with",
]);
function startsPhrase(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at);
  return (
    lower === "there" ||
    lower === "here" ||
    lower === "more" ||
    lower === "most" ||
    lower === "about" ||
    lower === "almost" ||
    lower === "nearly" ||
    lower === "less" ||
    lower === "only" ||
    lower === "even" ||
    lower === "too" ||
    lower === "so" ||
    lower === "far"
  );
}

function isPassingTime(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at);
  if (lower !== "this" && lower !== "last" && lower !== "late" && lower !== "early" && lower !== "earlier")
    return false;
  return (
    tagAt(reading, at + 1) === Tag.Time ||
    /^(week|month|year|morning|afternoon|evening|night|summer|fall|spring|winter|weekend|today|this)$/.test(
      lowerAt(reading, at + 1),
    )
  );
}

/** The end of "in a statement on its website" when it names an occasion of speaking; else where it began. */
function skipOccasion(reading: Reading, at: number, unitEnd: number): number {
  let named = false;
  for (let i = at + 1; i < Math.min(unitEnd, at + 9); i++) {
    const tag = tagAt(reading, i);
    if (PLACES_OF_SPEECH.has(lowerAt(reading, i))) {
      named = true;
      if (!(tagAt(reading, i + 1) & (Tag.Noun | Tag.Preposition))) return i + 1;
      if (
        tagAt(reading, i + 1) & Tag.Preposition &&
        lowerAt(reading, i + 1) !== "of" &&
        !OCCASIONS.has(lowerAt(reading, i + 1))
      )
        return i + 1;
      continue;
    }
    if (
      !(tag & (NOMINAL | Tag.Preposition)) ||
      (named && tag & (Tag.Det | Tag.Possessive) && !(tagAt(reading, i - 1) & Tag.Preposition))
    ) {
      return named && i > at + 1 ? i : at;
    }
  }
  return at;
}

/** The end of a listener: "told [reporters in Beirut] that"; where there is none, `from`. */
function findListener(reading: Reading, from: number, unitEnd: number, leads: ReadonlySet<string>): number {
  const tag = tagAt(reading, from);
  if (tag === Tag.Object || (tag === Tag.Pronoun && /^(it|you)$/.test(lowerAt(reading, from)))) return from + 1;
  if (!(tag & (NOMINAL | Tag.Possessive))) return from;
  let i = from;
  let head = false;
  while (i < unitEnd) {
    const at = tagAt(reading, i);
    if (at & (Tag.Det | Tag.Possessive | Tag.Number) && head && lowerAt(reading, i) !== "'s") break;
    if (at & (Tag.Noun | Tag.Name)) head = true;
    else if (at === Tag.Preposition && head) {
      if (leads.has(lowerAt(reading, i)) || !(tagAt(reading, i + 1) & NOMINAL)) break;
      head = false;
    } else if (!(at & NOMINAL) && at !== Tag.Conjunction) break;
    else if (at === Tag.Conjunction && !(tagAt(reading, i + 1) & NOMINAL)) break;
    i++;
  }
  return i;
}

/** "urged [both sides to] stop": the infinitive after a person, before any verb. */
function findInfinitive(reading: Reading, from: number, unitEnd: number): number {
  if (!(tagAt(reading, from) & (PHRASE_START | Tag.Adjective))) return -1;
  for (let i = from + 1; i < Math.min(unitEnd, from + 14); i++) {
    const tag = tagAt(reading, i);
    // "urged both sides to spare civilians": a word no lexicon knows is the verb.
    if (tag === Tag.To)
      return tagAt(reading, i + 1) & (NOMINAL | Tag.Object) && LEXICON.has(lowerAt(reading, i + 1)) ? -1 : i;
    if (tag & (Tag.Past | Tag.Present | AUX | Tag.That | Tag.Wh | Tag.Subordinator) || reading.tokens[i]?.text === ",")
      return -1;
  }
  return -1;
}

/** Whether a clause without "that" can begin here: a subject and, soon after, a finite verb. */
function startsClause(reading: Reading, from: number, unitEnd: number, sure: boolean): boolean {
  const tag = tagAt(reading, from);
  if (tag & (Tag.Pronoun | Tag.Subordinator) || (sure && tag & (PHRASE_START | Tag.Preposition))) return true;
  if (quotationAt(reading, from)) return true;
  if (!(tag & (PHRASE_START | Tag.Preposition | Tag.Ing | Tag.Adverb | Tag.Past | Tag.Present | AUX))) return false;
  for (let i = from; i < Math.min(unitEnd, from + 40); i++) {
    if (tagAt(reading, i) & (Tag.Past | Tag.Present | Tag.Modal | Tag.Be | Tag.Have | Tag.Do | Tag.Base)) return true;
    if (reading.tokens[i]?.text === ";" || (!sure && i > from && reading.tokens[i]?.text === ",")) return false;
    const than = lowerAt(reading, i) === "than" || lowerAt(reading, i) === "as";
    // "claimed self-defence and was cleared": the second verb has the reporter's subject.
    if (!sure && tagAt(reading, i) === Tag.Conjunction && tagAt(reading, i + 1) & (Tag.Past | Tag.Present | AUX))
      return false;
    if (!sure && tagAt(reading, i) & (Tag.Subordinator | Tag.To) && i > from && !than) return false;
  }
  return false;
}

/** After these a noun phrase is the beginning of a clause, however long; others take one as an object too. */
const SAYING: ReadonlySet<string> = new Set(["say", "insist", "argue", "contend", "tell"]);

const AUX = Tag.Modal | Tag.Be | Tag.Have | Tag.Do;

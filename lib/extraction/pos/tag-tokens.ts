import { Begins } from "../spellings/spelling";
import type { Token } from "../tokens";
import { NOMINAL, Tag, VERB } from "./tags";
import { isCapital, isHyphenedAdjective } from "./word-tag";

const VERB_AFTER = Tag.Pronoun | Tag.Modal | Tag.Do;
const OPENS_COMPLEMENT =
  Tag.Det | Tag.Possessive | Tag.Pronoun | Tag.Object | Tag.That | Tag.To | Tag.Wh | Tag.Name | Tag.Number | Tag.Adverb;

/**
 * One tag for each token: the lexicon's, or by its ending, then settled by its neighbours. Light on purpose: it need only
 * tell noun phrases from verbs well enough to find subjects and the ends of clauses.
 */
export function tagTokens(tokens: readonly Token[]): Uint32Array {
  const tags = new Uint32Array(tokens.length);
  let sentence = -1;
  let headline = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const first = token.sentence !== sentence;
    if (first) {
      sentence = token.sentence;
      headline = isHeadline(tokens, i);
    }
    // "Save the Children said": a name that reads like a command.
    if (token.text === "Children" && tokens[i - 1]?.lower === "the" && tokens[i - 2]?.text === "Save") {
      tags.fill(Tag.Name, i - 2, i + 1);
      continue;
    }
    tags[i] = first || headline ? tagInCapitals(token, tokens[i + 1], first, headline) : token.word.tag;
  }
  for (let i = 0; i < tokens.length; i++) {
    const tag = tags[i] as number;
    if ((tag & (tag - 1)) !== 0) tags[i] = settle(tokens, tags, i);
    else if (tag & (Tag.Ing | Tag.Present | Tag.Base) && i > 0 && (tags[i - 1] as number) & nounMakers(tag)) {
      tags[i] = Tag.Noun;
    }
  }
  return tags;
}

/** What makes a noun of a form the lexicon knows as a verb only: "the meeting", "on condition". */
function nounMakers(tag: number): number {
  return tag & Tag.Ing ? Tag.Det | Tag.Possessive : Tag.Det | Tag.Possessive | Tag.Preposition;
}

/** Title Case and ALL CAPS say nothing about names: known words keep their lexicon's tag there. */
function isHeadline(tokens: readonly Token[], first: number): boolean {
  const sentence = (tokens[first] as Token).sentence;
  let upper = 0;
  let lower = 0;
  for (let i = first; i < tokens.length && i < first + 40 && (tokens[i] as Token).sentence === sentence; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== "word" || token.text.length < 4) continue;
    if (isCapital(token.text)) upper++;
    else if (++lower > 2 && lower > upper) return false;
  }
  return upper > 2 && lower <= upper / 5;
}

/** The tag of a word in a headline, or of a sentence's first word: there a capital letter need not mean a name. */
function tagInCapitals(token: Token, next: Token | undefined, first: boolean, headline: boolean): number {
  const { text, kind, word } = token;
  const { known } = word;
  if (kind !== "word" || known === 0 || text === "I" || !isCapital(text)) return word.tag;
  if (isHyphenedAdjective(text, word.lower)) return word.tag;
  // "Mark Milley testified": a given name that is a verb too.
  if (
    first &&
    !headline &&
    known & VERB &&
    !(known & ~(VERB | Tag.Noun)) &&
    next !== undefined &&
    next.word.known === 0 &&
    isCapital(next.text)
  )
    return Tag.Name;
  return known & VERB && headline ? known | Tag.Name : known;
}

function settle(tokens: readonly Token[], tags: Uint32Array, i: number): number {
  const tag = tags[i] as number;
  const before = i > 0 ? (tags[i - 1] as number) : Tag.Mark;
  const open = i + 1 < tags.length && (tokens[i + 1] as Token).gap !== "paragraph";
  const after = open ? (tags[i + 1] as number) : Tag.Mark;
  if (tag === (Tag.Possessive | Tag.Object))
    return after & (Tag.Noun | Tag.Adjective | Tag.Name | Tag.Number) ? Tag.Possessive : Tag.Object;
  if (tokens[i]?.lower === "'s") return isBeClitic(tokens[i - 1], before) ? Tag.Be : Tag.Possessive;
  const verb = tag & VERB;
  if (!verb) return tag & -tag;
  if (tag & Tag.Adjective) return before & (Tag.To | Tag.Modal | Tag.Do) ? Tag.Base : Tag.Adjective;
  const skipped = before & (Tag.Adverb | Tag.Not) && i > 1 ? (tags[i - 2] as number) : before;
  if (tag & Tag.Name && before & NOMINAL && isCue(tokens[i] as Token)) return lowest(verb);
  if (tag & Tag.Noun) {
    // "and calls her", "but reports that": a second verb with the first one's subject.
    if (before & Tag.Conjunction && tag & Tag.Present && after & (Tag.Object | Tag.That | Tag.Pronoun))
      return Tag.Present;
    if (before & (Tag.Det | Tag.Possessive | Tag.Adjective | Tag.Number | Tag.Preposition)) return Tag.Noun;
    if (skipped & VERB_AFTER) return tag & Tag.Base && skipped & (Tag.Modal | Tag.Do) ? Tag.Base : lowest(verb);
    if (
      after === Tag.That &&
      before & (Tag.Name | Tag.Noun) &&
      tag & Tag.Base &&
      /^(show|say|suggest|report)$/.test((tokens[i] as Token).lower)
    ) {
      return Tag.Base;
    }
    if (before & Tag.To) return tag & Tag.Base ? Tag.Base : Tag.Noun;
    if (before & (Tag.Wh | Tag.Name | Tag.Noun) && after & OPENS_COMPLEMENT && agrees(tokens, tags, i))
      return lowest(verb);
    // "…, court documents show." and "…, the daily reports.": nothing follows, and a comma opened the aside.
    if (
      before & (Tag.Name | Tag.Noun) &&
      isClauseEnd(tokens[i + 1]) &&
      isCue(tokens[i] as Token) &&
      hasCommaBefore(tokens, i) &&
      agrees(tokens, tags, i)
    )
      return lowest(verb);
    if (before & (Tag.Wh | Tag.Name | Tag.Noun) && isOpeningQuote(tokens[i + 1]) && agrees(tokens, tags, i))
      return lowest(verb);
    return Tag.Noun;
  }
  if (tag & Tag.Name) {
    // In a headline a known verb after a name is a verb: "Ministry Says Strike Hit School".
    return before & NOMINAL ? lowest(verb) : Tag.Name;
  }
  if (verb & Tag.Past && verb & Tag.Participle) {
    if (skipped & (Tag.Be | Tag.Have)) return Tag.Participle;
    // "Israel's military said in a post": "said" is no adjective.
    const said = /^(?:said|told|announced|warned|added|confirmed|denied)$/.test((tokens[i] as Token).lower);
    const speaks =
      isCue(tokens[i] as Token) && after & (OPENS_COMPLEMENT | Tag.Mark | (said ? Tag.Preposition | Tag.Time : 0));
    // "87 related deaths"
    if (before & Tag.Number && after & Tag.Noun && isCue(tokens[i] as Token)) return Tag.Adjective;
    if (before & (Tag.Det | Tag.Possessive | Tag.Adjective) && !(speaks && before & Tag.Adjective))
      return Tag.Adjective;
    if (
      before & (Tag.Preposition | Tag.Mark | Tag.Conjunction) &&
      after & (Tag.Noun | Tag.Name) &&
      !isCue(tokens[i] as Token)
    ) {
      return Tag.Adjective;
    }
    return Tag.Past;
  }
  return lowest(verb);
}

function isCue({ word }: Token): boolean {
  return (word.begins & Begins.Cue) !== 0;
}

function lowest(tag: number): number {
  return tag & -tag;
}

/** "ministers report", "the minister reports": a bare form asks for a plural before it, an -s form for a singular. */
function agrees(tokens: readonly Token[], tags: Uint32Array, i: number): boolean {
  const plural = (tokens[i - 1] as Token).lower.endsWith("s") || (tags[i - 1] as number) === Tag.Wh;
  const base = ((tags[i] as number) & Tag.Base) !== 0;
  // "an average of polls taken in two weeks shows": the subject's head may stand far before.
  if (!base) return true;
  return (tags[i - 1] as number) & Tag.Name ? !base || plural : base === plural || (tags[i - 1] as number) === Tag.Wh;
}

function isClauseEnd(token: Token | undefined): boolean {
  // A headline ends without a stop.
  return token === undefined || token.text === "." || token.text === "," || token.gap === "paragraph";
}

function hasCommaBefore(tokens: readonly Token[], i: number): boolean {
  for (let j = i - 2; j >= 0 && i - j < 9; j--) {
    if ((tokens[j] as Token).sentence !== (tokens[i] as Token).sentence) return false;
    if ((tokens[j] as Token).text === ",") return true;
  }
  return false;
}

/** "he's", "that's", "there's"; after a noun the clitic is taken for a possessive. */
function isBeClitic(word: Token | undefined, tag: number): boolean {
  return (tag & (Tag.Pronoun | Tag.That | Tag.Wh)) !== 0 || word?.lower === "here" || word?.lower === "let";
}

function isOpeningQuote(token: Token | undefined): boolean {
  return token !== undefined && (token.text === "“" || token.text === '"');
}

import { findStretchStart, isWord, spanToSentenceEnd, type Word } from "./sentence-words";
import {
  AUXILIARIES,
  CHANGE_PASTS,
  CLAUSE_NOUNS,
  COORDINATORS,
  DATE_WORDS,
  DETERMINERS,
  INFINITIVE_MARKERS,
  INTRANSITIVE_PARTICIPLES,
  INTRANSITIVE_PASTS,
  isParticiple,
  PRONOUN_SUBJECTS,
  RELATIVES,
  STRONG_PASTS,
  SUBORDINATORS,
} from "./verb-forms";

const REACH = 16;
const PLACES = new Set(["on", "in", "at", "near", "during", "outside", "inside", "since"]);

/**
 * One subject with two predicates and nothing that joins them: "Raids have occurred since the war began have doubled."
 * The first verb has no object, so no relative pronoun can have been dropped before it.
 */
export function findDoubledPredicate(words: Word[]): [number, number] | null {
  for (let at = 1; at < words.length; at++) {
    const verb = findFirstVerb(words, at);
    if (!verb || hasRelativeBefore(words, verb.start)) continue;
    const second = findSecondVerb(words, verb.end);
    if (second !== null) return spanToSentenceEnd(words, verb.start);
  }
  return null;
}

function findFirstVerb(words: Word[], at: number): { start: number; end: number } | null {
  const word = words[at]?.lower ?? "";
  if (INTRANSITIVE_PASTS.has(word) && !AUXILIARIES.has(words[at - 1]?.lower ?? "")) return { start: at, end: at + 1 };
  if (!AUXILIARIES.has(word) || INFINITIVE_MARKERS.has(words[at - 1]?.lower ?? "")) return null;
  const next = /ly$|^(?:also|already|since|now|often)$/.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  return INTRANSITIVE_PARTICIPLES.has(words[next]?.lower ?? "") ? { start: at, end: next + 1 } : null;
}

/** "The day it happened was cold", "those who died were buried": the first verb has a clause of its own. */
function hasRelativeBefore(words: Word[], at: number): boolean {
  if (COORDINATORS.has(words[at - 1]?.lower ?? "")) return true;
  const before = words.slice(findStretchStart(words, at), at);
  return before.some((word) => RELATIVES.has(word.lower) || CLAUSE_NOUNS.has(word.lower));
}

/** The second verb, when what lies between is a finished clause ("since the war began") or a plain place or day. */
function findSecondVerb(words: Word[], from: number): number | null {
  const opener = words[from]?.lower ?? "";
  if (AUXILIARIES.has(opener) && isPredicate(words, from)) return from;
  let finished = false;
  for (let at = from + 1; at < Math.min(words.length - 1, from + REACH); at++) {
    const word = words[at];
    if (!isWord(word) || !word || RELATIVES.has(word.lower)) return null;
    const before = words[at - 1]?.lower ?? "";
    if (AUXILIARIES.has(word.lower) && isPredicate(words, at)) {
      if (COORDINATORS.has(before) || PRONOUN_SUBJECTS.has(before)) return null;
      if (SUBORDINATORS.has(opener) && finished) return at;
      return PLACES.has(opener) && isPlainPhrase(words.slice(from + 1, at)) ? at : null;
    }
    if (SUBORDINATORS.has(word.lower)) return null;
    if (STRONG_PASTS.has(word.lower) || CHANGE_PASTS.has(word.lower)) {
      if (finished) return null;
      finished = true;
    }
  }
  return null;
}

function isPredicate(words: Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? "";
  return isParticiple(next) || /(?:ly|ing)$/.test(next) || next === "not" || next === "been";
}

/** "on Monday", "in 2019", "near the market": one noun phrase, so the next verb has no other subject. */
function isPlainPhrase(words: Word[]): boolean {
  const last = words.at(-1);
  if (!last) return false;
  if (DATE_WORDS.has(last.lower) || (words.some((word) => DATE_WORDS.has(word.lower)) && /^\d+$/.test(last.text)))
    return words.length <= 3;
  if (/^(?:19|20)\d\d$/.test(last.text)) return words.length <= 2;
  const [first, ...rest] = words;
  return (
    DETERMINERS.has(first?.lower ?? "") && rest.length === 1 && !/s$/.test(last.lower) && /^\p{Ll}/u.test(last.text)
  );
}

import { findStretchStart, isName, spanToSentenceEnd, type Word } from "./sentence-words";
import {
  BE,
  CLAUSE_TAKERS,
  DETERMINERS,
  isParticiple,
  PRESENT_VERBS,
  PRONOUN_SUBJECTS,
  RELATIVES,
  STRONG_PASTS,
} from "./verb-forms";

const AGENT_REACH = 4;

/**
 * A passive whose agent runs into another verb: "raids for which it is blamed by Turkey holds the militia responsible".
 * A relative clause may end before the main verb ("the raids for which it is blamed by Turkey have stopped"); so the
 * main clause must have its verb already, or the passive must itself be the main clause.
 */
export function findVerbAfterAgent(words: Word[]): [number, number] | null {
  for (let by = 2; by < words.length; by++) {
    if (words[by]?.lower !== "by" || !isParticiple(words[by - 1]?.lower ?? "")) continue;
    const be = BE.has(words[by - 2]?.lower ?? "") ? by - 2 : BE.has(words[by - 3]?.lower ?? "") ? by - 3 : -1;
    if (be < 1 || findVerbBehindAgent(words, by + 1) === null) continue;
    const start = findBrokenClause(words, be);
    if (start !== null) return spanToSentenceEnd(words, start);
  }
  return null;
}

/** The agent is a name, or an article and one noun: nothing that could hold the subject of a clause of its own. */
function findVerbBehindAgent(words: Word[], from: number): number | null {
  const plain = DETERMINERS.has(words[from]?.lower ?? "");
  for (let at = from + 1; at <= from + AGENT_REACH; at++) {
    const word = words[at];
    if (!word) return null;
    const agent = words.slice(from, at);
    const whole = plain ? agent.length === 2 : agent.every(isName);
    const verb = PRESENT_VERBS.has(word.lower) || (STRONG_PASTS.has(word.lower) && !BE.has(word.lower));
    if (verb && whole && word.text === word.lower && !CLAUSE_TAKERS.has(word.lower)) return at;
  }
  return null;
}

/** Where the clause that cannot be finished starts; null when the verb may still belong to what stands before. */
function findBrokenClause(words: Word[], be: number): number | null {
  const stretch = findStretchStart(words, be);
  const before = words.slice(stretch, be);
  const relative = before.findLastIndex((word) => RELATIVES.has(word.lower) && word.lower !== "as");
  if (relative > 0 && /^(?:which|whom)$/.test(before[relative]?.lower ?? "") && relative < before.length - 1) {
    const main = before.slice(0, relative - 1);
    const verb = main.findIndex((word) => PRESENT_VERBS.has(word.lower) || STRONG_PASTS.has(word.lower));
    return verb === -1 || main.slice(verb).some((word) => RELATIVES.has(word.lower)) ? null : stretch + relative - 1;
  }
  if (relative >= 0 || stretch !== 0 || before.length > 3) return null;
  const pronoun = before.length === 1 && PRONOUN_SUBJECTS.has(before[0]?.lower ?? "");
  const phrase = before.slice(1).every((word) => !DETERMINERS.has(word.lower) && !PRONOUN_SUBJECTS.has(word.lower));
  return pronoun || (DETERMINERS.has(before[0]?.lower ?? "") && before.length === 2 && phrase) ? be : null;
}

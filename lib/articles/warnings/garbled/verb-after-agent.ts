import { findStretchStart, isName, spanToSentenceEnd, type Word } from "./sentence-words";
import {
  AUXILIARIES,
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
 * A passive whose agent runs into another verb: "raids for which it is blamed by Sweden keeps the smugglers".
 * A relative clause may end before the main verb ("the raids for which it is blamed by Sweden have stopped"); so the
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
    if (whole && word.text === word.lower && isVerb(words, at, plain)) return at;
  }
  return null;
}

/**
 * A form that is nothing but a verb; behind a name also one that has an object of its own ("by Sweden launched the"):
 * neither a plural noun nor a participle could stand before an article there.
 */
function isVerb(words: Word[], at: number, plain: boolean): boolean {
  const word = words[at]?.lower ?? "";
  if (CLAUSE_TAKERS.has(word)) return false;
  if (PRESENT_VERBS.has(word) || (STRONG_PASTS.has(word) && !BE.has(word))) return true;
  const object = /^(?:the|an?|its|their|his|her)$/.test(words[at + 1]?.lower ?? "");
  return !plain && object && /^\p{L}{2,}(?:[^su]s|ed)$/u.test(word) && !DITRANSITIVE.test(word);
}

/** "backed by Norway offered a deal": a passive that keeps an object. */
const DITRANSITIVE =
  /^(?:offered|granted|denied|promised|awarded|allowed|handed|owed|assigned|guaranteed|issued|named|called|dubbed|labell?ed|considered|appointed|elected)$/;

/** Where the clause that cannot be finished starts; null when the verb may still belong to what stands before. */
function findBrokenClause(words: Word[], be: number): number | null {
  const stretch = findStretchStart(words, be);
  const before = words.slice(stretch, be);
  const relative = before.findLastIndex((word) => RELATIVES.has(word.lower) && word.lower !== "as");
  if (relative > 0 && /^(?:which|whom)$/.test(before[relative]?.lower ?? "") && relative < before.length - 1) {
    const main = before.slice(0, relative - 1);
    const verb = main.findIndex((word) => isMainVerb(word.lower));
    return verb === -1 || main.slice(verb).some((word) => RELATIVES.has(word.lower)) ? null : stretch + relative - 1;
  }
  if (relative >= 0 || stretch !== 0 || before.length > 3) return null;
  const pronoun = before.length === 1 && PRONOUN_SUBJECTS.has(before[0]?.lower ?? "");
  const phrase = before.slice(1).every((word) => !DETERMINERS.has(word.lower) && !PRONOUN_SUBJECTS.has(word.lower));
  const noun = DETERMINERS.has(before[0]?.lower ?? "") && before.length === 2 && phrase;
  return pronoun || noun || (before.length > 0 && before.every(isName)) ? be : null;
}

function isMainVerb(word: string): boolean {
  return PRESENT_VERBS.has(word) || STRONG_PASTS.has(word) || AUXILIARIES.has(word);
}

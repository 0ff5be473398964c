import { findStretchStart, spanToSentenceEnd, type Word } from "./sentence-words";
import { AUXILIARIES, CLAUSE_TAKERS, isParticiple, RELATIVES } from "./verb-forms";

const HARMS = /^(?:killed|wounded|injured|displaced|destroyed|damaged|arrested|detained|rescued|evacuated|captured)$/;
const COUNT =
  /^(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|several|many)$/;
const BOUND = /^(?:at|least|more|than|about|around|some|nearly|almost|up|to|over|of|roughly|approximately)$/;

/** The object of one verb is made the subject of the next: "The shell killed 12 people were buried." */
export function findObjectWithVerb(words: Word[]): [number, number] | null {
  for (let at = 1; at < words.length; at++) {
    if (!HARMS.test(words[at]?.lower ?? "")) continue;
    const before = words[at - 1]?.lower ?? "";
    if (!/^\p{L}/u.test(before) || AUXILIARIES.has(before) || CLAUSE_TAKERS.has(before) || before === "been") continue;
    const stretch = words.slice(findStretchStart(words, at), at);
    if (stretch.length === 0 || stretch.some((word) => RELATIVES.has(word.lower) || CLAUSE_TAKERS.has(word.lower)))
      continue;
    let next = at + 1;
    while (BOUND.test(words[next]?.lower ?? "")) next++;
    const counted =
      COUNT.test(words[next]?.lower ?? "") &&
      /^\p{Ll}{3,}s$|^(?:people|children|men|women|officers|police)$/u.test(words[next + 1]?.text ?? "");
    const verb = words[next + 2]?.lower ?? "";
    if (counted && /^(?:was|were|has|have)$/.test(verb) && isParticiple(words[next + 3]?.lower ?? "")) {
      return spanToSentenceEnd(words, at);
    }
  }
  return null;
}

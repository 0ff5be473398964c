import { ACTORS, ARMED_GROUPS } from "../lexicons/actors";
import { CAUSES } from "../lexicons/causes";
import { endsPhrase, MONTHS } from "../lexicons/function-words";
import { ADJECTIVES, COUNTRIES } from "../lexicons/nations";
import { DIRECTIONS } from "../lexicons/places";
import { Sense } from "../sense";
import { hasSense, type SentenceView, wordAt } from "../sentence-view";
import type { TokenRange } from "./place";

/** An actor that starts at a token, without its article. */
export function readActor(view: SentenceView, at: number): TokenRange | null {
  let i = at;
  // "by June" is when.
  if (MONTHS.has(wordAt(view, i)) || /^\w+day$/.test(wordAt(view, i))) return null;
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
export function isPower(view: SentenceView, at: number): boolean {
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

export function isCapital(text: string): boolean {
  return /^(?:(?:al|el)-)?[A-Z]/.test(text);
}

/** "in northern India": a name behind a preposition did nothing. */
export function isLocated(view: SentenceView, first: number): boolean {
  let i = first - 1;
  while (DIRECTIONS.has(wordAt(view, i)) || /^(?:the|a|an|neighbouring|neighboring|nearby)$/.test(wordAt(view, i))) i--;
  return /^(?:at|in|on|near|by|against|of|to|from|between|with|across|outside|into)$/.test(wordAt(view, i));
}

export function actorStart(view: SentenceView, last: number): number {
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
        /^(?:armed|masked|suspected|unidentified|unknown|islamist|rebel|security|government|riot|special|suicide|border|air|death|far-right|state|regime)$/.test(
          token.lower,
        )
      )
    )
      break;
    first--;
  }
  return first;
}

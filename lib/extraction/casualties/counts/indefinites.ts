import { Begins } from "../../spellings/spelling";
import type { Token } from "../../tokens";
import { CAUSES } from "../lexicons/causes";
import { endsPhrase, isAdverb } from "../lexicons/function-words";
import { HARM_WORDS } from "../lexicons/harm-words";
import { LIFELESS } from "../lexicons/metaphors";
import { NATIONALS } from "../lexicons/nations";
import { PEOPLE } from "../lexicons/people";
import { PLACE_NOUNS } from "../lexicons/places";
import type { Count } from "./find-counts";
import { isPersonHead } from "./person-head";
import { nothing, readPersonPhrase } from "./person-phrase";
import { closesPhrase } from "./phrase-words";
import { phraseOf } from "./victims";

const SILENCE =
  /^(?:mention|word|details?|figures?|breakdown|information|comment|count|tally|estimates?|data|statistics)$/;

const ARTICLES = new Set(["a", "an", "another"]);
/** The words a count without a number may begin with. */
export const INDEFINITES: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ..."both nobody no-one not none neither no".split(" "),
]);
/** "A family was killed" is not one person. */
const NOT_ONE = new Set(["families", "households", "crew", "staff", "lives", "bodies", "members"]);

/** "a soldier", "another child", "no one", "none of the passengers": counts without a number. */
export function findIndefinites(tokens: Token[], first: number, end: number): Count[] {
  const counts: Count[] = [];
  for (let i = first; i < end; i++) {
    const { lower, word } = tokens[i] as Token;
    if ((word.begins & Begins.Indefinite) === 0) continue;
    const count = ARTICLES.has(lower)
      ? readOne(tokens, i, end)
      : lower === "both"
        ? readBoth(tokens, i, end)
        : readNone(tokens, i, end);
    if (count === null) continue;
    counts.push(count);
    if (count.low === 0) i = count.numberEnd - 1;
  }
  return counts;
}

/** "a 12-year-old Syrian boy", "another was wounded". */
function readOne(tokens: Token[], at: number, end: number): Count | null {
  const one = {
    first: at,
    numberFirst: at,
    numberEnd: at + 1,
    low: 1,
    best: 1,
    high: 1,
    bound: "exact" as const,
    inside: null,
  };
  let head = -1;
  let inner: Count["inner"] = null;
  for (let i = at + 1; i < end && i < at + 7; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== "word" || (token.lower !== "senior" && closesPhrase(token))) break;
    const harm = HARM_WORDS.get(token.lower);
    if (harm !== undefined && !PEOPLE.has(token.lower)) {
      if (head >= 0 || (harm.form !== "past" && harm.form !== "state")) break;
      inner = { harm: harm.harm, at: i };
      continue;
    }
    if (isPersonHead(token, true)) head = i;
    else if (/-year-old$/.test(token.lower) && !followedByNoun(tokens, i + 1, end)) head = i;
    else if (head >= 0 && !NATIONALS.has(tokens[head]?.lower ?? "")) {
      if (LIFELESS.has(token.lower) || CAUSES.has(token.lower) || PLACE_NOUNS.has(token.lower)) return null;
      break;
    }
  }
  // "and a third seriously wounded".
  const third = tokens[at + 1]?.lower ?? "";
  if (head < 0 && tokens[at]?.lower === "a" && /^(?:second|third|fourth|fifth)$/.test(third)) {
    const then = tokens[at + 2]?.lower ?? "";
    const harmed = HARM_WORDS.get(
      isAdverb(then) || /^(?:was|is|were|had|has)$/.test(then) ? (tokens[at + 3]?.lower ?? "") : then,
    );
    if (harmed === undefined || !/^(?:past|agentless|state)$/.test(harmed.form)) return null;
    return { ...nothing(at + 2), ...one, numberEnd: at + 2 };
  }
  if (head < 0) {
    const next = tokens[at + 1]?.lower ?? "";
    if (tokens[at]?.lower !== "another" || !(HARM_WORDS.has(next) || next === "was" || at + 1 >= end)) return null;
    return { ...nothing(at + 1), ...one, more: true };
  }
  const after = tokens[head + 1]?.lower ?? "";
  if (
    followedByNoun(tokens, head + 1, end) &&
    !/(?:ed|ing)$/.test(after) &&
    !isAdverb(after) &&
    tokens[head + 1]?.text === after
  )
    return null;
  if (after === "'s" || after === "'") return null;
  const word = PEOPLE.get(tokens[head]?.lower ?? "");
  if (word !== undefined && NOT_ONE.has(word.group)) return null;
  const phrase = phraseOf(tokens, at + 1, head, Math.min(end, head + 2), {
    inner,
    more: tokens[at]?.lower === "another",
  });
  return { ...phrase, end: Math.max(phrase.end, head + 1), ...one };
}

/** "Not a single passenger", "not one of the crew". */
function readNotOne(tokens: Token[], at: number, end: number): Count | null {
  const next = tokens[at + 1]?.lower ?? "";
  const single = next === "a" && tokens[at + 2]?.lower === "single";
  if (!single && next !== "one") return null;
  const numberEnd = single ? at + 3 : at + 2;
  const phrase = readPersonPhrase(tokens, numberEnd, end, true);
  if (phrase.who === "things") return null;
  return { ...phrase, first: at, numberFirst: at, numberEnd, low: 0, best: 0, high: 0, bound: "exact", inside: null };
}

/** "both pilots" are two. */
function readBoth(tokens: Token[], at: number, end: number): Count | null {
  const phrase = readPersonPhrase(tokens, at + 1, end, false);
  if (phrase.who !== "people") return null;
  return {
    ...phrase,
    first: at,
    numberFirst: at,
    numberEnd: at + 1,
    low: 2,
    best: 2,
    high: 2,
    bound: "exact",
    inside: null,
  };
}

function followedByNoun(tokens: Token[], at: number, end: number): boolean {
  const token = tokens[at];
  return (
    at < end && token !== undefined && token.kind === "word" && !endsPhrase(token.lower) && !HARM_WORDS.has(token.lower)
  );
}

/** "no one", "nobody", "none of the passengers", "no civilians". */
function readNone(tokens: Token[], at: number, end: number): Count | null {
  const lower = tokens[at]?.lower ?? "";
  const zero = { first: at, numberFirst: at, low: 0, best: 0, high: 0, bound: "exact" as const, inside: null };
  if (lower === "nobody" || lower === "no-one") return { ...nothing(at + 1), ...zero, numberEnd: at + 1 };
  if (lower === "not") return readNotOne(tokens, at, end);
  if (lower === "none" || (lower === "neither" && tokens[at + 1]?.lower === "of")) {
    const phrase = readPersonPhrase(tokens, at + 1, end, false);
    return { ...phrase, who: phrase.who === "things" ? "bare" : phrase.who, ...zero, numberEnd: at + 1 };
  }
  // "Neither driver was hurt."
  if (lower === "neither") {
    const phrase = readPersonPhrase(tokens, at + 1, end, true);
    return phrase.who === "people" ? { ...phrase, ...zero, numberEnd: at + 1 } : null;
  }
  if (lower !== "no") return null;
  if (tokens[at + 1]?.lower === "one") return { ...nothing(at + 2), ...zero, numberEnd: at + 2 };
  const phrase = readPersonPhrase(tokens, at + 1, end, false);
  const single = phrase.who === "people" ? phrase : readPersonPhrase(tokens, at + 1, end, true);
  if (single.who === "people") return { ...single, ...zero, numberEnd: at + 1 };
  // "made no mention of casualties", "no word on the dead": nothing is said of how many.
  if (SILENCE.test(tokens[at + 1]?.lower ?? "") || SILENCE.test(tokens[at + 2]?.lower ?? "")) return null;
  // "no deaths", "no reports of casualties": the event rules read these.
  return { ...nothing(at + 1), who: "things", ...zero, numberEnd: at + 1 };
}

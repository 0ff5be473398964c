import { Begins } from "../../spellings/spelling";
import type { Token } from "../../tokens";
import { HARM_PHRASES } from "../lexicons/harm-phrases";
import { HARM_WORDS, type Harm, type HarmForm } from "../lexicons/harm-words";
import { FIGURATIVE_NEXT } from "../lexicons/metaphors";

/** A harm word or phrase in the text; token indexes are half-open. */
export type HarmMention = { first: number; end: number; harm: Harm; form: HarmForm; weak: boolean; word: string };

type Phrase = { words: string[]; harm: Harm; form: HarmForm };

const PHRASES = new Map<string, Phrase[]>();
for (const [phrase, harm, form] of HARM_PHRASES) {
  const words = phrase.split(" ");
  const first = words[0] as string;
  const list = PHRASES.get(first) ?? [];
  list.push({ words, harm, form });
  PHRASES.set(first, list);
}
for (const list of PHRASES.values()) list.sort((a, b) => b.words.length - a.words.length);

/** Nouns that count the harmed without naming the harm: they need the toll rules. */
export const TOLL_NOUNS: ReadonlySet<string> = new Set(["toll", "tolls", "tally", "death-toll", "count"]);

/** "forced 12,000 from their homes": verbs that displace when a home or a flight follows. */
const FORCES: ReadonlyMap<string, HarmForm> = new Map([
  ["force", "base"],
  ["forced", "past"],
  ["forces", "s"],
  ["forcing", "ing"],
  ["drove", "past"],
  ["driving", "ing"],
  ["drive", "base"],
  ["drives", "s"],
  ["driven", "past"],
  ["prompted", "past"],
  ["prompting", "ing"],
  ["push", "base"],
  ["pushed", "past"],
  ["pushes", "s"],
  ["pushing", "ing"],
  ["chased", "past"],
  ["chasing", "ing"],
  ["send", "base"],
  ["sent", "past"],
  ["sending", "ing"],
]);

function isForcedOut(tokens: Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < end && i < at + 12; i++) {
    const word = tokens[i]?.lower ?? "";
    if (/^(?:flee|evacuate|abroad|exile)$/.test(word)) return true;
    if (word === "border" && /^(?:over|across)$/.test(tokens[i - 2]?.lower ?? "")) return true;
    if (
      (word === "homes" || word === "houses" || word === "villages") &&
      /^(?:their|from|of)$/.test(tokens[i - 1]?.lower ?? "")
    )
      return true;
    if (word === "," || word === ";" || HARM_WORDS.has(word)) return false;
  }
  return false;
}

/** "took 14 people into custody", "has taken 1,300 troops prisoner". */
const TAKES: ReadonlyMap<string, HarmForm> = new Map([
  ["take", "base"],
  ["takes", "s"],
  ["took", "past"],
  ["taken", "past"],
  ["taking", "ing"],
]);

function isTakenAway(tokens: Token[], at: number, end: number): boolean {
  // "took no prisoners".
  if (tokens[at + 1]?.lower === "no") return false;
  for (let i = at + 2; i < end && i < at + 10; i++) {
    const word = tokens[i]?.lower ?? "";
    if (word === "prisoner" || word === "prisoners" || (word === "custody" && tokens[i - 1]?.lower === "into"))
      return true;
    if (word === "," || word === ";" || word === "and") return false;
  }
  return false;
}

/** "hacked eleven villagers to death", "sent 12 people to their deaths": the end stands behind the victims. */
const ENDS_IN_DEATH: ReadonlyMap<string, HarmForm> = new Map(
  [
    "hack",
    "beat",
    "club",
    "stone",
    "burn",
    "crush",
    "trample",
    "torture",
    "bludgeon",
    "stab",
    "send",
    "drag",
    "kick",
    "batter",
  ].flatMap((verb): [string, HarmForm][] => {
    const past = { beat: "beat", send: "sent", trample: "trampled", torture: "tortured", stone: "stoned" }[verb];
    const stem = verb.replace(/e$/, "");
    const doubled = /^(?:club|drag|stab)$/.test(verb) ? stem + stem.slice(-1) : stem;
    return [
      [verb, "base"],
      [verb === "crush" ? "crushes" : `${verb}s`, "s"],
      [past ?? `${doubled}ed`, "past"],
      [`${doubled}ing`, "ing"],
    ];
  }),
);

function isToDeath(tokens: Token[], at: number, end: number): boolean {
  for (let i = at + 2; i < end && i < at + 14; i++) {
    const word = tokens[i]?.lower ?? "";
    if (word === ";" || word === ".") return false;
    if (/^deaths?$/.test(word) && /^(?:to|their|his|her)$/.test(tokens[i - 1]?.lower ?? ""))
      return tokens[i - 1]?.lower === "to" || tokens[i - 2]?.lower === "to";
  }
  return false;
}

const TRIGGERS: ReadonlySet<string> = new Set([
  ...FORCES.keys(),
  ...TAKES.keys(),
  ...ENDS_IN_DEATH.keys(),
  ...HARM_WORDS.keys(),
  ...PHRASES.keys(),
  ...TOLL_NOUNS,
  "survived",
  "survivors",
  "victims",
]);

/** Whether a sentence with this word is worth reading: asked once for each spelling. */
export function isHarmTrigger(lower: string): boolean {
  return TRIGGERS.has(lower);
}

const COUNTS =
  /^(?:\d.*|at|dozens|scores|hundreds|several|two|three|four|five|six|seven|eight|nine|ten|more|over|nearly|about|many|another)$/;

export function findHarms(tokens: Token[], first: number, end: number): HarmMention[] {
  const harms: HarmMention[] = [];
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if ((token.word.begins & Begins.Harm) === 0 || token.kind !== "word") continue;
    const phrase = matchPhrase(tokens, i, end);
    if (phrase !== null) {
      harms.push({
        first: i,
        end: i + phrase.words.length,
        harm: phrase.harm,
        form: phrase.form,
        weak: false,
        word: phrase.words.join(" "),
      });
      i += phrase.words.length - 1;
      continue;
    }
    const forced = FORCES.get(token.lower);
    if (forced !== undefined && isForcedOut(tokens, i, end)) {
      harms.push({ first: i, end: i + 1, harm: "displaced", form: forced, weak: false, word: token.lower });
      continue;
    }
    const taken = TAKES.get(token.lower);
    if (taken !== undefined && isTakenAway(tokens, i, end)) {
      harms.push({ first: i, end: i + 1, harm: "detained", form: taken, weak: false, word: token.lower });
      continue;
    }
    const ended = ENDS_IN_DEATH.get(token.lower);
    if (ended !== undefined && isToDeath(tokens, i, end)) {
      harms.push({ first: i, end: i + 1, harm: "killed", form: ended, weak: false, word: token.lower });
      continue;
    }
    const word = HARM_WORDS.get(token.lower);
    if (word === undefined || isFigurative(tokens, i, end)) continue;
    // "Blast kills 12, wounds dozens": before a number the noun is a headline's verb.
    const verb = token.lower === "wounds" && COUNTS.test(tokens[i + 1]?.lower ?? "");
    const form = verb ? "s" : word.form;
    harms.push({ first: i, end: i + 1, harm: word.harm, form, weak: word.weak && !verb, word: token.lower });
  }
  return harms;
}

function matchPhrase(tokens: Token[], at: number, end: number): Phrase | null {
  const list = PHRASES.get((tokens[at] as Token).lower);
  if (list === undefined) return null;
  for (const phrase of list) {
    if (at + phrase.words.length > end) continue;
    if (phrase.words.every((word, k) => word === "*" || tokens[at + k]?.lower === word)) return phrase;
  }
  return null;
}

/** "the talks hit a dead end", "killed off", "death penalty": the next word takes the harm out of the word. */
function isFigurative(tokens: Token[], at: number, end: number): boolean {
  const token = tokens[at] as Token;
  const next = at + 1 < end ? (tokens[at + 1]?.lower ?? "") : "";
  if (FIGURATIVE_NEXT[token.lower]?.has(next)) return true;
  const before = tokens[at - 1]?.lower ?? "";
  // "another shot", "a long shot".
  if (
    token.lower === "shot" &&
    /^(?:a|an|the|another|long|big|best|one|single|warning|first|last|every|parting|free|his|her)$/.test(before)
  )
    return true;
  // "left for dead" is not dead.
  return token.lower === "dead" && tokens[at - 1]?.lower === "for" && tokens[at - 2]?.lower === "left";
}

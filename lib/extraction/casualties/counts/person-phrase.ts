import type { CasualtyClaim } from "../../schema";
import type { Token } from "../../tokens";
import { DETERMINERS, endsPhrase, isAdverb, isAuxiliary, POSSESSIVES } from "../lexicons/function-words";
import { HARM_WORDS, type Harm } from "../lexicons/harm-words";
import { LIFELESS } from "../lexicons/metaphors";
import { ADJECTIVES } from "../lexicons/nations";
import { COMBATANT_MODIFIERS, GENERIC_HEADS, PEOPLE } from "../lexicons/people";
import { isPersonHead } from "./person-head";
import { closesPhrase, isQuote, MORE } from "./phrase-words";
import { phraseOf } from "./victims";

/** Who a number counts, as the words after it say. */
export type PersonPhrase = {
  /** people: a noun for people; bare: a number alone or "others"; things: anything else. */
  who: "people" | "bare" | "things";
  /** Token indexes of the victims' words, half-open; both the number's end when there are none. */
  victimsFirst: number;
  victimsEnd: number;
  /** The token after the whole phrase. */
  end: number;
  group: string | null;
  status: CasualtyClaim["civilian"];
  /** "five wounded soldiers", "six of the injured": the harm stands inside the phrase. */
  inner: { harm: Harm; at: number } | null;
  /** "another 30", "30 others", "30 more". */
  more: boolean;
  /** "three of them", "two of whom", "four of the dead": part of whoever was named before. */
  partitive: boolean;
};

const MODIFIER_LIMIT = 8;

export function nothing(at: number): PersonPhrase {
  return {
    who: "bare",
    victimsFirst: at,
    victimsEnd: at,
    end: at,
    group: null,
    status: "unknown",
    inner: null,
    more: false,
    partitive: false,
  };
}

/** Reads the phrase that a number at tokens before `at` counts: "12 | young Afghan soldiers of the same unit". */
export function readPersonPhrase(tokens: Token[], at: number, end: number, singular: boolean): PersonPhrase {
  const of = tokens[at];
  if (of?.lower === "of" && at + 1 < end) return readPartitive(tokens, at, end);
  return readNounPhrase(tokens, at, end, singular);
}

function readPartitive(tokens: Token[], at: number, end: number): PersonPhrase {
  let i = at + 1;
  const next = tokens[i]?.lower ?? "";
  if (next === "them" || next === "whom" || next === "us" || next === "those") return readPronoun(tokens, at, i, end);
  while (i < end && isDeterminer(tokens, i)) i++;
  // "seven of its own".
  if (
    i > at + 1 &&
    tokens[i]?.lower === "own" &&
    (tokens[i + 1]?.kind !== "word" || HARM_WORDS.has(tokens[i + 1]?.lower ?? ""))
  )
    return { ...nothing(at), end: i + 1 };
  // "700 of their number".
  if (i > at + 1 && tokens[i]?.lower === "number") return { ...nothing(at), end: i + 1 };
  // "two of the 12 passengers": the number inside is skipped, the noun is shared.
  i = ownedNumber(tokens, i, end) ?? i;
  while (i < end && i < at + 8 && (tokens[i]?.kind === "number" || SPELLED.has(tokens[i]?.lower ?? ""))) i++;
  const inside = readNounPhrase(tokens, i, end, false);
  if (inside.who === "people") return { ...inside, partitive: i > at + 1 };
  const harm = HARM_WORDS.get(tokens[i]?.lower ?? "");
  if (harm !== undefined && i > at + 1) {
    return { ...nothing(at), end: i + 1, inner: { harm: harm.harm, at: i }, partitive: true };
  }
  // "ten of the 44 aboard".
  const numbered = tokens[i - 1]?.kind === "number" || SPELLED.has(tokens[i - 1]?.lower ?? "");
  if (inside.who === "bare" && numbered && /^(?:aboard|on)$/.test(tokens[i]?.lower ?? ""))
    return { ...nothing(at), end: i + (tokens[i]?.lower === "on" ? 2 : 1), partitive: true };
  return { ...nothing(at), who: i > at + 1 ? "things" : inside.who, end: Math.max(inside.end, at) };
}

const STILL = new Set("still now also later then already so abroad home".split(" "));

const SPELLED = new Set(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen".split(
    " ",
  ),
);

/** "225,000 of the city's 400,000 inhabitants": the number behind the owner. */
function ownedNumber(tokens: Token[], at: number, end: number): number | null {
  for (let i = at; i + 1 < end && i < at + 4; i++) {
    if (tokens[i]?.kind !== "word") return null;
    if (tokens[i]?.lower === "'s" && tokens[i + 1]?.kind === "number") return i + 1;
  }
  return null;
}

/** "three of them", "10 of those killed", "two of those who died". */
function readPronoun(tokens: Token[], at: number, pronoun: number, end: number): PersonPhrase {
  const bare = { ...nothing(at), end: pronoun + 1, partitive: true };
  if (tokens[pronoun]?.lower !== "those") return bare;
  const after = tokens[pronoun + 1];
  // "one of those illnesses" is of things.
  if (after?.kind === "word" && !endsPhrase(after.lower) && !HARM_WORDS.has(after.lower))
    return { ...nothing(at), who: "things" };
  const who = tokens[pronoun + 1]?.lower === "who";
  let i = pronoun + (who ? 2 : 1);
  while (who && i < end && isAuxiliary(tokens[i]?.lower ?? "")) i++;
  const harm = i < end ? HARM_WORDS.get(tokens[i]?.lower ?? "") : undefined;
  return harm === undefined ? bare : { ...bare, end: i + 1, inner: { harm: harm.harm, at: i } };
}

function isDeterminer(tokens: Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? "";
  return DETERMINERS.has(lower) || POSSESSIVES.has(lower);
}

function readNounPhrase(tokens: Token[], at: number, end: number, singular: boolean): PersonPhrase {
  let head = -1;
  let inner: PersonPhrase["inner"] = null;
  let more = false;
  let words = 0;
  let i = at;
  for (; i < end && i - at < MODIFIER_LIMIT; i++) {
    const token = tokens[i] as Token;
    const lower = token.lower;
    if (i > at && (token.gap === "paragraph" || token.gap === "line")) break;
    if (token.kind === "number") break;
    if (token.kind === "punct") {
      // "12 "terrorists"": quotation marks may stand around the victims.
      if (head < 0 && isQuote(token.text)) continue;
      break;
    }
    if (lower === "'s") {
      head = -1;
      continue;
    }
    if (MORE.has(lower)) {
      more = true;
      continue;
    }
    if (closesPhrase(token)) break;
    const harm = HARM_WORDS.get(lower);
    if (harm !== undefined && !PEOPLE.has(lower)) {
      if (head >= 0 || !(harm.form === "past" || harm.form === "state")) break;
      if (!hasHeadAfter(tokens, i + 1, end, singular)) break;
      inner = { harm: harm.harm, at: i };
      continue;
    }
    if (head >= 0 && (isAdverb(lower) || !(isPersonHead(token, singular) || isCompoundTail(lower)))) {
      if (isThing(lower) && isModifierOnly(tokens[head] as Token, singular)) head = -1;
      break;
    }
    words++;
    if (isPersonHead(token, singular)) head = i;
    // "12 truck drivers": a thing may lead the noun.
    else if (isThing(lower) && head < 0 && !leadsPerson(tokens, i + 1, end, singular))
      return { ...nothing(at), who: "things", end: i + 1 };
  }
  if (head < 0) {
    const side = readSide(tokens, at, i);
    if (side !== null) return side;
    // "132 reported earlier": a participle counts nobody by itself.
    // "8,000 still missing", "three others seriously hurt": what stands between is no noun.
    let lead = at;
    while (lead < i && MORE.has(tokens[lead]?.lower ?? "")) lead++;
    const first = tokens[lead]?.lower ?? "";
    const who = words === 0 || isAdverb(first) || STILL.has(first) || /[a-z]{2}ed$/.test(first) ? "bare" : "things";
    // "12 more", "30 others".
    const stop = who === "bare" ? i : at;
    return {
      ...nothing(at),
      who,
      end: Math.max(at, more && who === "bare" ? stop : at),
      more,
    };
  }
  return phraseOf(tokens, at, head, end, { inner, more });
}

/** "90 enemy dead", "12 civilian wounded": the side of those harmed, without a noun for them. */
function readSide(tokens: Token[], at: number, end: number): PersonPhrase | null {
  const harm = HARM_WORDS.get(tokens[end]?.lower ?? "");
  if (end === at || end > at + 2 || harm === undefined || !(harm.form === "state" || harm.form === "past")) return null;
  let status: PersonPhrase["status"] = "unknown";
  for (let i = at; i < end; i++) {
    const lower = tokens[i]?.lower ?? "";
    if (COMBATANT_MODIFIERS.has(lower)) status = "combatant";
    else if (lower === "civilian") status = "civilian";
    else if (!ADJECTIVES.has(lower) && PEOPLE.get(lower)?.singular !== true) return null;
  }
  return { ...nothing(at), end, status };
}

function hasHeadAfter(tokens: Token[], at: number, end: number, singular: boolean): boolean {
  for (let i = at; i < end && i < at + 4; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== "word" || closesPhrase(token)) return false;
    if (isPersonHead(token, singular)) return true;
  }
  return false;
}

function leadsPerson(tokens: Token[], at: number, end: number, singular: boolean): boolean {
  const token = tokens[at];
  return (
    at < end && token !== undefined && token.kind === "word" && isPersonHead(token, singular) && !isThing(token.lower)
  );
}

function isThing(lower: string): boolean {
  return LIFELESS.has(lower) && !PEOPLE.has(lower);
}

function isCompoundTail(lower: string): boolean {
  return GENERIC_HEADS.has(lower);
}

/** A singular person word before a plural thing was only a modifier: "12 passenger trains". */
function isModifierOnly(token: Token, singular: boolean): boolean {
  const word = PEOPLE.get(token.lower);
  return word === undefined || singular || word.singular || word.group === "police";
}

import type { CasualtyClaim } from "../schema";
import type { Token } from "../tokens";
import { DETERMINERS, endsPhrase, isAdverb, isAuxiliary, POSSESSIVES } from "./lexicons/function-words";
import { HARM_WORDS, type Harm } from "./lexicons/harm-words";
import { LIFELESS } from "./lexicons/metaphors";
import { NATIONALS } from "./lexicons/nations";
import { CIVILIAN_MODIFIERS, COMBATANT_MODIFIERS, GENERIC_HEADS, PEOPLE } from "./lexicons/people";

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
  /** "five wounded soldiers", "11 of the injured": the harm stands inside the phrase. */
  inner: { harm: Harm; at: number } | null;
  /** "another 30", "30 others", "30 more". */
  more: boolean;
  /** "three of them", "two of whom", "four of the dead": part of whoever was named before. */
  partitive: boolean;
};

const MORE = new Set(["more", "other", "others", "another", "additional", "further", "own"]);
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
  if (next === "them" || next === "whom" || next === "us" || next === "those" || next === "these")
    return readPronoun(tokens, at, i, end);
  while (i < end && isDeterminer(tokens, i)) i++;
  // "two of the 12 passengers": the number inside is skipped, the noun is shared.
  while (i < end && i < at + 5 && tokens[i]?.kind === "number") i++;
  const inside = readNounPhrase(tokens, i, end, false);
  if (inside.who === "people") return { ...inside, partitive: i > at + 1 };
  const harm = HARM_WORDS.get(tokens[i]?.lower ?? "");
  if (harm !== undefined && i > at + 1) {
    return { ...nothing(at), end: i + 1, inner: { harm: harm.harm, at: i }, partitive: true };
  }
  return { ...nothing(at), who: i > at + 1 ? "things" : inside.who, end: Math.max(inside.end, at) };
}

/** "three of them", "10 of those killed", "two of those who died". */
function readPronoun(tokens: Token[], at: number, pronoun: number, end: number): PersonPhrase {
  const bare = { ...nothing(at), end: pronoun + 1, partitive: true };
  if (tokens[pronoun]?.lower !== "those") return bare;
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
    else if (isThing(lower) && head < 0) return { ...nothing(at), who: "things", end: i + 1 };
  }
  if (head < 0) {
    // "132 reported earlier": a participle counts nobody by itself.
    const first = tokens[at]?.lower ?? "";
    const who = words === 0 || /[a-z]{2}ed$/.test(first) ? "bare" : "things";
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

function hasHeadAfter(tokens: Token[], at: number, end: number, singular: boolean): boolean {
  for (let i = at; i < end && i < at + 4; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== "word" || closesPhrase(token)) return false;
    if (isPersonHead(token, singular)) return true;
  }
  return false;
}

/** "US" and "IS" in capitals are a country and an armed group, not a pronoun and a verb. */
export function closesPhrase(token: Token): boolean {
  return endsPhrase(token.lower) && token.text !== "US" && token.text !== "IS";
}

function isQuote(text: string): boolean {
  return (
    text === '"' ||
    text === "“" ||
    text === "”" ||
    text === "'" ||
    text === "‘" ||
    text === "’" ||
    text === "''" ||
    text === "``"
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

const NOT_PEOPLE = new Set(
  `orders numbers papers newspapers towers containers quarters headquarters letters centers centres boosters launchers freighters
  tankers carriers cruisers meters computers trailers scooters rollers boilers corners committees degrees trees knees doors
  floors motors reactors tractors colors colours errors sectors factors plants restaurants grants elephants hangars
  others matters rivers borders powers prayers chapters posters answers offers layers covers shutters transformers
  helicopters refugees' orphanages clusters disasters dollars hours years seminars bars cars wars stars pillars jars tours
  flowers showers dinners winners' partners' monitors mirrors indicators elevators generators tutors refers suffers
  disappears appears fees guarantees levees coffees referendums adapters printers routers servers sensors
  vaccines counters counter-claims fenders covenants statements documents variants hydrants pants merchants' days
  trackers cookers lasers bunkers boulders shoulders fingers ladders folders sliders cylinders spanners
  thrusters crackers firecrackers routers fibers tigers panthers spiders vultures
  barriers mortars`.split(/\s+/),
);

const PERSON_ENDING =
  /(?:men|women|ists|eers|ians|workers|goers|makers|keepers|dwellers|ers|ors|ees|ants|crats|mates)$/;
const NATIONAL_ENDING = /(?:ans|is|ites|ese)$/;

/** Whether a token can be the noun for people that a number counts. */
export function isPersonHead(token: Token, singular: boolean): boolean {
  const lower = token.lower;
  const known = PEOPLE.get(lower);
  if (known !== undefined) return singular ? known.singular : known.plural;
  if (NATIONALS.has(lower)) return singular || lower.endsWith("s") || lower.endsWith("ese") || lower.endsWith("men");
  const hyphen = lower.lastIndexOf("-");
  if (hyphen > 0) {
    const tail = PEOPLE.get(lower.slice(hyphen + 1));
    if (tail !== undefined) return singular ? tail.singular : tail.plural;
  }
  if (singular || lower.length < 5 || NOT_PEOPLE.has(lower) || LIFELESS.has(lower)) return false;
  if (PERSON_ENDING.test(lower)) return true;
  return token.text.charCodeAt(0) < 91 && token.text !== token.text.toUpperCase() && NATIONAL_ENDING.test(lower);
}

/** The group, the status and the span of the victims once their head is known. */
export function phraseOf(
  tokens: Token[],
  at: number,
  head: number,
  end: number,
  found: { inner: PersonPhrase["inner"]; more: boolean },
): PersonPhrase {
  let victimsFirst = at;
  while (victimsFirst < head && (MORE.has(lowerAt(tokens, victimsFirst)) || tokens[victimsFirst]?.kind === "punct"))
    victimsFirst++;
  if (found.inner !== null && found.inner.at === victimsFirst) victimsFirst++;
  const own = describeHead(tokens, victimsFirst, head);
  let victimsEnd = head + 1;
  let { status } = own;
  const joined = readJoined(tokens, head + 1, end);
  if (joined !== null) {
    victimsEnd = joined.end;
    if (joined.status !== status) status = joined.status === "unknown" || status === "unknown" ? "unknown" : "mixed";
  } else if (GENERIC_HEADS.has(lowerAt(tokens, head)) && lowerAt(tokens, head + 1) === "of") {
    const complement = readComplement(tokens, head + 2, end);
    victimsEnd = complement.end;
    if (complement.combatant) status = "combatant";
    if (complement.family) status = "civilian";
  }
  return {
    who: "people",
    victimsFirst,
    victimsEnd,
    end: victimsEnd,
    group: own.group,
    status,
    inner: found.inner,
    more: found.more,
    partitive: false,
  };
}

function lowerAt(tokens: Token[], index: number): string {
  return tokens[index]?.lower ?? "";
}

function describeHead(
  tokens: Token[],
  first: number,
  head: number,
): { group: string; status: CasualtyClaim["civilian"] } {
  const token = tokens[head] as Token;
  const word = PEOPLE.get(token.lower) ?? PEOPLE.get(token.lower.slice(token.lower.lastIndexOf("-") + 1));
  let group = word?.group ?? pluralName(token);
  let status = word?.status ?? "unknown";
  if (GENERIC_HEADS.has(token.lower) && head > first) {
    const before = tokens[head - 1] as Token;
    if (before.kind === "word" && before.text === before.lower && !isAdverb(before.lower))
      group = `${before.lower} ${group}`;
  }
  for (let i = first; i < head; i++) {
    const lower = lowerAt(tokens, i);
    if (COMBATANT_MODIFIERS.has(lower) && status !== "civilian") status = "combatant";
    else if (lower === "civilian" || (CIVILIAN_MODIFIERS.has(lower) && status === "unknown")) status = "civilian";
  }
  return { group, status };
}

function pluralName(token: Token): string {
  return token.lower.endsWith("s") || /(men|ese)$/.test(token.lower) ? token.lower : `${token.lower}s`;
}

/** ", women and children", "and civilians": people the same number counts. */
function readJoined(
  tokens: Token[],
  at: number,
  end: number,
): { end: number; status: CasualtyClaim["civilian"] } | null {
  let i = at;
  let found: { end: number; status: CasualtyClaim["civilian"] } | null = null;
  while (i + 1 < end) {
    const joint = lowerAt(tokens, i);
    if (joint !== "," && joint !== "and" && joint !== "or") break;
    let j = i + 1;
    if (joint === "," && (lowerAt(tokens, j) === "and" || lowerAt(tokens, j) === "or")) j++;
    const token = tokens[j];
    const word = token === undefined ? undefined : PEOPLE.get(token.lower);
    if (token === undefined || j >= end || word === undefined || !word.plural || HARM_WORDS.has(token.lower)) break;
    found = { end: j + 1, status: found === null || found.status === word.status ? word.status : "unknown" };
    i = j + 1;
    if (lowerAt(tokens, j - 1) !== ",") break;
  }
  // "12 soldiers, rebels said": a comma alone joins nobody.
  if (found !== null && lowerAt(tokens, found.end - 2) === ",") return null;
  return found;
}

function readComplement(
  tokens: Token[],
  at: number,
  end: number,
): { end: number; combatant: boolean; family: boolean } {
  let i = at;
  let combatant = false;
  let family = false;
  while (i < end && i < at + 6) {
    const token = tokens[i] as Token;
    const inside = token.lower === "'s" || (DETERMINERS.has(token.lower) && i === at);
    if (isQuote(token.text) && i < end - 1) {
      i++;
      continue;
    }
    if (token.kind === "punct" || (!inside && (endsPhrase(token.lower) || HARM_WORDS.has(token.lower)))) break;
    if (COMBATANT_MODIFIERS.has(token.lower)) combatant = true;
    if (token.lower === "family" || token.lower === "families") family = true;
    i++;
  }
  return { end: i, combatant, family };
}

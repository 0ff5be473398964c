import type { Range } from "../attributions/reading";
import { KIND_WORDS, KNOWN_ORGANISATIONS } from "../names/organisations";
import { STATES } from "../names/places";
import { BODY_NOUNS, ROLE_NOUNS, TITLES } from "../names/titles";
import { Tag } from "../pos/tags";
import type { Token } from "../tokens";
import { findCalling } from "./calling";
import { describedPerson, isDefinite } from "./described-person";
import { joinWords } from "./join-words";
import { isListOfBodies } from "./list-of-bodies";
import type { Memory } from "./memory";
import { type People, type Person, surnameOf } from "./people";
import { isUnnamedPerson, lastNamedAt, unnamedAntecedent } from "./unnamed-person";

export type Resolved = { canonical: string; person: Person | null; isName: boolean };

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);
const PRONOUNS: ReadonlySet<string> = new Set("he she i we you who it they that which".split(" "));

/** The canonical form of a source: see the contract. Sources must be given in text order; `memory` holds those before. */
export function resolveSource(
  tokens: readonly Token[],
  tags: Uint32Array,
  source: Range,
  people: People,
  memory: Memory,
): Resolved {
  const found = resolve(tokens, tags, source, people, memory);
  if (found.person) {
    memory.lastPerson = found.person;
    memory.lastPersonAt = source.first;
  } else if (!found.isName && isUnnamedPerson(tokens, tags, source)) {
    memory.lastUnnamed = { canonical: found.canonical, at: source.first };
  } else if (!isPronoun(found.canonical)) {
    memory.lastBody = found.canonical;
    const space = found.canonical.lastIndexOf(" ");
    const head = space < 0 ? "" : found.canonical.slice(space + 1).toLowerCase();
    if (space >= 0 && BODY_HEADS.has(head) && !memory.bodies.has(head)) memory.bodies.set(head, found.canonical);
  }
  return found;
}

function isPronoun(text: string): boolean {
  return text.length < 6 && PRONOUNS.has(text.toLowerCase());
}

/** "The group" may be any body; "the rebels" are no army, and "the daily" is no party. */
function isSameSort(noun: string, body: string): boolean {
  const sort = KIND_WORDS.get(noun);
  if (sort === undefined || /^(?:group|agency|movement|organi[sz]ation|watchdog|charity)$/.test(noun)) return true;
  const lower = body.toLowerCase().replace(/^the /, "");
  const own = KNOWN_ORGANISATIONS.get(lower) ?? KIND_WORDS.get(lower.split(" ").at(-1) ?? "");
  return own === undefined || own === sort;
}

const BODY_HEADS: ReadonlySet<string> = new Set(
  "ministry army military group agency organization organisation hospital company movement party council commission committee court department embassy police office union association".split(
    " ",
  ),
);

function resolve(tokens: readonly Token[], tags: Uint32Array, source: Range, people: People, memory: Memory): Resolved {
  const { first, end } = source;
  const only = end - first === 1 ? (tokens[first] as Token).lower : "";
  if (only === "he" || only === "she") {
    const unnamed = memory.lastUnnamed && unnamedAntecedent(only, memory, lastNamedAt(source, people));
    if (unnamed) return { canonical: unnamed, person: null, isName: false };
    return fromPerson(findAntecedent(source, only, people, memory, tokens), tokens, source);
  }
  if (only === "who" || only === "which" || only === "that")
    return resolveRelative(tokens, tags, source, people, memory);
  if (only === "it" && memory.lastBody) return { canonical: memory.lastBody, person: null, isName: true };
  if (only === "they" && memory.lastBody) return { canonical: memory.lastBody, person: null, isName: false };
  const start = tags[first] === Tag.Det && end - first > 1 ? first + 1 : first;
  const calling = findCalling(tokens, start, end);
  if (calling > 0) return { canonical: withoutArticle(tokens, calling, end), person: null, isName: true };
  const whole = joinWords(tokens, start, end);
  if (whole.includes(" ") && KNOWN_ORGANISATIONS.has(whole.toLowerCase()))
    return { canonical: whole, person: null, isName: true };
  if (isListOfBodies(tokens, tags, start, end)) return { canonical: whole, person: null, isName: true };
  const name = namedBehindRole(tokens, tags, start, end) ?? lastName(tokens, tags, start, end);
  if (name) {
    const resolved = resolveName(tokens, tags, start, name, end, people);
    if (resolved) return resolved;
  }
  const apposed = apposedName(tokens, tags, end, people);
  if (apposed && (isRole(tokens, start, end) || /^(one|a|an|another)$/.test((tokens[first] as Token).lower)))
    return { canonical: apposed.name, person: apposed, isName: true };
  const described = describedPerson(tokens, { first, start, end }, people, memory);
  if (described) return { canonical: described.name, person: described, isName: false };
  const text = joinWords(tokens, start, beforeRelative(tokens, start, end));
  if (isDefinite(tokens[first] as Token) && end - start === 1) {
    const body = memory.bodies.get((tokens[start] as Token).lower);
    if (body) return { canonical: body, person: null, isName: false };
    // "The army said …; the rebels said …": a force is not the force before it.
    if (
      BODY_NOUNS.has((tokens[start] as Token).lower) &&
      memory.lastBody &&
      isSameSort((tokens[start] as Token).lower, memory.lastBody)
    )
      return { canonical: memory.lastBody, person: null, isName: false };
  }
  return { canonical: text, person: null, isName: false };
}

/** "an official who spoke to reporters" is called an official. */
function beforeRelative(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start + 1; i < end; i++) if ((tokens[i] as Token).lower === "who") return i;
  return end;
}

function withoutArticle(tokens: readonly Token[], start: number, end: number): string {
  return joinWords(tokens, ARTICLES.has((tokens[start] as Token).lower) ? start + 1 : start, end);
}

/** "the mayor, Ann Lee": the name behind the comma. */
function namedBehindRole(tokens: readonly Token[], tags: Uint32Array, start: number, end: number): Range | null {
  let first = end;
  while (first > start && tags[first - 1] === Tag.Name) first--;
  return first < end && first > start && tokens[first - 1]?.text === "," ? { first, end } : null;
}

/** The last run of capitalised words of the phrase, before a prepositional tail that begins after a noun. */
function lastName(tokens: readonly Token[], tags: Uint32Array, start: number, end: number): Range | null {
  let stop = end;
  for (let i = start + 1; i < end; i++) {
    const tag = tags[i] as number;
    const of = (tokens[i] as Token).lower === "of" && TITLES.has((tokens[i + 1] as Token | undefined)?.lower ?? "");
    if (
      (tag === Tag.Preposition && !of) ||
      tag === Tag.Mark ||
      tag === Tag.Ing ||
      tag === Tag.Past ||
      (tag === Tag.Conjunction && (tokens[i] as Token).text !== "&")
    ) {
      stop = i;
      break;
    }
  }
  if (tags[stop - 1] !== Tag.Name && !isNumberedName(tokens, tags, stop)) return null;
  let first = stop - 1;
  while (first > start && isNamePart(tokens, tags, first - 1, first)) first--;
  return { first, end: stop };
}

function isNumberedName(tokens: readonly Token[], tags: Uint32Array, stop: number): boolean {
  return tags[stop - 2] === Tag.Name && /^(jr\.?|sr\.?|ii|iii|iv|\d+)$/i.test((tokens[stop - 1] as Token).text);
}

function isNamePart(tokens: readonly Token[], tags: Uint32Array, i: number, next: number): boolean {
  if (tags[i] === Tag.Name) return true;
  const token = tokens[i] as Token;
  // "People's Defence Force"
  if (token.lower === "'s")
    return tags[next] === Tag.Name && /^(people|peoples|women|children|lord|worker)$/.test(tokens[i - 1]?.lower ?? "");
  if (/^(bin|ibn|bint|de|da|del|della|di|van|von|der|den|la|le|el|al|abu|dos|y|for|of|and|&)$/.test(token.text)) {
    return tags[i - 1] === Tag.Name && tags[next] === Tag.Name && !/^(of)$/.test(token.text);
  }
  return false;
}

function resolveName(
  tokens: readonly Token[],
  tags: Uint32Array,
  start: number,
  name: Range,
  end: number,
  people: People,
): Resolved | null {
  let first = name.first;
  let titled = false;
  const kind = KIND_WORDS.get((tokens[name.end - 1] as Token).lower);
  // "the US State Department": the head is a body, and "State" no title.
  const isBody = kind !== undefined && kind !== "person" && kind !== "official" && name.end - name.first > 1;
  for (let i = name.end - 2; i >= name.first && !isBody; i--) {
    if (TITLES.has((tokens[i] as Token).lower)) {
      first = i + 1;
      titled = true;
      break;
    }
  }
  // "Iranian state TV": the name is the head of a longer description.
  if (kind !== undefined && kind !== "person" && name.end - name.first === 1 && name.first > start) return null;
  const words = tokens.slice(first, name.end);
  const text = joinWords(tokens, first, name.end);
  const last = words.at(-1)?.lower ?? "";
  const known = KNOWN_ORGANISATIONS.get(text.toLowerCase());
  const before = tokens[name.first - 1];
  const led = name.first > start && before !== undefined;
  const tail = name.end < end;
  const namesake = words.length === 1 ? people.bySurname.get(last) : undefined;
  if (known && namesake?.name.includes(" ")) return { canonical: namesake.name, person: namesake, isName: true };
  const full = /^[A-Z]{2,6}$/.test(text) ? people.byInitials.get(text) : undefined;
  if (full && !STATES.has(text.toLowerCase())) return { canonical: full, person: null, isName: true };
  if (known || STATES.has(text.toLowerCase())) return { canonical: text, person: null, isName: true };
  if (led && BODY_NOUNS.has(before.lower)) return { canonical: text, person: null, isName: true };
  const person = people.bySurname.get(surnameOf(last));
  if (person && (words.length > 1 || !KIND_WORDS.has(last)) && matches(person, words))
    return { canonical: person.name, person, isName: true };
  if (titled || (led && (ROLE_NOUNS.has(before.lower) || TITLES.has(before.lower)))) {
    return { canonical: text, person: { name: text, surname: last, roles: [], gender: null }, isName: true };
  }
  // "the Health Ministry", "Lebanese Red Cross": all of the phrase is the name, with what follows it.
  if (led && tags[name.first - 1] !== Tag.Name) return null;
  return {
    canonical: joinWords(tokens, name.first, tail && isOrganisation(words) ? end : name.end),
    person: null,
    isName: true,
  };
}

function isOrganisation(words: readonly Token[]): boolean {
  return words.some((word) => KIND_WORDS.has(word.lower));
}

function matches(person: Person, words: readonly Token[]): boolean {
  if (words.length === 1) return true;
  const lower = person.name.toLowerCase();
  return words.some((word) => word !== words.at(-1) && lower.includes(word.lower));
}

function isRole(tokens: readonly Token[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (ROLE_NOUNS.has((tokens[i] as Token).lower)) return true;
  return false;
}

/** "the Fed's chair, Janet Yellen, said": the name that an apposition gives. */
function apposedName(tokens: readonly Token[], tags: Uint32Array, end: number, people: People): Person | null {
  if (tokens[end]?.text !== "," || tags[end + 1] !== Tag.Name) return null;
  let stop = end + 1;
  while (tags[stop] === Tag.Name) stop++;
  return people.bySurname.get((tokens[stop - 1] as Token).lower) ?? null;
}

function fromPerson(person: Person | null, tokens: readonly Token[], source: Range): Resolved {
  return { canonical: person?.name ?? joinWords(tokens, source.first, source.end), person, isName: false };
}

/** "he": the last speaker, unless somebody else was named since, first in a sentence. */
function findAntecedent(
  source: Range,
  pronoun: "he" | "she",
  people: People,
  memory: Memory,
  tokens: readonly Token[],
): Person | null {
  const fits = (person: Person) => (pronoun === "she" ? person.gender !== "male" : person.gender !== "female");
  const wanted = pronoun === "she" ? "female" : "male";
  let subject: Person | null = null;
  let subjectAt = -1;
  for (let i = people.mentions.length - 1; i >= 0; i--) {
    const { at, person } = people.mentions[i] as { at: number; person: Person };
    if (at >= source.first || !fits(person)) continue;
    if ((tokens[source.first] as Token).sentence - (tokens[at] as Token).sentence > 8) break;
    if (subjectAt < 0 || (tokens[at] as Token).sentence === (tokens[subjectAt] as Token).sentence) {
      // The first name of the nearest sentence that has one is its subject, most often.
      if (subject === null || subject.gender !== wanted || person.gender === wanted) {
        subject = person;
        subjectAt = at;
      }
    } else break;
  }
  if (
    memory.lastPerson &&
    fits(memory.lastPerson) &&
    memory.lastPersonAt >= subjectAt - 40 &&
    !(subject && subject.gender === wanted && memory.lastPerson.gender !== wanted)
  ) {
    return memory.lastPerson;
  }
  return subject ?? (memory.lastPerson && fits(memory.lastPerson) ? memory.lastPerson : null);
}

/** "the baker, who said": the noun phrase before the relative pronoun. */
function resolveRelative(
  tokens: readonly Token[],
  tags: Uint32Array,
  source: Range,
  people: People,
  memory: Memory,
): Resolved {
  let end = source.first;
  if (tokens[end - 1]?.text === ",") end--;
  let first = end;
  while (
    first > 0 &&
    (tags[first - 1] as number) & (Tag.Name | Tag.Noun | Tag.Adjective | Tag.Det | Tag.Possessive | Tag.Number)
  )
    first--;
  if (first === end) return { canonical: joinWords(tokens, source.first, source.end), person: null, isName: false };
  return resolve(tokens, tags, { first, end }, people, memory);
}

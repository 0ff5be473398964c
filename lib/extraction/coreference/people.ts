import { findNames, type NameMention } from "../names/find-names";
import { KNOWN_ORGANISATIONS } from "../names/organisations";
import { CAPITALS, STATES } from "../names/places";
import { FEMALE_NAMES, ROLE_NOUNS } from "../names/titles";
import { LEXICON } from "../pos/lexicon";
import { Tag } from "../pos/tags";
import type { Token } from "../tokens";
import { tokenize } from "../tokens/tokenize";
import { joinWords } from "./join-words";

/** Somebody the article names, by the longest form of the name it uses. */
export type Person = {
  name: string;
  surname: string;
  /** Titles and roles the article gives, in lower case: "us secretary of state". */
  roles: string[];
  gender: "female" | "male" | null;
};

export type PersonMention = { at: number; person: Person };

export type People = {
  bySurname: ReadonlyMap<string, Person>;
  all: readonly Person[];
  mentions: readonly PersonMention[];
  /** Bodies named in full, by their initials: "IDF" → "Israel Defense Forces". */
  byInitials: ReadonlyMap<string, string>;
};

/** Reads who is named in the article; the title's names count too, for it may hold the only full form. */
export function findPeople(tokens: readonly Token[], tags: Uint32Array, title: string | null): People {
  const bySurname = new Map<string, Person>();
  const all: Person[] = [];
  const names = findNames(tokens, tags);
  const register = (words: readonly Token[], roles: string, text: string): Person | null => {
    const surname = surnameOf(words.at(-1)?.lower ?? "");
    const known = bySurname.get(surname);
    if (known) {
      if (text.length > known.name.length && words.length > 1 && sharesGivenName(known.name, text)) known.name = text;
      if (roles) known.roles.push(roles);
      known.gender ??= genderOf(words, roles);
      return known;
    }
    if (words.length < 2 && !roles) return null;
    const person: Person = { name: text, surname, roles: roles ? [roles] : [], gender: genderOf(words, roles) };
    bySurname.set(surname, person);
    all.push(person);
    return person;
  };
  for (const name of names) {
    if (name.isPerson)
      register(
        tokens.slice(name.name, name.end),
        `${name.roles}${rolesAfter(tokens, tags, name.end)}`.trim(),
        joinWords(tokens, name.name, name.end),
      );
  }
  if (title) {
    const unnamed = names.filter(({ name, end }) => end - name === 1).map(({ name }) => (tokens[name] as Token).lower);
    for (const person of readTitle(title, new Set(unnamed))) {
      const known = bySurname.get(person.surname);
      if (known && !known.name.includes(" ")) known.name = person.name;
      else if (!known) {
        bySurname.set(person.surname, person);
        all.push(person);
      }
    }
  }
  const mentions: PersonMention[] = [];
  for (const name of names) {
    const last = tokens[name.end - 1] as Token;
    const person = bySurname.get(surnameOf(last.lower));
    if (person) mentions.push({ at: name.first, person });
  }
  return { bySurname, all, mentions, byInitials: collectInitials(tokens, names) };
}

function collectInitials(tokens: readonly Token[], names: readonly NameMention[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { first, end, isPerson } of names) {
    if (isPerson || end - first < 2 || end - first > 6) continue;
    let initials = "";
    for (let i = first; i < end; i++) initials += (tokens[i] as Token).text.charAt(0);
    if (initials === initials.toUpperCase() && !found.has(initials)) found.set(initials, joinWords(tokens, first, end));
  }
  return found;
}

const ARABIC_ARTICLE = /^(al|el|as|ash|ad|an|ar|at|az)-/;

/** "al-Sudani" is known as "Sudani" too. */
export function surnameOf(lower: string): string {
  return lower.charAt(2) === "-" || lower.charAt(3) === "-" ? lower.replace(ARABIC_ARTICLE, "") : lower;
}

/** Full names that only the headline gives: "Sergei Lavrov leaves Geneva" above an article about "Lavrov". */
function readTitle(title: string, surnames: ReadonlySet<string>): Person[] {
  const words = tokenize(title);
  const found: Person[] = [];
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Token;
    const before = words[i - 1] as Token;
    if (!surnames.has(word.lower) || LEXICON.has(before.lower) || !/^\p{Lu}\p{Ll}+$/u.test(before.text)) continue;
    if (STATES.has(word.lower) || CAPITALS.has(word.lower) || KNOWN_ORGANISATIONS.has(word.lower)) continue;
    found.push({
      name: `${before.text} ${word.text}`,
      surname: word.lower,
      roles: [],
      gender: genderOf([before, word], ""),
    });
  }
  return found;
}

/** ", the group's spokesman,": the role words of an apposition, with a leading space. */
function rolesAfter(tokens: readonly Token[], tags: Uint32Array, end: number): string {
  if (tokens[end]?.text !== ",") return "";
  const words: string[] = [];
  let found = false;
  for (let i = end + 1; i < Math.min(tokens.length, end + 14); i++) {
    const token = tokens[i] as Token;
    if (token.kind === "punct" || (tags[i] as number) & (Tag.Past | Tag.Present | Tag.Be | Tag.Wh)) break;
    if (ROLE_NOUNS.has(token.lower)) found = true;
    words.push(token.lower);
  }
  return found ? ` ${words.join(" ")}` : "";
}

function sharesGivenName(known: string, longer: string): boolean {
  const first = known.split(" ")[0] ?? "";
  return !known.includes(" ") || longer.includes(first);
}

function genderOf(words: readonly Token[], roles: string): Person["gender"] {
  if (
    /\b(mrs|ms|spokeswoman|chairwoman|congresswoman|councilwoman|businesswoman|actress|queen|princess|sister)\b/.test(
      roles,
    )
  )
    return "female";
  if (FEMALE_NAMES.has(words[0]?.lower ?? "") && words.length > 1) return "female";
  return /\b(mr|spokesman|chairman|congressman|businessman|king|prince|sheikh|imam|pope)\b/.test(roles) ? "male" : null;
}

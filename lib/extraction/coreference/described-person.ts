import { OFFICE_HOLDERS } from "../names/office-holders";
import { ROLE_DESCRIPTIONS, ROLE_NOUNS } from "../names/titles";
import type { Token } from "../tokens";
import { joinWords } from "./join-words";
import type { Memory } from "./memory";
import type { People, Person } from "./people";

const DEFINITE: ReadonlySet<string> = new Set(["the", "his", "her", "their", "its", "this", "that"]);
const TAIL: ReadonlySet<string> = new Set(["of", "for", "in", "at", "from", "on", "who"]);
const LOOSE = /^(us|u\.s\.|'s|top|senior|former)$/;

/** "the head of the agency", "the minister who"; "the WHO chief" is no relative clause. */
const isTail = ({ lower, text }: Token) => TAIL.has(lower) && text !== "WHO";

export function isDefinite(token: Token): boolean {
  return DEFINITE.has(token.lower);
}

/** "the top US diplomat", "the minister": the person whom the article gives that title, the last to speak first. */
export function describedPerson(
  tokens: readonly Token[],
  { first, start, end }: { first: number; start: number; end: number },
  people: People,
  memory: Memory,
): Person | null {
  if (!isDefinite(tokens[first] as Token) && !/^\p{Lu}/u.test((tokens[first] as Token).text)) return null;
  let stop = end;
  for (let i = end - 1; i >= start; i--) if (isTail(tokens[i] as Token)) stop = i;
  const text = joinWords(tokens, start, stop).toLowerCase();
  const { roles, offices } = descriptionsOf(text);
  for (const titles of roles) {
    const found = byRole(people, memory, (role) => titles.some((title) => role.includes(title)));
    if (found) return found;
  }
  for (const surnames of offices) {
    for (const surname of surnames) {
      const holder = people.bySurname.get(surname);
      if (holder) return holder;
    }
  }
  const head = (tokens[stop - 1] as Token | undefined)?.lower ?? "";
  if (!ROLE_NOUNS.has(head) || stop !== end) return null;
  const wanted = text.split(" ").filter((word) => !LOOSE.test(word));
  return byRole(people, memory, (role) => {
    const words = role.split(" ");
    return words.includes(head) && wanted.every((word) => words.includes(word));
  });
}

type Descriptions = { roles: (readonly string[])[]; offices: (readonly string[])[] };

/** What was asked before: articles repeat their descriptions. Emptied when it grows, so that no stream of texts fills it. */
const descriptions = new Map<string, Descriptions>();
const MOST_DESCRIPTIONS = 2000;

function descriptionsOf(text: string): Descriptions {
  const known = descriptions.get(text);
  if (known) return known;
  const found = {
    roles: ROLE_DESCRIPTIONS.filter(([description]) => description.test(text)).map(([, titles]) => titles),
    offices: OFFICE_HOLDERS.filter(([description]) => description.test(text)).map(([, surnames]) => surnames),
  };
  if (descriptions.size >= MOST_DESCRIPTIONS) descriptions.clear();
  descriptions.set(text, found);
  return found;
}

function byRole(people: People, memory: Memory, holds: (role: string) => boolean): Person | null {
  if (memory.lastPerson?.roles.some(holds)) return memory.lastPerson;
  return people.all.find((person) => person.roles.some(holds)) ?? null;
}

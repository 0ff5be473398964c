import { Tag } from "../pos/tags";
import type { Token } from "../tokens";
import { KIND_WORDS, KNOWN_ORGANISATIONS } from "./organisations";
import { CAPITALS, STATES } from "./places";
import { BODY_NOUNS, ROLE_NOUNS, TITLES } from "./titles";

/** "Gen. Milley" is "the general" later on. */
const FULL_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "gen.": "general",
    "col.": "colonel",
    "lt.": "lieutenant",
    "maj.": "major",
    "capt.": "captain",
    "sgt.": "sergeant",
    "adm.": "admiral",
    "brig.": "brigadier",
    "sen.": "senator",
    "rep.": "congressman",
    "gov.": "governor",
    "prof.": "professor",
    "dr.": "doctor",
    dr: "doctor",
    "rev.": "reverend",
  }),
);

/** A run of capitalised words: `first` to `end` the whole run, `name` where it begins once titles are left out. */
export type NameMention = { first: number; name: number; end: number; roles: string; isPerson: boolean };

const INNER: ReadonlySet<string> = new Set([
  "bin",
  "ibn",
  "bint",
  "de",
  "da",
  "del",
  "della",
  "di",
  "van",
  "von",
  "der",
  "den",
  "la",
  "le",
  "el",
  "al",
  "abu",
  "dos",
  "y",
]);
const PLACE_LEADS: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "outside",
  "across",
  "inside",
  "around",
  "into",
  "toward",
  "towards",
]);

/** All names in text order. Those of persons carry the titles and role words that stood before them, in lower case. */
export function findNames(tokens: readonly Token[], tags: Uint32Array): NameMention[] {
  const found: NameMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!startsName(tokens, tags, i)) continue;
    let end = i + 1;
    while (end < tokens.length && (tokens[end] as Token).gap !== "paragraph") {
      if (tags[end] === Tag.Name) end++;
      else {
        let after = end;
        while (after - end < 3 && INNER.has(tokens[after]?.text ?? "")) after++;
        if (after === end || tags[after] !== Tag.Name) break;
        end = after + 1;
      }
    }
    found.push(readName(tokens, tags, i, end));
    i = end - 1;
  }
  return found;
}

/** A capitalised word at a sentence's start may be a common word of the lexicon, but a title before a name is one too. */
function startsName(tokens: readonly Token[], tags: Uint32Array, i: number): boolean {
  // “Thank God,” she whispered.
  if (tokens[i]?.lower === "thank") return false;
  return (
    tags[i] === Tag.Name ||
    (tags[i + 1] === Tag.Name && isCapital(tokens[i] as Token) && TITLES.has((tokens[i] as Token).lower))
  );
}

function isCapital(token: Token): boolean {
  return token.text.charAt(0) !== token.lower.charAt(0);
}

function readName(tokens: readonly Token[], tags: Uint32Array, first: number, end: number): NameMention {
  let name = first;
  for (let i = end - 1; i >= first; i--) {
    if (TITLES.has((tokens[i] as Token).lower) && i + 1 < end) {
      name = i + 1;
      break;
    }
  }
  // "World Health Organization": the last word says that a body is named, and "Health" is no title.
  const kind = KIND_WORDS.get((tokens[end - 1] as Token).lower);
  if (
    end - first > 1 &&
    (BODY_NOUNS.has((tokens[end - 1] as Token).lower) || (kind && kind !== "person" && kind !== "official"))
  ) {
    return { first, name: first, end, roles: "", isPerson: false };
  }
  const roles = rolesBefore(tokens, tags, first, name);
  return { first, name, end, roles, isPerson: isPerson(tokens, first, name, end, roles !== "") };
}

/** "US Secretary of State", "Hezbollah leader": the title's own words and the role nouns right before the name. */
function rolesBefore(tokens: readonly Token[], tags: Uint32Array, first: number, name: number): string {
  let start = first;
  while (start > 0 && first - start < 8) {
    const before = tokens[start - 1] as Token;
    const tag = tags[start - 1] as number;
    if (before.sentence !== (tokens[first] as Token).sentence) break;
    const joins =
      before.lower === "of" && TITLES.has((tokens[start] as Token).lower) && TITLES.has(tokens[start - 2]?.lower ?? "");
    if (joins || tag & (Tag.Noun | Tag.Adjective | Tag.Name)) start--;
    else break;
  }
  let roles = "";
  let named = false;
  for (let i = start; i < name; i++) {
    const { lower } = tokens[i] as Token;
    const word = FULL_TITLES.get(lower) ?? lower;
    if (ROLE_NOUNS.has(word) || TITLES.has(word)) named = true;
    roles += i > start ? ` ${word}` : word;
  }
  return named ? roles : "";
}

function isPerson(tokens: readonly Token[], first: number, name: number, end: number, hasRole: boolean): boolean {
  const length = end - name;
  if (length > 5) return false;
  if (!hasRole) {
    const before = tokens[first - 1]?.lower ?? "";
    if (length < 2 || before === "the" || PLACE_LEADS.has(before)) return false;
  }
  for (let i = name; i < end; i++) {
    const { lower } = tokens[i] as Token;
    const kind = KIND_WORDS.get(lower);
    if (kind !== undefined && kind !== "person") return false;
    if (!hasRole && STATES.has(lower)) return false;
  }
  const text = lowerText(tokens, name, end);
  return !KNOWN_ORGANISATIONS.has(text) && !STATES.has(text) && !CAPITALS.has(text);
}

function lowerText(tokens: readonly Token[], first: number, end: number): string {
  let text = (tokens[first] as Token | undefined)?.lower ?? "";
  for (let i = first + 1; i < end; i++) text += ` ${(tokens[i] as Token).lower}`;
  return text;
}

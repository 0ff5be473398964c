import { type Line, listLines } from "./lines";
import { readStatedDate } from "./stated-date";

export type StatedDetails = {
  byline: string | null;
  url: string | null;
  publisher: string | null;
  published: string | null;
};

/** How many lines from either end may hold a byline, a date or a source: further in, a name is part of the story. */
const REACH = 6;
const NAME =
  "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:al|bin|de|del|der|di|el|la|le|van|von)[\\s-])?\\p{Lu}[\\p{L}.'’-]*){0,4}";
const NAMES = `${NAME}(?:(?:,\\s*|\\s+and\\s+|,\\s+and\\s+|\\s+&\\s+)${NAME}){0,4}`;
const LABEL =
  "(?:[Bb]y|BY|(?:[Ww]ritten|[Rr]eported|[Rr]eporting|[Rr]eport) by|(?:[Aa]uthors?|AUTHORS?|[Bb]yline)\\s*:)";
const BYLINE = new RegExp(`^${LABEL}\\s*:?\\s*(${NAMES})(?=\\.?$|\\s*[|•·–—;,(]|\\s+in\\s+\\p{Lu})(.*)$`, "u");
/** "By Monday, …" and "By Early March" open a sentence. */
const NOT_A_NAME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid|contrast|then|now|comparison|noon|midnight|the)\b/i;
const SOURCE =
  /^(?:sources?|source url|original source|originally published (?:at|on|by)|via|link|url)\s*[:：]\s*(.+)$/i;
const ADDRESS = /https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]/;
const PUBLISHED =
  /^(?:first )?(?:published|posted|publication date|date(?: published)?)\s*(?:on|at|:|：|-)?\s*(.{4,60})$/i;
/** A line that is a date and nothing else, a weekday, an hour and a zone aside. */
const DATE_LINE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?[\p{L}\d\s.,/-]{6,30}(?:\s*[|,–-]?\s*\d{1,2}[:.]\d\d.{0,14})?$/iu;
/** "BEIRUT, Nov 5, 2023 (Agency) — …": a dateline that states its year. */
const DATELINE =
  /^[\p{Lu}\s.'’,/-]{3,40},\s+([A-Z][a-z]{2,8}\.? \d{1,2},? (?:19|20)\d\d|\d{1,2} [A-Z][a-z]{2,8}\.? (?:19|20)\d\d)\b.{0,40}?(?:[–—-]|:)\s/u;

/** What a pasted text says of itself in the lines around its body; nothing is inferred, what is not stated is null. */
export function readStatedDetails(text: string): StatedDetails {
  const lines = listLines(text);
  const edge = lines.length > 2 * REACH ? [...lines.slice(0, REACH), ...lines.slice(-REACH)] : lines;
  const top = lines.slice(0, REACH);
  const source = firstOf(edge, readSource);
  return {
    byline: firstOf(edge, readByline),
    url: source?.url ?? firstOf([...top, ...lines.slice(-1)], readAddressLine),
    publisher: source?.publisher ?? null,
    published: firstOf(edge, readPublished) ?? firstOf(top, readDateLine),
  };
}

function firstOf<Found>(lines: Line[], read: (line: string) => Found | null): Found | null {
  for (const { text } of lines) {
    const found = text.length <= 400 ? read(text) : null;
    if (found !== null) return found;
  }
  return null;
}

/** The names in a line that says who wrote the article: "By Jane Doe and John Roe", but not "By Monday, …". */
export function readByline(line: string): string | null {
  const match = line.length <= 120 ? BYLINE.exec(line) : null;
  const names = match?.[1]?.trim();
  if (!names || NOT_A_NAME.test(names)) return null;
  const alone = /^\.?$/.test(match?.[2] ?? "");
  return alone || /\s/.test(names) ? names.replace(/\.$/, "") : null;
}

function readSource(line: string): { url: string | null; publisher: string | null } | null {
  const said = SOURCE.exec(line)?.[1]?.trim();
  if (!said || said.length > 300) return null;
  const url = ADDRESS.exec(said)?.[0] ?? null;
  const name = said.replace(ADDRESS, "").replace(/^[\s(–—-]+|[\s().–—-]+$/g, "");
  return { url, publisher: /^\p{Lu}/u.test(name) && name.length <= 60 ? name : null };
}

function readAddressLine(line: string): string | null {
  const address = ADDRESS.exec(line)?.[0];
  return address === line ? address : null;
}

function readPublished(line: string): string | null {
  const said = PUBLISHED.exec(line)?.[1];
  return said ? readStatedDate(said) : null;
}

function readDateLine(line: string): string | null {
  const dateline = DATELINE.exec(line)?.[1];
  if (dateline) return readStatedDate(dateline);
  return line.length <= 60 && DATE_LINE.test(line) ? readStatedDate(line) : null;
}

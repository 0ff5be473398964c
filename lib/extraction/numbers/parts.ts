import { DIGIT_SUFFIXES, NUMBER_WORDS, type NumberWord } from "../lexicons/number-words";
import { VAGUE_HEADS } from "../lexicons/vague-numbers";
import type { Token } from "../tokens";

/** A piece of a written number: "twenty-one" is two parts of one token, "40 000" one part of two tokens. */
export type Part = {
  start: number;
  end: number;
  token: number;
  endToken: number;
  /** A hyphen inside a word, or the token's own gap. */
  gap: Token["gap"] | "-";
} & (
  | { kind: "digits"; value: number; text: string }
  | { kind: "a" | "and" | "point" | "minus" | "mark"; text: string }
  | NumberWord
);

const CONNECTORS: ReadonlyMap<string, "a" | "and" | "point" | "minus" | "mark"> = new Map([
  ["a", "a"],
  ["an", "a"],
  ["and", "and"],
  ["point", "point"],
  ["minus", "minus"],
  ["negative", "minus"],
  ["over", "mark"],
  ["out", "mark"],
  ["of", "mark"],
  ["in", "mark"],
  ["-", "mark"],
  ["/", "mark"],
  ["⁄", "mark"],
  ["^", "mark"],
  ["+", "mark"],
]);

/** What the word may begin, looked up once for every word of the article. */
const TRIGGERS: ReadonlyMap<string, "number" | "vague"> = new Map([
  ...[...NUMBER_WORDS.keys()].map((word) => [word, "number"] as const),
  ...[...VAGUE_HEADS].map((word) => [word, "vague"] as const),
]);

/** Pieces of a hyphened number that are no number: "half-a-million"; and those that bound the number before them: "40-plus". */
const JOINS: ReadonlySet<string> = new Set(["and", "point", "a"]);
const ENDS_NUMBER: ReadonlySet<string> = new Set(["odd", "plus", "some"]);
const ENDING = /^(\d[\d,]*)-(?:odd|plus|some)$/;

/** Whether a number or a vague number may begin with the word: asked once for each spelling. */
export function triggerOf(text: string, lower: string, kind: Token["kind"]): "number" | "vague" | null {
  if (kind === "punct") return null;
  if (kind === "number") return "number";
  const known = TRIGGERS.get(lower);
  if (known !== undefined) return known;
  const first = lower.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return readSuffixed(text) !== null || ENDING.test(lower) ? "number" : null;
  if (lower.length < 7) return null;
  const dash = lower.indexOf("-");
  return dash > 2 && NUMBER_WORDS.has(lower.slice(0, dash)) && isHyphened(lower) ? "number" : null;
}

/** Whether `splitHyphens` makes a number of the word. */
function isHyphened(lower: string): boolean {
  for (const [at, piece] of lower.split("-").entries()) {
    if (at > 0 && ENDS_NUMBER.has(piece)) return true;
    if (!NUMBER_WORDS.has(piece) && !JOINS.has(piece)) return false;
  }
  return true;
}

/** The parts of the run of number-like tokens from `from` on. A run ends at a line's end. */
export function collectParts(tokens: Token[], from: number): Part[] {
  const parts: Part[] = [];
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (i > from && (token.gap === "line" || token.gap === "paragraph")) break;
    const connector = CONNECTORS.get(token.lower);
    if (connector) {
      parts.push(connectorAt(token, connector));
      continue;
    }
    if (isLeadingPoint(tokens, i)) {
      parts.push(readLeadingPoint(token, tokens[++i] as Token));
      continue;
    }
    const word = token.kind === "word" ? NUMBER_WORDS.get(token.lower) : undefined;
    if (word !== undefined) {
      parts.push(wordAt(token.start, token.end, token, token.gap, word));
      continue;
    }
    const read = token.kind === "number" ? readDigits(tokens, i) : readWord(token);
    if (read === null) break;
    for (const part of read) parts.push(part);
    i = (parts[parts.length - 1] as Part).endToken - 1;
  }
  return parts;
}

function connectorAt({ start, end, index, gap, lower }: Token, kind: "a" | "and" | "point" | "minus" | "mark"): Part {
  return { start, end, token: index, endToken: index + 1, gap, kind, text: lower };
}

/** Written out, for a spread of two objects is many times slower. */
function wordAt(start: number, end: number, { index }: Token, gap: Part["gap"], word: NumberWord): Part {
  const { kind, value } = word;
  if (kind !== "ordinal") return { start, end, token: index, endToken: index + 1, gap, kind, value };
  const { plural, size } = word;
  return { start, end, token: index, endToken: index + 1, gap, kind, value, plural, size };
}

function digitsAt(
  { index, gap }: Token,
  start: number,
  end: number,
  endToken: number,
  value: number,
  text: string,
): Part {
  return { start, end, token: index, endToken, gap, kind: "digits", value, text };
}

/** ".08": a point that stands free before the digits and touches them. */
export function isLeadingPoint(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.text !== "." || next?.kind !== "number" || next.gap !== "" || next.text.includes(",")) return false;
  return at === 0 || tokens[at]?.gap !== "";
}

function readLeadingPoint(point: Token, digits: Token): Part {
  const text = `0.${digits.text}`;
  return digitsAt(point, point.start, digits.end, digits.index + 1, Number(text), text);
}

function readWord(token: Token): Part[] | null {
  if (token.kind !== "word") return null;
  const suffixed = readSuffixed(token.text);
  if (suffixed !== null) return [digitsAt(token, token.start, token.end, token.index + 1, suffixed, token.text)];
  return token.lower.includes("-") ? (splitHyphens(token) ?? readEnding(token)) : null;
}

/** "10k", "1.5bn", "1.4m": digits with a multiplying letter; "25ml" and "1m" are measures. */
function readSuffixed(written: string): number | null {
  const match = /^(\d[\d.,]*)([A-Za-z]{1,3})$/.exec(written);
  const millions = match?.[2] === "m" && /\.\d$/.test(match[1] as string);
  const scale = millions ? 1e6 : match ? DIGIT_SUFFIXES.get(match[2] as string) : undefined;
  const value = match ? parseDigits(match[1] as string) : Number.NaN;
  return scale === undefined || Number.isNaN(value) ? null : value * scale;
}

/** "60-odd", "12-plus": the digits, without the ending that bounds them. */
function readEnding(token: Token): Part[] | null {
  const match = ENDING.exec(token.lower);
  if (!match) return null;
  const text = match[1] as string;
  return [digitsAt(token, token.start, token.start + text.length, token.index + 1, parseDigits(text), text)];
}

/** "twenty-one", "two-thirds", "half-million": null when any piece is no number word ("four-year-old"). */
function splitHyphens(token: Token): Part[] | null {
  const parts: Part[] = [];
  let at = 0;
  for (const piece of token.lower.split("-")) {
    const word = NUMBER_WORDS.get(piece);
    const connector = JOINS.has(piece) ? piece : undefined;
    // "sixty-odd", "40-plus": the ending bounds the number before it.
    if (at > 0 && ENDS_NUMBER.has(piece)) return parts;
    if (!word && !connector) return null;
    const start = token.start + at;
    const gap = at === 0 ? token.gap : "-";
    const end = start + piece.length;
    if (word) parts.push(wordAt(start, end, token, gap, word));
    else {
      const next = token.index + 1;
      parts.push({ start, end, token: token.index, endToken: next, gap, kind: connector as "and", text: piece });
    }
    at += piece.length + 1;
  }
  return parts;
}

const VULGAR: ReadonlyMap<string, number> = new Map(
  Object.entries({
    "¼": 1 / 4,
    "½": 1 / 2,
    "¾": 3 / 4,
    "⅐": 1 / 7,
    "⅑": 1 / 9,
    "⅒": 1 / 10,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "⅕": 1 / 5,
    "⅖": 2 / 5,
    "⅗": 3 / 5,
    "⅘": 4 / 5,
    "⅙": 1 / 6,
    "⅚": 5 / 6,
    "⅛": 1 / 8,
    "⅜": 3 / 8,
    "⅝": 5 / 8,
    "⅞": 7 / 8,
  }),
);

function readDigits(tokens: Token[], at: number): Part[] | null {
  const token = tokens[at] as Token;
  const vulgar = VULGAR.get(token.text);
  if (vulgar !== undefined) return [digitsAt(token, token.start, token.end, token.index + 1, vulgar, token.text)];
  const point = token.text.indexOf(".");
  if (point >= 0 && token.text.indexOf(".", point + 1) >= 0) return splitPoints(token);
  const endToken = skipGroups(tokens, at);
  const last = tokens[endToken - 1] as Token;
  let text = token.text;
  for (let i = at + 1; i < endToken; i++) text += (tokens[i] as Token).text;
  const suffix = tokens[endToken];
  const scale = suffix?.text.length === 1 && suffix.gap === "space" ? DIGIT_SUFFIXES.get(suffix.text) : undefined;
  const value = parseDigits(text) * (scale ?? 1);
  if (scale !== undefined && suffix) return [digitsAt(token, token.start, suffix.end, endToken + 1, value, text)];
  return Number.isNaN(value) ? null : [digitsAt(token, token.start, last.end, endToken, value, text)];
}

/** "40 000", "1 234 567.89": after one to three digits, groups of exactly three. */
function skipGroups(tokens: Token[], at: number): number {
  const next = tokens[at + 1];
  if (next?.kind !== "number" || !/^\d{1,3}$/.test((tokens[at] as Token).text)) return at + 1;
  let end = at + 1;
  for (;;) {
    const group = tokens[end];
    if (group?.kind !== "number" || group.gap !== "space" || !/^\d{3}(?:\.\d+)?$/.test(group.text)) return end;
    end++;
    if (group.text.includes(".")) return end;
  }
}

/** "192.168.1.2" is no number but two decimals in a row. */
function splitPoints(token: Token): Part[] {
  const parts: Part[] = [];
  for (const match of token.text.matchAll(/\d+(?:\.\d+)?/g)) {
    const start = token.start + match.index;
    const value = Number(match[0]);
    parts.push(digitsAt(token, start, start + match[0].length, token.index + 1, value, match[0]));
  }
  return parts;
}

function parseDigits(text: string): number {
  return Number(text.includes(",") ? text.replaceAll(",", "") : text);
}

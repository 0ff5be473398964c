import { TITLE_ABBREVIATIONS } from "../lexicons/abbreviations";
import { LOWER_STARTERS, SENTENCE_STARTERS } from "../lexicons/sentence-starters";
import type { Token } from "../tokens";
import { isUpper } from "../tokens/characters";
import type { Enclosure } from "./enclosures";
import { readMarker } from "./lists";

const CLOSERS: ReadonlySet<string> = new Set(['"', "'", "”", "’", "»", ")", "]", "''", "›"]);
const OPENERS: ReadonlySet<string> = new Set(['"', "'", "“", "‘", "«", "(", "[", "``", "„", "‹"]);
const ENDERS: ReadonlySet<string> = new Set([".", "!", "?", "…", "‽", "。", "！", "？", "؟", "۔"]);
const CERTAIN_STARTERS: ReadonlySet<string> = new Set(["the", "he", "she", "it", "they", "but", "we", "this"]);
/** After "5 p.m." a capital begins a sentence, unless it goes on with the time. */
const AFTER_HOUR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|june|july|aug|sept|oct|nov|dec|[a-z]{0,2}[sd]t$|gmt|utc|local|e[sd]?t$)/;

/** Where the sentence ends whose last word or stop is the token `at`: the index after it, with its closing marks, or 0. */
export function findStop(tokens: Token[], at: number, first: number, enclosure: Enclosure): number {
  const token = tokens[at] as Token;
  if (token.kind === "word") {
    return token.text.endsWith(".") && endsAfterAbbreviation(tokens, at) ? skipClosers(tokens, at + 1) : 0;
  }
  if (token.kind !== "punct") return 0;
  if (!ENDERS.has(token.text) && !token.text.startsWith("..")) return 0;
  if (token.text === "." && tokens[at + 1]?.text === ".") return findSpacedStop(tokens, at, first);
  if (token.text === "." && token.gap !== "" && tokens[at - 1]?.text === ".") return 0;
  let after = at + 1;
  while (isEnder(tokens[after]) && tokens[after]?.gap === "") after++;
  const closed = skipClosers(tokens, after);
  if (closed < enclosure.end) return 0;
  // "'Ah!' he thought, 'how odd!' (And odd it was.)": the remark in brackets goes on with the sentence around the speech.
  if (closed === enclosure.end && enclosure.start > first && tokens[closed]?.text === "(") return 0;
  return isBoundary(tokens, at, skipNotes(tokens, closed), closed > after) ? skipNotes(tokens, closed) : 0;
}

function isEnder(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "punct" && (ENDERS.has(token.text) || token.text.startsWith(".."));
}

function skipClosers(tokens: Token[], at: number): number {
  let after = at;
  for (;;) {
    const token = tokens[after];
    if (token?.kind !== "punct" || !CLOSERS.has(token.text)) return after;
    const following = tokens[after + 1];
    // A straight mark with a space before and none after opens the next sentence; alone between spaces it closes.
    const opens = token.gap !== "" && (following === undefined || following.gap === "" || token.text === ")");
    if (opens && following !== undefined) return after;
    // `fled."They returned`: both spaces lost, the mark still closes.
    after++;
  }
}

/** Footnote numbers that stuck to the stop: "in the report.11 12 The". */
function skipNotes(tokens: Token[], at: number): number {
  let after = at;
  if (tokens[after]?.kind !== "number" || tokens[after]?.gap !== "" || tokens[after - 1]?.text !== ".") return at;
  while (tokens[after]?.kind === "number" && tokens[after]?.gap !== "line") after++;
  return beginsLarge(tokens[after]) ? after : at;
}

/** Whether what follows at `after` begins a sentence, the mark at `at` being the stop before it. */
function isBoundary(tokens: Token[], at: number, after: number, closed: boolean): boolean {
  const next = tokens[after];
  if (next === undefined || next.gap === "line" || next.gap === "paragraph") return true;
  const mark = (tokens[at] as Token).text;
  if (next.gap === "") return isLostSpace(tokens, at, after, closed);
  if (next.kind === "number") return mark !== "…" && !mark.startsWith("..");
  if (next.kind === "punct") {
    if (!OPENERS.has(next.text))
      return next.text === "-" || next.text === "•" || next.text === "$" || next.text === "#";
    const inside = tokens[after + 1];
    return inside === undefined || inside.kind !== "word" || beginsLarge(inside);
  }
  if (readMarker(tokens, after, true)?.rank === 1) return true;
  if (!beginsLarge(next)) return mark === "." && !closed && LOWER_STARTERS.has(next.lower);
  if (mark !== "." && closed && isSpeechTag(tokens, after)) return false;
  return true;
}

/** "dead.The", "dead.”The", "2023.The": a capital word of two letters or more straight after the stop. */
function isLostSpace(tokens: Token[], at: number, after: number, closed: boolean): boolean {
  const next = tokens[after] as Token;
  const before = tokens[at - 1];
  if (next.kind === "punct") {
    return next.text !== '"' && next.text !== "'" && OPENERS.has(next.text) && beginsLarge(tokens[after + 1]);
  }
  if (next.kind !== "word" || !beginsLarge(next)) return false;
  if ((tokens[at] as Token).text.length > 1 || closed) return true;
  if (before === undefined || before.kind === "punct") return true;
  return before.kind === "number" || before.text.length > 1;
}

/** `"Who fired?" Mr. Haddad asked.`: the tag belongs to the question before it. */
const SPEECH = new Set(["said", "asked", "says", "asks", "added", "told", "wrote", "shouted", "replied", "cried"]);

function isSpeechTag(tokens: Token[], at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    const token = tokens[i];
    if (!token || token.kind === "punct") return false;
    if (i > at && SPEECH.has(token.lower)) return true;
  }
  return false;
}

function beginsLarge(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "word" && isUpper(token.text.charCodeAt(0));
}

function endsAfterAbbreviation(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[skipClosers(tokens, at + 1)];
  if (next === undefined || next.gap === "line" || next.gap === "paragraph") return true;
  const name = token.lower.slice(0, -1);
  if (TITLE_ABBREVIATIONS.has(name)) return next.gap !== "" && CERTAIN_STARTERS.has(next.lower) && beginsLarge(next);
  const opened = next.kind === "punct" && OPENERS.has(next.text) && next.gap !== "" ? tokens[next.index + 1] : next;
  if (!beginsLarge(opened) || opened === undefined) return false;
  if (name === "a.m" || name === "p.m") return !AFTER_HOUR.test(opened.lower);
  if (name === "etc") return true;
  if (name.length === 1 && (opened.lower === "a" || opened.lower === "i" || opened.text.length < 3)) return false;
  if (/^(?:e\.g|i\.e|eg|ie|no|nos|approx|est|ca|circa)$/.test(name)) return false;
  // "OF THE U.S. AND ITALY": in capitals a function word alone tells nothing.
  if (opened.text.length > 1 && opened.text === opened.text.toUpperCase()) return CERTAIN_STARTERS.has(opened.lower);
  return SENTENCE_STARTERS.has(opened.lower) || (opened !== next && name.length > 1) || opened.lower === "i";
}

/** ". . ." with spaces: four that stand free end a sentence, a stop and three more end it after the stop. */
function findSpacedStop(tokens: Token[], at: number, first: number): number {
  if (at === first || (tokens[at - 1]?.text === "." && tokens[at]?.gap !== "")) return 0;
  let after = at;
  while (tokens[after]?.text === ".") after++;
  const next = tokens[after];
  if (next === undefined || !beginsLarge(next) || next.lower === "i") return 0;
  return after - at === 4 && tokens[at]?.gap === "" ? at + 1 : after;
}

import type { Token } from "../tokens";
import { COMMITTING, FUTURE_WORDS, IRREGULAR_PAST, NOT_PAST, PRESENT } from "./lexicon/tense-words";
import type { Scan } from "./scan";

export type Tense = "past" | "future" | null;

/** How far from an expression its verb is looked for, in tokens. */
const REACH = 24;

/**
 * Whether the clause around an expression speaks of the past or of what is to come. The verb before it decides ("said on
 * Monday", "is expected to begin on Monday"); at a sentence's head the first verb behind does ("On Monday, he said").
 */
export function tenseAround(scan: Scan, first: number, end: number): Tense {
  const before = scan.tokens[first - 1]?.lower;
  if (before === "since") return "past";
  if (before === "until" || before === "till" || before === "by") return tenseBehindDeadline(scan, first);
  return tenseBefore(scan, first) ?? tenseBehind(scan, first, end);
}

/** "have until Friday" lies ahead even after a past verb; "lasted until Friday" does not. */
function tenseBehindDeadline(scan: Scan, first: number): Tense {
  const found = tenseBefore(scan, first - 1);
  return found === "past" &&
    /^(lasted|continued|remained|stayed|waited|not|ran)$/.test(scan.tokens[first - 2]?.lower ?? "")
    ? "past"
    : (found ?? "future");
}

function tenseBefore(scan: Scan, first: number): Tense {
  const sentence = scan.tokens[first]?.sentence;
  let infinitive = false;
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    const token = scan.tokens[i] as Token;
    if (token.sentence !== sentence) return null;
    if (token.kind !== "word") {
      // A quotation that closed before the expression has its own time: "we will win," he said on Monday
      if (token.lower === "”" || token.lower === "''") return null;
      continue;
    }
    const { lower } = token;
    if (infinitive && COMMITTING.has(lower)) return "future";
    if (lower === "to" && isInfinitive(scan, i)) {
      infinitive = true;
      continue;
    }
    if (lower === "ahead") return "future";
    if (FUTURE_WORDS.has(lower)) return isPastFuture(scan, i) ? "past" : "future";
    if (isPast(token))
      return infinitive && i > 0 && PRESENT.has(scan.tokens[i - 1]?.lower ?? "") ? "future" : isPassive(scan, i);
    if (PRESENT.has(lower)) return "future";
  }
  return null;
}

/** "could", "would" and "set" speak of the past before "have" and after "had". */
function isPastFuture(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1]?.lower;
  if (next === "have" || scan.tokens[at + 2]?.lower === "have") return true;
  const { lower } = scan.tokens[at] as Token;
  return lower === "set" && /^(fire|off|up|out|ablaze|a|the)$/.test(next ?? "");
}

/** A past participle behind "will be" or "is to be" lies ahead. */
function isPassive(scan: Scan, at: number): Tense {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const lower = scan.tokens[i]?.lower ?? "";
    if (FUTURE_WORDS.has(lower)) return scan.tokens[i + 1]?.lower === "have" ? "past" : "future";
    if (lower === "to" && scan.tokens[i + 1]?.lower === "be") return "future";
  }
  return "past";
}

function tenseBehind(scan: Scan, first: number, end: number): Tense {
  const sentence = scan.tokens[first]?.sentence;
  for (let i = end; i < scan.tokens.length && i < end + REACH; i++) {
    const token = scan.tokens[i] as Token;
    if (token.sentence !== sentence) return null;
    if (token.kind !== "word") continue;
    if (FUTURE_WORDS.has(token.lower)) return isPastFuture(scan, i) ? "past" : "future";
    if (isPast(token)) return "past";
    if (PRESENT.has(token.lower)) return null;
  }
  return null;
}

function isPast({ lower, text }: Token): boolean {
  if (IRREGULAR_PAST.has(lower)) return true;
  if (lower.length < 5 || !lower.endsWith("ed") || NOT_PAST.has(lower)) return false;
  const unit = text.charCodeAt(0);
  return unit >= 97 && unit <= 122;
}

const PREPOSITION_OBJECTS: ReadonlySet<string> = new Set(
  "the a an his her its their our my your this that these those him them me us it more some any all".split(" "),
);

/** "to hold" but not "to Beirut", "to the border". */
function isInfinitive(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1];
  if (next?.kind !== "word" || PREPOSITION_OBJECTS.has(next.lower)) return false;
  const unit = next.text.charCodeAt(0);
  return unit >= 97 && unit <= 122;
}

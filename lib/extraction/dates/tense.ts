import type { Token } from "../tokens";
import { COMMITTING, FUTURE_WORDS, IRREGULAR_PAST, LASTING, NEEDS_TO, NOT_PAST, PRESENT } from "./lexicon/tense-words";
import type { Scan } from "./scan";

/** "likely-past" when the past verb stands far from the expression: enough for a weekday, not to rule out next week. */
export type Tense = "past" | "likely-past" | "future" | null;

/** How far from an expression its verb is looked for, in tokens, and how near it must stand to settle the matter. */
const REACH = 24;
const NEAR = 8;

/** "payable Dec. 7", "effective June 1", "through Nov. 17": set for a day, whatever the verb. */
const AHEAD: ReadonlySet<string> = new Set(["effective", "payable", "through", "expire", "expires", "expiring", "due"]);
/** "extended to Nov. 20", "postponed to Friday". */
const MOVED: ReadonlySet<string> = new Set(
  "extended postponed delayed rescheduled moved adjourned deferred".split(" "),
);
/** What a day in the past is known by: "the October 7 attacks". */
const EVENTS: ReadonlySet<string> = new Set(
  `attack attacks assault massacre raid bombing bombings shooting earthquake explosion blast killings killing coup crash
  invasion strike strikes uprising`.split(/\s+/),
);

/**
 * Whether the clause around an expression speaks of the past or of what is to come. The verb right behind decides ("the
 * ministry on Sunday warned"), then the nearest before ("said on Monday", "is expected to begin on Monday"), and at a
 * sentence's head the first behind ("On Monday, he said"). Null when the clause does not say.
 */
export function tenseAround(scan: Scan, first: number, end: number): Tense {
  const before = scan.tokens[first - 1]?.lower;
  if (before === "since") return "past";
  if ((before === "until" || before === "till") && !isSentenceStart(scan, first - 1)) {
    return LASTING.has(scan.tokens[first - 2]?.lower ?? "") ? "past" : "future";
  }
  if (before !== "of" && before !== "before" && isPossessivePast(scan, end)) return "past";
  if (before === "to" && MOVED.has(scan.tokens[first - 2]?.lower ?? "")) return "future";
  // "from January through June" says nothing of when.
  const ranges = before === "through" && scan.words[first - 2] !== undefined;
  if (before !== undefined && AHEAD.has(before) && !ranges) return "future";
  const next = scan.tokens[end];
  if (next?.kind === "word") {
    if (EVENTS.has(next.lower)) return "past";
    if (next.lower === "deadline") return "future";
    if (isPast(next)) return "past";
    if (next.lower === "will" || next.lower === "would") return "future";
  }
  const found = tenseBefore(scan, first);
  if (found !== undefined) return found;
  // A guide's verbs are in the present, which no list of words tells: a past one further on speaks of something else.
  if (scan.register === "exposition" && !isSentenceStart(scan, first - 1)) return null;
  const behind = tenseBehind(scan, first, end);
  return behind ?? (before === "until" || before === "till" ? "future" : null);
}

/** Undefined when no verb stands before in the sentence. */
function tenseBefore(scan: Scan, first: number): Tense | undefined {
  const sentence = scan.tokens[first]?.sentence;
  let infinitive = false;
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    const token = scan.tokens[i] as Token;
    if (token.sentence !== sentence) return undefined;
    if (token.kind !== "word") {
      // A quotation closed before the expression has its own time: "we will win," he said on Monday
      if (token.lower === "”" || token.lower === "''") return undefined;
      continue;
    }
    const { lower } = token;
    if (lower === "since" && first - i <= NEAR) return "past";
    if (EVENTS.has(lower) && first - i <= 3) return "past";
    if (infinitive && COMMITTING.has(lower)) return "future";
    if (lower === "to" && isInfinitive(scan, i)) infinitive = true;
    else if (lower === "ahead" && i >= first - 3) return "future";
    else if (FUTURE_WORDS.has(lower) && !isPastFuture(scan, i)) return "future";
    else if (isPast(token))
      return infinitive ? null : participleTense(scan, i, first - i > NEAR ? "likely-past" : "past");
    else if (PRESENT.has(lower)) return "future";
  }
  return undefined;
}

/** "would have" and "will have" speak of the past; "plan", "set" and "due" point ahead only with "to" or "for". */
function isPastFuture(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1]?.lower ?? "";
  if (next === "have" || scan.tokens[at + 2]?.lower === "have") return true;
  const { lower } = scan.tokens[at] as Token;
  // "as early as Tuesday", "as soon as Monday"
  if (lower === "early" || lower === "soon") return next !== "as";
  return NEEDS_TO.has(lower) && next !== "to" && next !== "for" && next !== "on" && next !== "a";
}

/** A past participle behind "will be" or "is to be" lies ahead. */
function participleTense(scan: Scan, at: number, past: Tense): Tense {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const lower = scan.tokens[i]?.lower ?? "";
    if (lower === "will" || lower === "would" || lower === "shall") {
      return scan.tokens[i + 1]?.lower === "have" ? past : "future";
    }
    if (lower === "to" && scan.tokens[i + 1]?.lower === "be") return "future";
  }
  return past;
}

function isSentenceStart(scan: Scan, at: number): boolean {
  return at === 0 || scan.tokens[at - 1]?.sentence !== scan.tokens[at]?.sentence;
}

function tenseBehind(scan: Scan, first: number, end: number): Tense {
  const sentence = scan.tokens[first]?.sentence;
  for (let i = end; i < scan.tokens.length && i < end + REACH; i++) {
    const token = scan.tokens[i] as Token;
    if (token.sentence !== sentence) return null;
    if (token.kind !== "word") continue;
    if (isPast(token)) return "past";
    if (FUTURE_WORDS.has(token.lower)) return isPastFuture(scan, i) ? "past" : "future";
    if (PRESENT.has(token.lower)) return null;
  }
  return null;
}

function isPast({ lower, text }: Token): boolean {
  if (IRREGULAR_PAST.has(lower)) return true;
  return lower.length >= 5 && lower.endsWith("ed") && !NOT_PAST.has(lower) && isPlain(text);
}

/** Possessives name what happened ("Wednesday's ruling"), unless it is something people wait for ("Sunday's vote"). */
const AWAITED: ReadonlySet<string> = new Set(
  "election elections vote meeting summit talks game match referendum hearing session deadline ceremony runoff poll".split(
    " ",
  ),
);

export function isPossessivePast(scan: Scan, end: number): boolean {
  return scan.tokens[end]?.lower === "'s" && !AWAITED.has(scan.tokens[end + 1]?.lower ?? "");
}

const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an his her its their our my your this that these those him them me us it more some any all".split(" "),
);

/** "to hold" but not "to Beirut", "to the border". */
function isInfinitive(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1];
  if (next?.kind !== "word" || DETERMINERS.has(next.lower)) return false;
  return isPlain(next.text);
}

/** In small letters, or in a text that shouts: no name. */
function isPlain(text: string): boolean {
  const unit = text.charCodeAt(0);
  return (unit >= 97 && unit <= 122) || (text.length > 2 && text === text.toUpperCase());
}

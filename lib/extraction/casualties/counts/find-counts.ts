import type { DateDraft, NumberMention } from "../../document";
import type { CasualtyClaim } from "../../schema";
import type { Token } from "../../tokens";
import { MONTHS } from "../lexicons/function-words";
import { PEOPLE } from "../lexicons/people";
import { findIndefinites } from "./indefinites";
import { type PersonPhrase, readPersonPhrase } from "./person-phrase";

/** People counted in the text: the number with its bound, and the phrase it counts. Token indexes are half-open. */
export type Count = PersonPhrase & {
  /** The first token of its bound or its number. */
  first: number;
  numberFirst: number;
  numberEnd: number;
  low: number | null;
  best: number | null;
  high: number | null;
  bound: CasualtyClaim["bound"];
  /** "two of the 12 passengers": the 12. */
  inside: Count | null;
};

type Estimate = Pick<Count, "low" | "best" | "high" | "bound">;

/** low, best and high by bound, as `extraction` conventions have them; vague words give the codebook's low. */
export function estimate(number: Pick<NumberMention, "low" | "high" | "vague" | "bound">): Estimate {
  const { low, high } = number;
  if (number.vague) return { low, best: null, high: null, bound: "vague" };
  if (low !== null && high !== null && low !== high) return { low, best: null, high, bound: "range" };
  const n = low ?? high;
  switch (number.bound) {
    case "at-least":
    case "more-than":
      return { low: n, best: null, high: null, bound: number.bound };
    case "at-most":
    case "up-to":
      return { low: null, best: null, high: n, bound: number.bound };
    case "about":
      return { low: null, best: n, high: null, bound: "about" };
    default:
      return { low: n, best: n, high: n, bound: "exact" };
  }
}

/** Every count of a sentence, in text order. */
export function findCounts(
  tokens: Token[],
  first: number,
  end: number,
  numbers: NumberMention[],
  dates: DateDraft[],
): Count[] {
  const counts: Count[] = [];
  for (const number of numbers) {
    if (!isCardinal(tokens, number, first, end)) continue;
    const singular = number.low === 1 && number.high === 1;
    const phraseAt = Math.max(number.endToken, number.boundEnd);
    let phrase = readPersonPhrase(tokens, phraseAt, end, singular);
    if (singular && phrase.who === "things") phrase = readPersonPhrase(tokens, phraseAt, end, false);
    // "all from one family": no one person.
    if (singular && phrase.group === "families") continue;
    if (phrase.who !== "people" && isInDate(number, dates)) continue;
    if (phrase.who === "bare" && (isBareYear(tokens, number) || isYearOfMonth(tokens, number))) continue;
    const { low, best, high, bound } = estimate(number);
    counts.push({
      ...phrase,
      first: Math.min(number.boundFirst, number.firstToken),
      numberFirst: number.firstToken,
      numberEnd: number.endToken,
      low,
      best,
      high,
      bound,
      inside: null,
    });
  }
  const numbered = counts.length;
  for (const count of findIndefinites(tokens, first, end))
    if (!isTaken(counts, numbered, count.numberFirst)) counts.push(count);
  // "Not one of the 132": the "one" is no count of its own.
  for (const zero of counts.slice(numbered))
    if (zero.high === 0) {
      const inner = counts.findIndex(
        (count) => count !== zero && count.first > zero.first && count.first < zero.numberEnd,
      );
      if (inner >= 0) counts.splice(inner, 1);
    }
  if (counts.length > 1) counts.sort((a, b) => a.first - b.first);
  nest(counts);
  return counts;
}

/** Whether one of the counts with a number holds the token. */
function isTaken(counts: Count[], numbered: number, at: number): boolean {
  for (let i = 0; i < numbered; i++) {
    const count = counts[i] as Count;
    if (count.first <= at && at < count.end) return true;
  }
  return false;
}

function nest(counts: Count[]): void {
  for (let i = 0; i + 1 < counts.length; i++) {
    const outer = counts[i] as Count;
    const inner = counts[i + 1] as Count;
    if (inner.numberFirst > outer.numberFirst && inner.numberFirst < outer.end) {
      outer.inside = inner;
      if (outer.victimsFirst === inner.numberFirst && outer.victimsEnd > inner.numberEnd)
        outer.victimsFirst = inner.numberEnd;
    }
  }
}

const NUMBERING = new Set(
  "number no. no nos. article page pages chapter flight route highway unit level category phase type top aged age section room gate line channel block apartment resolution paragraph part volume group version division district sector zone model".split(
    " ",
  ),
);

/** Money, percentages, ordinals, fractions, ages, scores, clock times and numbered things count nobody. */
function isCardinal(tokens: Token[], number: NumberMention, first: number, end: number): boolean {
  const value = number.low ?? number.high;
  if (value === null || value < 0 || !Number.isInteger(value)) return false;
  if (number.low !== null && number.high !== null && number.low > number.high) return false;
  const own = tokens[number.endToken - 1] as Token;
  if (/(?:\dst|\dnd|\drd|\dth|first|second|third|fifth|eighth|ninth|twelfth|[a-z]th|tieth)s?$/.test(own.lower))
    return false;
  const before = number.boundFirst > first ? (tokens[number.boundFirst - 1] as Token) : null;
  const near = number.firstToken > first ? (tokens[number.firstToken - 1] as Token) : null;
  if (isMoney(before) || isMoney(near) || isMoney(tokens[number.firstToken] ?? null)) return false;
  if (near !== null && /^[:/#.]$/.test(near.text) && (tokens[number.firstToken] as Token).gap === "") return false;
  const one = tokens[number.firstToken - 2];
  if (near?.lower === "in" && (one?.kind === "number" || one?.lower === "one")) return false;
  // "The dead number 22".
  const numbers = near?.lower === "number" && tokens[number.firstToken - 2]?.word.begins !== 0;
  if (near !== null && NUMBERING.has(near.lower) && near.lower !== "no" && !numbers) return false;
  const after = number.endToken < end ? (tokens[number.endToken] as Token) : null;
  if (after === null) return true;
  if (/^(?:%|percent|percentage|per|cent|°|years?-old|km|kg|mph|am|pm|a\.m\.|p\.m\.|th|st|nd|rd)$/.test(after.lower))
    return false;
  if (/^[:/°]$/.test(after.text) && after.gap === "" && (tokens[number.endToken + 1]?.gap ?? "x") === "") return false;
  if (after.text === "-" && after.gap === "" && tokens[number.endToken + 1]?.kind === "word") return false;
  // "3-0 down": a score.
  if (/^[-–]$/.test(after.text) && after.gap === "" && tokens[number.endToken + 1]?.kind === "number") return false;
  if (near !== null && /^[-–]$/.test(near.text) && near.gap === "" && tokens[number.firstToken - 2]?.kind === "number")
    return false;
  // "Ana, 52, a nurse": an age between commas.
  if (
    near?.text === "," &&
    (after.text === "," || after.text === ";") &&
    tokens[number.boundFirst] === tokens[number.firstToken]
  ) {
    const named = tokens[number.firstToken - 2];
    if (named !== undefined && value > 4 && value < 110 && isOnePerson(named)) return false;
  }
  if (near?.lower === "at" && /^\d{4}$/.test(own.text) && /^(?:\(|gmt|hours|local|hrs|utc)$/.test(after.lower))
    return false;
  // "one in five people", "three out of 10".
  const base = tokens[number.endToken + 1];
  const ratio =
    base?.kind === "number" || /^(?:two|three|four|five|six|seven|eight|nine|ten|every)$/.test(base?.lower ?? "");
  if (after.lower === "in" && ratio && number.low === 1) return false;
  return true;
}

function isOnePerson(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  return (code >= 65 && code <= 90) || PEOPLE.get(token.lower)?.singular === true;
}

function isMoney(token: Token | null): boolean {
  return token !== null && /^(?:\$|€|£|¥|us\$|usd|eur|gbp|rs\.?)$/.test(token.lower);
}

function isBareYear(tokens: Token[], number: NumberMention): boolean {
  if (number.bound !== "exact" || number.vague || number.low === null || number.low !== number.high) return false;
  if (number.low < 1800 || number.low > 2099) return false;
  return /^\d{4}$/.test(tokens[number.firstToken]?.text ?? "");
}

/** "3 Mar 91": the year of a dateline. */
function isYearOfMonth(tokens: Token[], number: NumberMention): boolean {
  return MONTHS.has(tokens[number.firstToken - 1]?.lower ?? "") && number.bound === "exact";
}

function isInDate(number: NumberMention, dates: DateDraft[]): boolean {
  return dates.some((date) => date.start <= number.start && number.end <= date.end);
}

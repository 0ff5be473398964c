import type { BoundPhrase } from "../lexicons/bounds";
import type { Token } from "../tokens";
import { readBound } from "./read-bound";
import type { ScannedNumber } from "./scan-numbers";

/** A number of the layer: a plain value, or an interval over the words that bound it. Tokens are half-open. */
type Interval = {
  start: number;
  end: number;
  firstToken: number;
  endToken: number;
  low: number | null;
  high: number | null;
  lowOpen: boolean;
  highOpen: boolean;
  /** Said without a bound. */
  plain?: true;
};

export type NumberValue = { start: number; end: number; value: string };

/** Puts the numbers into intervals where words or signs bound them: "between 20 and 30", ">= 30", "greater than 30 and less than 40". */
export function listIntervals(tokens: Token[], numbers: ScannedNumber[]): NumberValue[] {
  const intervals: Interval[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as ScannedNumber;
    if (isChained(tokens, number)) continue;
    const range = readRange(tokens, number, numbers[i + 1]);
    if (range) i++;
    const interval = range ?? readOneSided(tokens, number);
    const last = intervals[intervals.length - 1];
    const joined = interval && last ? joinSides(tokens, last, interval) : null;
    if (joined) intervals[intervals.length - 1] = joined;
    else if (interval) intervals.push(interval);
  }
  return intervals.map((interval) => ({ start: interval.start, end: interval.end, value: formatInterval(interval) }));
}

/** "555-12-40", "1995-01", "+1-222": dates and telephone numbers are no numbers of their own. */
function isChained(tokens: Token[], { firstToken, endToken }: ScannedNumber): boolean {
  const isHyphen = (at: number) => tokens[at]?.text === "-" && tokens[at]?.gap === "" && tokens[at + 1]?.gap === "";
  const before = isHyphen(firstToken - 1);
  const after = isHyphen(endToken);
  if (before && after) return true;
  const glued = before ? firstToken - 2 : after ? endToken + 1 : -1;
  const other = tokens[glued];
  if (other?.kind !== "number") return false;
  const later = before ? tokens[firstToken] : other;
  return (
    later?.text.startsWith("0") || isHyphen(before ? glued - 1 : glued + 1) || tokens[firstToken - 1]?.text === "+"
  );
}

const TILL: ReadonlySet<string> = new Set(["to", "-", "–", "—", "~", "till", "until", "through"]);

/** "between 20 and 30", "from 200 to 300", "1000 - 5000", "20~100": closed below and open above, as Recognizers-Text has it. */
function readRange(tokens: Token[], first: ScannedNumber, last: ScannedNumber | undefined): Interval | null {
  if (last === undefined || last.firstToken - first.endToken !== 1 || first.value >= last.value) return null;
  const joint = (tokens[first.endToken] as Token).lower;
  const before = tokens[first.firstToken - 1];
  const opener = joint === "and" ? "between" : "from";
  if (joint !== "and" && !TILL.has(joint)) return null;
  if (joint === "and" && before?.lower !== "between") return null;
  const opened = before?.lower === opener ? before : null;
  return {
    start: opened?.start ?? first.start,
    end: last.end,
    firstToken: opened?.index ?? first.firstToken,
    endToken: last.endToken,
    low: first.value,
    high: last.value,
    lowOpen: false,
    highOpen: true,
  };
}

function readOneSided(tokens: Token[], number: ScannedNumber): Interval | null {
  const { start, end, firstToken, endToken, value } = number;
  const before = tokens[firstToken - 1]?.text;
  // "<>30" and "=>30" are no signs of order.
  if (
    (before === ">" && tokens[firstToken - 2]?.text === "<") ||
    (before === ">" && tokens[firstToken - 2]?.text === "=")
  ) {
    return null;
  }
  const ends = { low: value, high: value, lowOpen: false, highOpen: false };
  const plain = { start, end, firstToken, endToken, ...ends, plain: true } as const;
  // "more than half people": a bare fraction stays a number.
  // "3.53.5" is two numbers in one token: the words around it bound neither.
  const last = tokens[endToken - 1] as Token;
  const rest = last.lower.slice(end - last.start);
  const isWhole = tokens[firstToken]?.start === start && (rest === "" || /^-(?:odd|plus|some)$/.test(rest));
  const isHalf = number.parts.length === 1 && number.parts[0]?.kind === "half";
  const bound = isHalf || !isWhole ? null : readBound(tokens, firstToken, endToken);
  if (bound === null || bound.opens === null) return plain;
  const equal = readOrEqual(tokens, bound.endToken);
  const opens = equal > 0 ? withEqual(bound.opens) : bound.opens;
  const lastToken = equal > 0 ? equal : bound.endToken;
  return {
    start: Math.min(start, (tokens[bound.firstToken] as Token).start),
    end: Math.max(end, (tokens[lastToken - 1] as Token).end),
    firstToken: bound.firstToken,
    endToken: lastToken,
    low: opens === "<" || opens === "<=" ? null : value,
    high: opens === ">" || opens === ">=" ? null : value,
    lowOpen: opens === ">",
    highOpen: opens === "<",
  };
}

/** "more than 5000 or equal to": the index after the phrase, or 0. */
function readOrEqual(tokens: Token[], at: number): number {
  if (tokens[at]?.lower !== "or" || tokens[at + 1]?.lower !== "equal") return 0;
  return tokens[at + 2]?.lower === "to" ? at + 3 : at + 2;
}

function withEqual(opens: BoundPhrase["opens"]): BoundPhrase["opens"] {
  return opens === ">" ? ">=" : opens === "<" ? "<=" : opens;
}

/** "larger than 10 and smaller than 20": two sides that meet make one interval; sides that contradict stay two. */
function joinSides(tokens: Token[], first: Interval, second: Interval): Interval | null {
  const joint = tokens[first.endToken]?.lower;
  if (second.firstToken - first.endToken !== 1 || (joint !== "and" && joint !== "but" && joint !== ",")) return null;
  const span = { start: first.start, end: second.end, firstToken: first.firstToken, endToken: second.endToken };
  if (first.high === null && second.low === null && (first.low ?? 0) < (second.high ?? 0)) {
    return { ...span, low: first.low, lowOpen: first.lowOpen, high: second.high, highOpen: second.highOpen };
  }
  if (first.low === null && second.high === null && (second.low ?? 0) < (first.high ?? 0)) {
    return { ...span, low: second.low, lowOpen: second.lowOpen, high: first.high, highOpen: first.highOpen };
  }
  return null;
}

/** An end that is not there is open: "[40,)", "(,10]". */
function formatInterval({ low, high, lowOpen, highOpen, plain }: Interval): string {
  if (plain) return String(low);
  const opening = lowOpen || low === null ? "(" : "[";
  const closing = highOpen || high === null ? ")" : "]";
  return `${opening}${low ?? ""},${high ?? ""}${closing}`;
}

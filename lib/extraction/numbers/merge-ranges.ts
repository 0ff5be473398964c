import type { Token } from "../tokens";
import type { ScannedNumber } from "./scan-numbers";

/** A number, or two that are the ends of a range. */
export type Count = { first: ScannedNumber; last: ScannedNumber; low: number; high: number; openedBy: number };

/** Joins "12-15", "12 to 15", "two or three" and "between 20 and 30"; "from 12 to 15" is a change, not a range. */
export function mergeRanges(tokens: Token[], numbers: ScannedNumber[]): Count[] {
  const counts: Count[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const first = numbers[i] as ScannedNumber;
    const last = numbers[i + 1];
    const range = last ? readRange(tokens, first, last) : null;
    if (range) i++;
    counts.push(range ?? { first, last: first, low: first.value, high: first.value, openedBy: first.firstToken });
  }
  return counts;
}

function readRange(tokens: Token[], first: ScannedNumber, last: ScannedNumber): Count | null {
  if (last.firstToken - first.endToken !== 1) return null;
  const joint = (tokens[first.endToken] as Token).lower;
  const before = tokens[first.firstToken - 1]?.lower ?? "";
  const low = withScale(first, last);
  if (low >= last.value) return null;
  const count = { first, last, low, high: last.value, openedBy: first.firstToken };
  if (joint === "and") return before === "between" ? { ...count, openedBy: first.firstToken - 1 } : null;
  if (joint === "to") return before === "from" || before === "-" || isStep(tokens, first) ? null : count;
  if (joint === "or") return last.value <= low * 2 + 1 ? count : null;
  if (joint !== "-" && joint !== "–" && joint !== "~") return null;
  const glued = tokens[first.endToken]?.gap === "" && tokens[last.firstToken]?.gap === "";
  return glued && !isChain(tokens, first, last) && !isYears(first, last) ? count : null;
}

/** "The toll was cut by about 100 to 253": a step and where it led. */
function isStep(tokens: Token[], first: ScannedNumber): boolean {
  let by = first.firstToken - 1;
  while (/^(?:about|some|around|at|least|more|than|nearly)$/.test(tokens[by]?.lower ?? "")) by--;
  if (tokens[by]?.lower !== "by") return false;
  for (let i = by - 1; i > by - 6; i--)
    if (/^(?:tolls?|tally|deaths|dead|casualties)$/.test(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** "two to three thousand", "1.5-2 million": the scale is said once and meant twice. */
function withScale(first: ScannedNumber, last: ScannedNumber): number {
  const scale = last.parts[last.parts.length - 1];
  const isScale = scale?.kind === "scale" || scale?.kind === "hundred" || scale?.kind === "dozen";
  if (!isScale || last.parts.length < 2) return first.value;
  const scaled = first.value * scale.value;
  return first.parts.length === 1 && scaled < last.value && first.value < 1000 ? scaled : first.value;
}

/** "2023-10-07", "555-12-40": more hyphens mean a date or a telephone number. */
function isChain(tokens: Token[], first: ScannedNumber, last: ScannedNumber): boolean {
  const before = tokens[first.firstToken - 1];
  const after = tokens[last.endToken];
  const glues = (token: Token | undefined) => token !== undefined && /^[-–/:]$/.test(token.text);
  return (glues(before) && tokens[first.firstToken]?.gap === "") || (glues(after) && after?.gap === "");
}

function isYears(first: ScannedNumber, last: ScannedNumber): boolean {
  const isYear = ({ parts, value }: ScannedNumber) =>
    parts[0]?.kind === "digits" && parts[0].text.length === 4 && value >= 1800 && value < 2200;
  return isYear(first) && (isYear(last) || last.value < 100);
}

import type { Document, NumberMention } from "../document";
import type { Token } from "../tokens";
import { type Count, mergeRanges } from "./merge-ranges";
import type { Part } from "./parts";
import { isPronounOne } from "./pronoun-one";
import { type Bound, readBound } from "./read-bound";
import type { Reading } from "./read-cardinal";
import { readCount } from "./read-number";
import { readVague, type VagueReading } from "./read-vague";
import { scanNumbers } from "./scan-numbers";

/**
 * Every number that may count something, in text order: whole numbers in digits and words, ranges, and vague words, each
 * with what the words around it say about its bound. Fractions, ordinals and pronouns are not among them; years, hours and
 * measures are, for only the stage that knows the noun can tell.
 */
export function findNumbers({ tokens }: Document): NumberMention[] {
  const mentions: NumberMention[] = [];
  const heads: number[] = [];
  const scanned = scanNumbers(tokens, readCountable, heads);
  const vague = listVague(tokens, heads);
  let next = 0;
  for (const count of mergeRanges(tokens, scanned)) {
    while (next < vague.length && (vague[next] as VagueReading).firstToken < count.first.firstToken) {
      mentions.push(describeVague(tokens, vague[next++] as VagueReading));
    }
    // "two dozens": the vague word was part of the number.
    while (next < vague.length && (vague[next] as VagueReading).firstToken < count.last.endToken) next++;
    if (Number.isInteger(count.low) && Number.isInteger(count.high)) mentions.push(describeCount(tokens, count));
  }
  while (next < vague.length) mentions.push(describeVague(tokens, vague[next++] as VagueReading));
  return mentions;
}

function readCountable(parts: Part[], at: number, tokens: Token[]): Reading | null {
  const part = parts[at] as Part;
  if (part.kind === "unit" && part.value === 1 && part.gap !== "-" && isPronounOne(tokens, part.token)) return null;
  return readCount(parts, at);
}

function describeCount(tokens: Token[], count: Count): NumberMention {
  const { first, last, low, high, openedBy } = count;
  const bound = readBound(tokens, openedBy, last.endToken);
  return {
    start: first.start,
    end: last.end,
    firstToken: first.firstToken,
    endToken: last.endToken,
    low,
    high,
    vague: false,
    form: formOf(count),
    bound: bound === null ? "exact" : bound.bound,
    boundFirst: bound === null ? openedBy : bound.firstToken,
    boundEnd: bound === null ? last.endToken : bound.endToken,
    value: low === high ? formatBounded(low, bound) : `[${low},${high}]`,
  };
}

function describeVague(tokens: Token[], { low, firstToken, endToken, exact }: VagueReading): NumberMention {
  const bound = readBound(tokens, firstToken, endToken);
  return {
    start: (tokens[firstToken] as Token).start,
    end: (tokens[endToken - 1] as Token).end,
    firstToken,
    endToken,
    low,
    high: exact ? low : null,
    vague: !exact,
    form: "words",
    bound: bound === null ? "exact" : bound.bound,
    boundFirst: bound === null ? firstToken : bound.firstToken,
    boundEnd: bound === null ? endToken : bound.endToken,
    value: exact ? String(low) : `[${low},)`,
  };
}

/** "[40,)" for at least, "(10,)" for more than, "(,10]" for at most; a plain number else. */
export function formatBounded(value: number, bound: Bound | null): string {
  if (bound?.opens === ">=") return `[${value},)`;
  if (bound?.opens === ">") return `(${value},)`;
  if (bound?.opens === "<=") return `(,${value}]`;
  if (bound?.opens === "<") return `(,${value})`;
  return String(value);
}

function formOf({ first, last }: Count): NumberMention["form"] {
  let digits = false;
  let words = false;
  for (const { kind } of first === last ? first.parts : [...first.parts, ...last.parts]) {
    if (kind === "digits") digits = true;
    else if (kind !== "mark") words = true;
  }
  return digits && words ? "mixed" : digits ? "digits" : "words";
}

function listVague(tokens: Token[], heads: number[]): VagueReading[] {
  const found: VagueReading[] = [];
  let end = 0;
  for (const head of heads) {
    const reading = head >= end ? readVague(tokens, head) : null;
    if (reading === null) continue;
    found.push(reading);
    end = reading.endToken;
  }
  return found;
}

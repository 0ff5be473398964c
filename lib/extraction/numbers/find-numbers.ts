import type { Document, NumberMention } from "../document";
import type { Token } from "../tokens";
import { type Count, mergeRanges } from "./merge-ranges";
import type { Part } from "./parts";
import { isPronounOne } from "./pronoun-one";
import { type Bound, readBound } from "./read-bound";
import type { Reading } from "./read-cardinal";
import { readCount } from "./read-number";
import { isVague, readVague, type VagueReading } from "./read-vague";
import { scanNumbers } from "./scan-numbers";

/**
 * Every number that may count something, in text order: whole numbers in digits and words, ranges, and vague words, each
 * with what the words around it say about its bound. Fractions, ordinals and pronouns are not among them; years, hours and
 * measures are, for only the stage that knows the noun can tell.
 */
export function findNumbers({ tokens }: Document): NumberMention[] {
  const mentions: NumberMention[] = [];
  const vague = listVague(tokens);
  let next = 0;
  for (const count of mergeRanges(tokens, scanNumbers(tokens, readCountable))) {
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
  const span = { start: first.start, end: last.end, firstToken: first.firstToken, endToken: last.endToken };
  const value = low === high ? formatBounded(low, bound) : `[${low},${high}]`;
  return {
    ...span,
    low,
    high,
    vague: false,
    form: formOf(count),
    ...edges(bound, openedBy, last.endToken),
    value,
  };
}

function describeVague(tokens: Token[], { low, firstToken, endToken, exact }: VagueReading): NumberMention {
  const bound = readBound(tokens, firstToken, endToken);
  const start = (tokens[firstToken] as Token).start;
  const end = (tokens[endToken - 1] as Token).end;
  const value = exact ? String(low) : `[${low},)`;
  const span = { start, end, firstToken, endToken };
  return {
    ...span,
    low,
    high: exact ? low : null,
    vague: !exact,
    form: "words",
    ...edges(bound, firstToken, endToken),
    value,
  };
}

function edges(bound: Bound | null, firstToken: number, endToken: number) {
  return {
    bound: bound?.bound ?? "exact",
    boundFirst: bound?.firstToken ?? firstToken,
    boundEnd: bound?.endToken ?? endToken,
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
  const parts = [...first.parts, ...last.parts].filter(({ kind }) => kind !== "mark");
  const digits = parts.filter(({ kind }) => kind === "digits").length;
  return digits === 0 ? "words" : digits === parts.length ? "digits" : "mixed";
}

function listVague(tokens: Token[]): VagueReading[] {
  const found: VagueReading[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const reading = isVague(tokens[i] as Token) ? readVague(tokens, i) : null;
    if (reading === null) continue;
    found.push(reading);
    i = reading.endToken - 1;
  }
  return found;
}

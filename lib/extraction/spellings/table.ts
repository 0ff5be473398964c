import type { Token } from "../tokens";
import { readSenses } from "./senses";
import type { Spelling } from "./spelling";

/**
 * The spellings met lately: a fixed table of small buckets, where a newcomer to a full one takes the place of the eldest. It is
 * bounded and has no effect on results: a spelling says the same of its word each time it is made anew.
 */
const BUCKETS = 1 << 14;
const WAYS = 4;
/** What is longer hardly comes again. */
const LONGEST = 24;

const table: (Spelling | undefined)[] = new Array(BUCKETS * WAYS).fill(undefined);
const hashes = new Int32Array(BUCKETS * WAYS);
const letters = new Uint16Array(BUCKETS * WAYS * LONGEST);
const eldest = new Uint8Array(BUCKETS);

/** The hash of a piece of text, one code unit after another from 0 on. */
export function addUnit(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

export function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = addUnit(hash, units[i] as number);
  return hash;
}

/** What is known of the code units from `start` to `end`, which add up to `hash`. */
export function spellingOf(
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
  kind: Token["kind"],
): Spelling {
  const length = end - start;
  if (length > LONGEST) return makeSpelling(units, start, end, kind);
  const bucket = (hash ^ (hash >>> 14)) & (BUCKETS - 1);
  for (let at = bucket * WAYS; at < bucket * WAYS + WAYS; at++) {
    if (hashes[at] !== hash) continue;
    const known = table[at];
    if (known !== undefined && known.kind === kind && known.text.length === length && isAt(at, units, start, length))
      return known;
  }
  const made = makeSpelling(units, start, end, kind);
  const at = bucket * WAYS + (eldest[bucket] as number);
  eldest[bucket] = ((eldest[bucket] as number) + 1) % WAYS;
  table[at] = made;
  hashes[at] = hash;
  for (let i = 0; i < length; i++) letters[at * LONGEST + i] = units[start + i] as number;
  return made;
}

function isAt(at: number, units: Uint16Array, start: number, length: number): boolean {
  const from = at * LONGEST;
  for (let i = 0; i < length; i++) if (letters[from + i] !== units[start + i]) return false;
  return true;
}

/** The text is built anew: a mere slice would keep the whole article in memory. */
function makeSpelling(units: Uint16Array, start: number, end: number, kind: Token["kind"]): Spelling {
  let text = "";
  for (let i = start; i < end; i++) text += String.fromCharCode(units[i] as number);
  return readSenses(text, kind === "word" ? fold(text) : text, kind);
}

function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes("’") || lower.includes("‘") ? lower.replace(/[’‘]/g, "'") : lower;
}

const marks: (Spelling | undefined)[] = new Array(0x10000).fill(undefined);

/** Marks of one code unit, most often met of all; at most as many as the basic plane has. */
export function markOf(unit: number): Spelling {
  let known = marks[unit];
  if (known === undefined) {
    const text = String.fromCharCode(unit);
    known = readSenses(text, text, "punct");
    marks[unit] = known;
  }
  return known;
}

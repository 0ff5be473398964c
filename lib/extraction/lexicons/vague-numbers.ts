/**
 * Vague words with the low figure that casualty codebooks give them: tens 10, dozens 12, hundreds 100, thousands 1,000,
 * several and few 2 (ACLED codebook, "Fatalities"); scores 20 by the dictionary.
 */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ["tens", 10],
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["lakhs", 1e5],
  ["crores", 1e7],
  ["billions", 1e9],
]);

/** Words for an unknown small number; before "dozen", "hundred" or "thousand" they double it ("several hundred" → 200). */
export const VAGUE_QUANTIFIERS: ReadonlySet<string> = new Set(["several", "few", "handful", "multiple", "numerous"]);

export const VAGUE_SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["score", 20],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
]);

/** The words a vague number begins with, "a" apart. */
export const VAGUE_HEADS: ReadonlySet<string> = new Set([
  ...VAGUE_PLURALS.keys(),
  ...VAGUE_QUANTIFIERS,
  "couple",
  "pair",
]);

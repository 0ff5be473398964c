/** What a word may set off among the rules for casualties, as bits: a rule looks no further where its words are missing. */
export const Sense = {
  Story: 1,
  Sport: 1 << 1,
  Cause: 1 << 2,
  PlaceLead: 1 << 3,
  Power: 1 << 4,
  Actor: 1 << 5,
  Doing: 1 << 6,
  Period: 1 << 7,
  Toll: 1 << 8,
  Total: 1 << 9,
  Revises: 1 << 10,
  Denies: 1 << 11,
  False: 1 << 12,
  EndsPhrase: 1 << 13,
  /** A toll, or a word for a fate: they lead to figures without a word of harm. */
  Fate: 1 << 14,
  /** A word that may make a running total of a figure. */
  Running: 1 << 15,
} as const;

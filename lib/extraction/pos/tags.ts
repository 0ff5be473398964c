/**
 * Parts of speech as bits: a word of the lexicon may have several, a tagged token has one (participles and plain past
 * forms are told apart only where the form differs: "taken" is not "took").
 */
export const Tag = {
  Det: 1,
  Possessive: 1 << 1,
  Pronoun: 1 << 2,
  Object: 1 << 3,
  Preposition: 1 << 4,
  To: 1 << 5,
  Subordinator: 1 << 6,
  Wh: 1 << 7,
  That: 1 << 8,
  Conjunction: 1 << 9,
  Modal: 1 << 10,
  Be: 1 << 11,
  Have: 1 << 12,
  Do: 1 << 13,
  Adverb: 1 << 14,
  Adjective: 1 << 15,
  Noun: 1 << 16,
  Name: 1 << 17,
  Number: 1 << 18,
  Past: 1 << 19,
  Participle: 1 << 20,
  Present: 1 << 21,
  Base: 1 << 22,
  Ing: 1 << 23,
  Not: 1 << 24,
  Mark: 1 << 25,
  Time: 1 << 26,
} as const;

export const AUXILIARY = Tag.Modal | Tag.Be | Tag.Have | Tag.Do;
export const VERB = Tag.Past | Tag.Participle | Tag.Present | Tag.Base | Tag.Ing;
/** What can stand inside a noun phrase, its determiner and its adjectives included. */
export const NOMINAL = Tag.Det | Tag.Possessive | Tag.Adjective | Tag.Noun | Tag.Name | Tag.Number | Tag.Time;

import type { Unit } from "./lexicon/units";

/** Which readers a word may start; a word that is several things ("second", "march") has its other senses as fields. */
export type Kind =
  | "number"
  | "ordinal"
  | "month"
  | "weekday"
  | "unit"
  | "season"
  | "weekend"
  | "quarter"
  | "tone"
  | "war"
  | "part"
  | "lean"
  | "near"
  | "clock"
  | "vague"
  | "every"
  | "holiday"
  | "decade"
  | "compound"
  | "quantity"
  | "overnight";

/** What the date readers know of a token. Most tokens are no such word at all. */
export type Word = {
  kind: Kind;
  number?: number;
  minute?: number;
  /** How many digits a numeral has as written: "05" has two. */
  digits?: number;
  multiplier?: number;
  ordinal?: number;
  month?: number;
  weekday?: number;
  abbreviated?: boolean;
  unit?: Unit;
  plural?: boolean;
  season?: string;
  part?: string;
  lean?: number;
  /** The lean is seen from the time the text last spoke of, not from the publication date. */
  fromText?: boolean;
  days?: number;
  value?: string;
  /** The first and last year of a decade: "1990s", "the '80s" (then with the century left open). */
  decade?: number;
  parts?: string[];
};

/** The word with all its fields: objects of one shape are read several times faster than those of many. */
export function shapeWord(word: Word): Word {
  return {
    kind: word.kind,
    number: word.number,
    minute: word.minute,
    digits: word.digits,
    multiplier: word.multiplier,
    ordinal: word.ordinal,
    month: word.month,
    weekday: word.weekday,
    abbreviated: word.abbreviated,
    unit: word.unit,
    plural: word.plural,
    season: word.season,
    part: word.part,
    lean: word.lean,
    fromText: word.fromText,
    days: word.days,
    value: word.value,
    decade: word.decade,
    parts: word.parts,
  };
}

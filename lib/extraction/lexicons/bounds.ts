import type { NumberMention } from "../document";

export type BoundPhrase = {
  words: string[];
  bound: NumberMention["bound"];
  /** The side of the number the interval opens to; null for "about", which is no interval. */
  opens: ">" | ">=" | "<" | "<=" | "=" | null;
};

type Row = [bound: NumberMention["bound"], opens: BoundPhrase["opens"], phrases: string];

/** Phrases before a number, from news style guides and from the operators of Recognizers-Text (MIT). */
const BEFORE: Row[] = [
  [
    "at-least",
    ">=",
    "at least|atleast|no fewer than|no less than|not fewer than|not less than|a minimum of|minimum of|as few as",
  ],
  ["at-least", ">=", "more than or equal to|greater than or equal to|larger than or equal to|equal to or more than"],
  ["at-least", ">=", "equal to or greater than|equal to or larger than|higher than or equal to|≥|> =|no smaller than"],
  [
    "at-least",
    ">=",
    "bigger than or equal to|at the very least|equal or greater than|greater or equal to|no lower than",
  ],
  ["more-than", ">", "more than|greater than|larger than|bigger than|higher than|over|above|beyond|exceeding|exceed"],
  ["more-than", ">", "exceeds|exceeded|surpass|surpasses|surpassed|surpassing|in excess of|upwards of|upward of|>"],
  ["more-than", ">", "topped|tops|topping|north of|passed the|passed"],
  ["at-most", "<=", "at most|no more than|not more than|a maximum of|maximum of|no greater than|no larger than|≤|< ="],
  ["at-most", "<=", "less than or equal to|fewer than or equal to|smaller than or equal to|equal to or less than"],
  [
    "at-most",
    "<=",
    "equal to or fewer than|equal to or smaller than|lower than or equal to|no higher than|no bigger than",
  ],
  ["at-most", "<", "less than|fewer than|smaller than|lower than|under|below|<"],
  ["up-to", "<=", "up to|upto|as many as|as much as|as high as"],
  ["exact", "=", "equal to|equals to"],
  [
    "about",
    null,
    "about|around|approximately|approx.|roughly|nearly|almost|some|an estimated|estimated|close to|closer to|circa",
  ],
  [
    "about",
    null,
    "ca.|near|perhaps|maybe|in the region of|in the order of|on the order of|something like|more or less",
  ],
  ["about", null, "an approximate|a rough|estimated at|~|≈|anything like|round about|just about|not far from|probably"],
];

/** Phrases after a number. */
const AFTER: Row[] = [
  ["at-least", ">=", "or more|or greater|or higher|or above|or larger|or over|and above|and more|and over|+|or bigger"],
  ["at-least", ">=", "or even more|plus|if not more|at least|at the least|at a minimum"],
  ["at-most", "<=", "or less|or fewer|or below|or under|or lower|or smaller|and below|and under|at most|at the most"],
  ["about", null, "or so|or thereabouts|more or less|approximately"],
];

function listPhrases(rows: Row[], key: "first" | "last"): ReadonlyMap<string, BoundPhrase[]> {
  const phrases = new Map<string, BoundPhrase[]>();
  for (const [bound, opens, list] of rows) {
    for (const phrase of list.split("|")) {
      const words = phrase.split(" ");
      const edge = (key === "first" ? words[0] : words[words.length - 1]) as string;
      phrases.set(edge, [...(phrases.get(edge) ?? []), { words, bound, opens }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

/** By their last word, longest first. */
export const BOUNDS_BEFORE = listPhrases(BEFORE, "last");
/** By their first word, longest first. */
export const BOUNDS_AFTER = listPhrases(AFTER, "first");

/** Adverbs that belong to the bound they stand before: "well over 300", "just under 40". */
export const BOUND_ADVERBS: ReadonlySet<string> = new Set(
  "just well far slightly considerably somewhat much significantly easily possibly".split(" "),
);

/** Words that place a time relative to the moment of writing, or to the time the text last spoke of. */

/** "last week" is a step back, "next week" one ahead, "this week" none; seen from the publication date. */
export const LEANS: Record<string, number> = {
  last: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
};

/** The same, seen from the time the text last spoke of: "the following day". */
export const TEXT_LEANS: Record<string, number> = {
  previous: -1,
  preceding: -1,
  prior: -1,
  that: 0,
  same: 0,
  following: 1,
  ensuing: 1,
  subsequent: 1,
};

/** Days counted from the publication date. */
export const NEAR_DAYS: Record<string, number> = { today: 0, yesterday: -1, tomorrow: 1 };

/** Words for no particular time: TIMEX3 PRESENT_REF, PAST_REF and FUTURE_REF. */
export const VAGUE_TIMES: Record<string, string> = {
  now: "PRESENT_REF",
  currently: "PRESENT_REF",
  nowadays: "PRESENT_REF",
  presently: "PRESENT_REF",
  recently: "PAST_REF",
  lately: "PAST_REF",
  soon: "FUTURE_REF",
};

/** Adverbs and adjectives of frequency: TIMEX3 SET values. */
export const FREQUENCIES: Record<string, string> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  biweekly: "P2W",
  fortnightly: "P2W",
  monthly: "P1M",
  quarterly: "P3M",
  yearly: "P1Y",
  annually: "P1Y",
};

/** Before an expression, these belong to its span and leave its value alone: "early Tuesday", "late last week". */
export const EDGES: ReadonlySet<string> = new Set(["early", "earlier", "late", "later", "mid", "middle", "sometime"]);

/** "the end of 2019": nouns which, with "the … of", belong to the span. */
export const EDGE_NOUNS: ReadonlySet<string> = new Set([
  "end",
  "beginning",
  "start",
  "middle",
  "close",
  "rest",
  "remainder",
  "eve",
]);

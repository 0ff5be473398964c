/**
 * How precisely an event is dated, placed and told apart, in the codes of the Uppsala Conflict Data Program's Georeferenced Event
 * Dataset (UCDP GED Codebook: `date_prec`, `where_prec`, `event_clarity`; `low`, `best` and `high` are its estimates too). The
 * definitions say in the desk's words what the codebook says; a smaller code is more precise.
 */
export const UCDP_SOURCE = {
  name: "UCDP GED Codebook",
  publisher: "Uppsala Conflict Data Program, Department of Peace and Conflict Research, Uppsala University",
  url: "https://ucdp.uu.se/downloads/",
} as const;

type Code = { word: string; definition: string };

/** `date_prec` */
export const DATE_PRECISION = {
  1: { word: "exact day", definition: "The very day is known." },
  2: { word: "within 2 to 6 days", definition: "Known only within a stretch of two to six days." },
  3: { word: "the week", definition: "Only the week is known." },
  4: { word: "8 to 30 days, or the month", definition: "Known only within 8 to 30 days, or only the month is known." },
  5: {
    word: "over a month, within a year",
    definition: "Known only within more than a month, and at most a calendar year.",
  },
} as const satisfies Record<number, Code>;
export type DatePrecision = keyof typeof DATE_PRECISION;

/** `where_prec` */
export const PLACE_PRECISION = {
  1: { word: "exact place", definition: "The place itself is known: a named town, village or site." },
  2: { word: "near a known place", definition: "Within about 25 km of a known point." },
  3: {
    word: "a district",
    definition: "Only the second-order administrative division is known: a district or municipality.",
  },
  4: { word: "a province", definition: "Only the first-order administrative division is known: a province or state." },
  5: {
    word: "a stretch or region",
    definition: "A line such as a border, river or road, or a region without set borders.",
  },
  6: {
    word: "the country",
    definition:
      "Only the country is known. The desk counts territories such as Gaza here, which the codebook does not.",
  },
  7: { word: "at sea or in the air", definition: "In international waters or airspace." },
} as const satisfies Record<number, Code>;
export type PlacePrecision = keyof typeof PLACE_PRECISION;

/** `event_clarity` */
export const EVENT_CLARITY = {
  1: { word: "one event told apart", definition: "The report tells a single event, at one place and time." },
  2: {
    word: "a total of several events",
    definition: "The report gives a sum over several events or days that cannot be taken apart.",
  },
} as const satisfies Record<number, Code>;
export type EventClarity = keyof typeof EVENT_CLARITY;

/** What the three numbers of a figure mean. */
export const ESTIMATE_WORDS = {
  low: { word: "Low", definition: "The lowest number that the statement allows." },
  best: { word: "Best", definition: "The number that the statement gives as its own." },
  high: { word: "High", definition: "The highest number that the statement allows; a dash where it is left open." },
} as const satisfies Record<string, Code>;

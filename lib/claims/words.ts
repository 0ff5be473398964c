import type { AttributionClaim, CasualtyClaim, ClaimKind, DateClaim } from "@/lib/extraction/schema";

/** The desk's words for the engine's codes: one table each, nowhere else. */
export const KIND_WORDS: Record<ClaimKind, { one: string; many: string }> = {
  casualty: { one: "Figure", many: "Figures" },
  date: { one: "Date", many: "Dates" },
  attribution: { one: "Attribution", many: "Attributions" },
};

/** Who found a claim. */
export const ORIGIN_WORDS: Record<string, string> = { engine: "the engine", hand: "marked by hand" };

export const HARM_WORDS: Record<CasualtyClaim["harm"], string> = {
  killed: "killed",
  injured: "injured",
  missing: "missing",
  displaced: "displaced",
  detained: "detained",
  casualties: "killed or injured",
};

export const BOUND_WORDS: Record<CasualtyClaim["bound"], string> = {
  exact: "exactly",
  "at-least": "at least",
  "more-than": "more than",
  about: "about",
  "at-most": "at most",
  "up-to": "up to",
  range: "between",
  vague: "a vague number",
};

export const CIVILIAN_WORDS: Record<CasualtyClaim["civilian"], string> = {
  civilian: "civilians",
  combatant: "combatants",
  mixed: "civilians and combatants",
  "mostly-civilian": "mostly civilians",
  unknown: "not stated",
};

export const FIGURE_WORDS: Record<CasualtyClaim["figure"], string> = {
  incident: "one incident",
  cumulative: "total so far",
  period: "count of a period",
  revision: "earlier figure, since corrected",
};

export const MODALITY_WORDS: Record<CasualtyClaim["modality"], string> = {
  asserted: "stated as fact",
  denied: "denied by the source",
  possible: "said to be possible",
  negated: "said not to have happened",
};

export const DATE_TYPE_WORDS: Record<DateClaim["type"], string> = {
  DATE: "day or date",
  TIME: "time of day",
  DURATION: "duration",
  SET: "repeated",
};

export const MODE_WORDS: Record<AttributionClaim["mode"], string> = {
  direct: "quoted",
  indirect: "reported",
  mixed: "reported, partly quoted",
};

export const STANCE_WORDS: Record<AttributionClaim["stance"], string> = {
  asserts: "says",
  denies: "denies",
  accuses: "accuses",
  warns: "warns",
  "claims-responsibility": "claims responsibility",
  asks: "asks",
  believes: "believes",
};

export const SOURCE_KIND_WORDS: Record<AttributionClaim["sourceKind"], string> = {
  person: "person",
  official: "officials",
  government: "government",
  military: "military",
  "armed-group": "armed group",
  medical: "medical",
  media: "media",
  ngo: "aid or rights group",
  un: "United Nations",
  witness: "witness",
  anonymous: "unnamed",
  other: "other",
};

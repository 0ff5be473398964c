import { z } from "zod";

/** Stored with every claim. Raised whenever the same text could give other claims. */
export const ENGINE_VERSION = "1.2.0";

/**
 * The engine's contract: text in, claims with exact spans out. All offsets are UTF-16 code units into the document's
 * `text`, and for every span `text.slice(start, end) === span.text`. Dates are ISO 8601 / EDTF / TIMEX3 strings.
 */
export const Span = z.object({ start: z.number().int().nonnegative(), end: z.number().int(), text: z.string() });
export type Span = z.infer<typeof Span>;

export const CLAIM_KINDS = ["casualty", "date", "attribution"] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const BOUNDS = ["exact", "at-least", "more-than", "about", "at-most", "up-to", "range", "vague"] as const;
export const HARMS = ["killed", "injured", "missing", "displaced", "detained", "casualties"] as const;
export const CIVILIAN_STATUSES = ["civilian", "combatant", "mixed", "mostly-civilian", "unknown"] as const;
export const FIGURE_TYPES = ["incident", "cumulative", "period", "revision"] as const;
export const MODALITIES = ["asserted", "denied", "possible", "negated"] as const;
export const DATE_TYPES = ["DATE", "TIME", "DURATION", "SET"] as const;
export const QUOTE_MODES = ["direct", "indirect", "mixed"] as const;
export const STANCES = ["asserts", "denies", "accuses", "warns", "claims-responsibility", "asks", "believes"] as const;
export const SOURCE_KINDS = [
  "person",
  "official",
  "government",
  "military",
  "armed-group",
  "medical",
  "media",
  "ngo",
  "un",
  "witness",
  "anonymous",
  "other",
] as const;

const Common = {
  start: z.number().int().nonnegative(),
  end: z.number().int(),
  text: z.string(),
  sentence: z.object({ start: z.number().int(), end: z.number().int() }),
  /** The stable id of the rule that found the claim. */
  rule: z.string(),
  confidence: z.number().min(0).max(1),
};

/** An index into the answer's list of claims. */
const ClaimIndex = z.number().int().nonnegative();

export const CasualtyClaim = z.object({
  kind: z.literal("casualty"),
  ...Common,
  /** The number alone, without its bound: "at least 9,770" → "9,770". */
  number: Span,
  low: z.number().int().nullable(),
  best: z.number().int().nullable(),
  high: z.number().int().nullable(),
  bound: z.enum(BOUNDS),
  harm: z.enum(HARMS),
  victims: Span.nullable(),
  victimGroup: z.string().nullable(),
  civilian: z.enum(CIVILIAN_STATUSES),
  figure: z.enum(FIGURE_TYPES),
  partOf: ClaimIndex.nullable(),
  place: Span.nullable(),
  cause: Span.nullable(),
  actor: Span.nullable(),
  since: z.string().nullable(),
  asOf: z.string().nullable(),
  modality: z.enum(MODALITIES),
  attribution: ClaimIndex.nullable(),
});
export type CasualtyClaim = z.infer<typeof CasualtyClaim>;

export const DateClaim = z.object({
  kind: z.literal("date"),
  ...Common,
  type: z.enum(DATE_TYPES),
  /** TIMEX3 / ISO 8601 / EDTF; null when the text alone does not settle it. */
  value: z.string().nullable(),
  /** Which parts the text states, and which were inferred from the publication date. */
  certain: z.array(z.string()),
  implied: z.array(z.string()),
});
export type DateClaim = z.infer<typeof DateClaim>;

export const AttributionClaim = z.object({
  kind: z.literal("attribution"),
  ...Common,
  mode: z.enum(QUOTE_MODES),
  source: Span.nullable(),
  canonical: z.string().nullable(),
  sourceKind: z.enum(SOURCE_KINDS),
  cue: Span.nullable(),
  /** More than one when the cue breaks the quotation. */
  content: z.array(Span),
  via: z.object({ source: Span.nullable(), cue: Span.nullable(), medium: z.string().nullable() }).nullable(),
  stance: z.enum(STANCES),
});
export type AttributionClaim = z.infer<typeof AttributionClaim>;

export const Claim = z.discriminatedUnion("kind", [CasualtyClaim, DateClaim, AttributionClaim]);
export type Claim = z.infer<typeof Claim>;

/** What the engine reads. `published` is the only clock it knows; `title` helps to resolve names and claims nothing. */
export const SourceDocument = z.object({
  id: z.string(),
  text: z.string(),
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(T.*)?$/, "must be YYYY-MM-DD or an ISO date-time")
    .optional(),
  title: z.string().optional(),
});
export type SourceDocument = z.infer<typeof SourceDocument>;

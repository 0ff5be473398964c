import { z } from "zod";
import { Instant, nameSchema } from "@/lib/api/schema-names";
import { STATUSES } from "@/lib/claims/status";
import {
  BOUNDS,
  CIVILIAN_STATUSES,
  CLAIM_KINDS,
  DATE_TYPES,
  FIGURE_TYPES,
  HARMS,
  MODALITIES,
  QUOTE_MODES,
  SOURCE_KINDS,
  Span,
  STANCES,
} from "@/lib/extraction/schema";

const Range = {
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
};

/** A claim as lists show it. `version` is what a change must name in If-Match. */
export const ClaimItem = nameSchema(
  "Claim",
  z.object({
    id: z.uuid(),
    kind: z.enum(CLAIM_KINDS),
    quote: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    harm: z.enum(HARMS).nullable(),
    ...Range,
    bound: z.enum(BOUNDS).nullable(),
    speaker: z.string().nullable(),
    confidence: z.number(),
    origin: z.string().describe("“engine”, or “hand” when a person marked it."),
    asRead: z.string().nullable().describe("What was first read, where a person corrected the value; else null."),
    createdAt: Instant,
    status: z.enum(STATUSES),
    version: z.number().int(),
    article: z.object({ id: z.uuid(), title: z.string(), demo: z.boolean(), withdrawn: z.boolean() }),
  }),
);

const MaybeSpan = nameSchema("Span", Span).nullable();
const Related = z.object({ id: z.uuid(), quote: z.string() });

export const ClaimWhole = nameSchema(
  "ClaimDetail",
  ClaimItem.extend({
    rule: z.string(),
    engineVersion: z.string(),
    articleVersion: z.object({ id: z.uuid(), number: z.number().int() }),
    sentence: z.object({ start: z.number().int(), end: z.number().int(), text: z.string() }),
    trueSpan: z.boolean().describe("False when the text at the offsets is no longer the quote."),
    foundByLatest: z.boolean(),
    casualty: z
      .object({
        number: z.string(),
        ...Range,
        bound: z.enum(BOUNDS),
        harm: z.enum(HARMS),
        victims: MaybeSpan,
        victimGroup: z.string().nullable(),
        civilian: z.enum(CIVILIAN_STATUSES),
        figure: z.enum(FIGURE_TYPES),
        modality: z.enum(MODALITIES),
        place: MaybeSpan,
        cause: MaybeSpan,
        actor: MaybeSpan,
        since: z.string().nullable(),
        asOf: z.string().nullable(),
        partOf: Related.nullable(),
        attribution: Related.nullable(),
        parts: z.array(Related),
      })
      .nullable(),
    date: z
      .object({
        type: z.enum(DATE_TYPES),
        value: z.string().nullable(),
        certain: z.array(z.string()),
        implied: z.array(z.string()),
      })
      .nullable(),
    attribution: z
      .object({
        mode: z.enum(QUOTE_MODES),
        source: MaybeSpan,
        canonical: z.string().nullable(),
        sourceKind: z.enum(SOURCE_KINDS),
        cue: MaybeSpan,
        content: z.array(Span),
        via: z.object({ source: MaybeSpan, cue: MaybeSpan, medium: z.string().nullable() }).nullable(),
        stance: z.enum(STANCES),
      })
      .nullable(),
  }),
);

export const SourceItem = nameSchema(
  "Source",
  z.object({
    speaker: z.string(),
    aliases: z.array(z.string()),
    kind: z.string(),
    statements: z.number().int(),
    figures: z.number().int(),
    verified: z.number().int(),
    contested: z.number().int(),
    waiting: z.number().int(),
  }),
);

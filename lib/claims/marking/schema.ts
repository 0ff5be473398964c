import { z } from "zod";
import {
  CIVILIAN_STATUSES,
  CLAIM_KINDS,
  DATE_TYPES,
  FIGURE_TYPES,
  HARMS,
  MODALITIES,
  QUOTE_MODES,
  SOURCE_KINDS,
  STANCES,
} from "@/lib/extraction/schema";
import { DateValue } from "../date-value";
import { FIGURE_FIELDS, figureFault } from "../figure-values";

const Offset = z.coerce.number().int().nonnegative().max(10_000_000);
const Words = z.string().trim().max(2_000, "At most 2,000 characters.");

const Marked = {
  operationId: z.uuid("The form is damaged. Reload the page."),
  /** The text the person read; another one since is refused. */
  versionId: z.uuid(),
  start: Offset,
  end: Offset,
  /** The words between the two, as the person saw them. */
  quote: z.string().min(1).max(2_000),
};

export const MarkedFigure = z.object({
  kind: z.literal("casualty"),
  ...Marked,
  ...FIGURE_FIELDS,
  number: Words.min(1, "Give the number as it is written."),
  harm: z.enum(HARMS, "Choose what happened to them."),
  victims: Words.optional(),
  civilian: z.enum(CIVILIAN_STATUSES).default("unknown"),
  figure: z.enum(FIGURE_TYPES).default("incident"),
  modality: z.enum(MODALITIES).default("asserted"),
  place: Words.optional(),
  asOf: DateValue.optional(),
  /** The attribution of the same text that states it. */
  attributionId: z.uuid().optional(),
});

export const MarkedDate = z.object({
  kind: z.literal("date"),
  ...Marked,
  type: z.enum(DATE_TYPES).default("DATE"),
  dateValue: DateValue,
});

export const MarkedAttribution = z.object({
  kind: z.literal("attribution"),
  ...Marked,
  source: Words.optional(),
  canonical: z.string().trim().max(300, "At most 300 characters.").optional(),
  sourceKind: z.enum(SOURCE_KINDS).default("other"),
  stance: z.enum(STANCES).default("asserts"),
  mode: z.enum(QUOTE_MODES).default("indirect"),
  cue: Words.optional(),
  content: Words.min(1, "Give the words that were said."),
});

/** A claim the engine missed, as a person marks it. */
export const MarkedClaim = z
  .discriminatedUnion("kind", [MarkedFigure, MarkedDate, MarkedAttribution])
  .superRefine((claim, context) => {
    const fault = claim.kind === "casualty" && figureFault(claim);
    if (fault) context.addIssue({ code: "custom", path: [fault.path], message: fault.error });
  });
export type MarkedClaim = z.infer<typeof MarkedClaim>;
export type MarkedFigure = z.infer<typeof MarkedFigure>;
export type MarkedDate = z.infer<typeof MarkedDate>;
export type MarkedAttribution = z.infer<typeof MarkedAttribution>;

/** The address of the page that marks: where the person stands on the way from words to a claim. */
export const MarkParams = z.object({
  q: z.string().trim().min(1).max(500).optional(),
  sentence: z.coerce.number().int().nonnegative().max(1_000_000).optional(),
  start: Offset.optional(),
  end: Offset.optional(),
  kind: z.enum(CLAIM_KINDS).optional(),
});
export type MarkParams = z.infer<typeof MarkParams>;

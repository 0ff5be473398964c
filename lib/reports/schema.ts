import { z } from "zod";
import { STATUSES } from "@/lib/claims/status";
import { CLAIM_KINDS, HARMS } from "@/lib/extraction/schema";

/** What a report covers; also the address of its preview. */
export const ReportScope = z.object({
  story: z.uuid().optional(),
  article: z.uuid().optional(),
  kind: z.enum(CLAIM_KINDS).optional(),
  status: z.enum(STATUSES).exclude(["dismissed"]).optional(),
  harm: z.enum(HARMS).optional(),
});
export type ReportScope = z.infer<typeof ReportScope>;

/** Where a page of reports begins: before the report of this number. */
export const ReportCursor = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
export const ReportFilters = z.object({ before: ReportCursor.optional() });

export const FreezeReport = ReportScope.extend({
  operationId: z.uuid("The form is damaged. Reload the page."),
  title: z.string().trim().min(1, "Give the report a title.").max(200, "A title can have at most 200 characters."),
});
export type FreezeReport = z.infer<typeof FreezeReport>;

export const SignOff = z.object({
  operationId: z.uuid("The form is damaged. Reload the page."),
  reportId: z.uuid(),
  note: z.string().trim().max(2_000, "At most 2,000 characters.").optional(),
});
export type SignOff = z.infer<typeof SignOff>;

const Count = z.number().int().nonnegative();

const ReportEvidence = z.object({
  url: z.string().nullable(),
  /** A file instead of a link; the report proves its bytes and does not carry them. Reports from before files lack it. */
  file: z.object({ name: z.string(), size: Count, sha256: z.string() }).nullable().default(null),
  note: z.string().nullable(),
  accessedOn: z.string(),
  archivedSha256: z.string().nullable(),
  addedBy: z.string(),
});

export type ReportEvidence = z.infer<typeof ReportEvidence>;

/** Reports from before grades lack both. */
const Judgement = { grade: z.string().nullable().default(null), confidence: z.string().nullable().default(null) };

const ReportVerdict = z.object({
  who: z.string(),
  at: z.string(),
  to: z.string(),
  reason: z.string(),
  basis: z.string().nullable(),
  ...Judgement,
});
export type ReportVerdict = z.infer<typeof ReportVerdict>;

const ReportDecision = z.object({
  at: z.string(),
  who: z.string(),
  from: z.string(),
  to: z.string(),
  reason: z.string(),
  basis: z.string().nullable(),
  ...Judgement,
  tookBack: z.boolean(),
  /** The claim that replaces this one, for superseded. */
  supersededBy: z.string().nullable(),
  /** Where two people decided: both verdicts, on the decision by which both were open. Older reports have none. */
  verdicts: z.array(ReportVerdict).default([]),
});

/** A value that a person corrected stands in the claim's own fields; what was first read stands here. */
const ReportCorrection = z.object({
  firstReadAs: z.string(),
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  bound: z.string().nullable(),
  date: z.string().nullable(),
  source: z.string().nullable(),
  asOf: z.string().nullable(),
  correctedBy: z.string(),
  at: z.string(),
  reason: z.string(),
});

export const ReportClaim = z.object({
  id: z.string(),
  kind: z.enum(CLAIM_KINDS),
  article: z.string(),
  version: Count,
  quote: z.string(),
  /** UTF-16 code units into the article version's text. */
  start: Count,
  end: Count,
  sentence: z.string(),
  /** The claim's value in words, the same in every format. */
  says: z.string(),
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  bound: z.string().nullable(),
  harm: z.string().nullable(),
  date: z.string().nullable(),
  source: z.string().nullable(),
  asOf: z.string().nullable(),
  status: z.enum(STATUSES),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  /** Older reports have neither of the two. */
  secondReader: z.string().nullable().default(null),
  dissent: z.array(ReportVerdict).default([]),
  reason: z.string().nullable(),
  basis: z.string().nullable(),
  grade: Judgement.grade,
  /** The decider's, in words; `confidence` below is the engine's. */
  deciderConfidence: Judgement.confidence,
  /** Null where nothing is corrected; a report from before corrections lacks it. */
  correction: ReportCorrection.nullable().default(null),
  evidence: z.array(ReportEvidence),
  history: z.array(ReportDecision),
  origin: z.string(),
  rule: z.string(),
  engineVersion: z.string(),
  confidence: z.number(),
});
export type ReportClaim = z.infer<typeof ReportClaim>;

/** A verification report: everything needed to read and check it without the desk. */
export const ReportDocument = z.object({
  format: z.literal("attest-report/1"),
  number: Count,
  title: z.string(),
  demo: z.boolean(),
  frozenAt: z.string(),
  frozenBy: z.string(),
  timeZone: z.string(),
  scope: z.object({ words: z.string(), filters: z.record(z.string(), z.string()) }),
  articles: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      publisher: z.string().nullable(),
      byline: z.string().nullable(),
      url: z.string().nullable(),
      publicationDate: z.string().nullable(),
      retrievedAt: z.string(),
      version: Count,
      bodySha256: z.string(),
      rawSha256: z.string(),
      warnings: z.array(z.string()),
    }),
  ),
  totals: z.object({
    claims: Count,
    byStatus: z.record(z.string(), Count),
    byKind: z.record(z.string(), Count),
    open: Count,
  }),
  claims: z.array(ReportClaim),
  definitions: z.record(z.string(), z.string()),
  /** What the grades mean and where they come from; a report from before grades has none. */
  grades: z
    .object({ definitions: z.record(z.string(), z.string()), source: z.string() })
    .nullable()
    .default(null),
  method: z.object({
    engineVersions: z.array(z.string()),
    rules: z.array(z.string()),
    notChecked: z.array(z.string()),
  }),
  audit: z.object({ seq: Count, hash: z.string() }),
});
export type ReportDocument = z.infer<typeof ReportDocument>;

export type FrozenReport = {
  id: string;
  document: ReportDocument;
  canonical: string;
  sha256: string;
  signOff: { who: string; at: Date; note: string | null } | null;
};

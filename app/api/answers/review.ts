import { z } from "zod";
import { Instant, nameSchema } from "@/lib/api/schema-names";
import { CONFIDENCES, GRADES } from "@/lib/claims/judgement";
import { STATUSES } from "@/lib/claims/status";
import { OUTCOMES } from "@/lib/review/conflicts/schema";
import { FILE_KINDS, type FileKindName } from "@/lib/review/evidence/file-kinds";
import { BASES } from "@/lib/review/schema";
import { VerdictItem } from "./verdicts";

export const DecisionItem = nameSchema(
  "Decision",
  z.object({
    id: z.uuid(),
    version: z.number().int(),
    from: z.enum(STATUSES),
    to: z.enum(STATUSES),
    reason: z.string(),
    basis: z.enum(BASES).nullable(),
    grade: z.enum(GRADES).nullable(),
    confidence: z.enum(CONFIDENCES).nullable(),
    at: Instant,
    who: z.string(),
    supersededBy: z.object({ id: z.uuid(), quote: z.string() }).nullable(),
    isUndo: z.boolean(),
    undone: z.boolean(),
    verdicts: z.array(VerdictItem).describe("Both verdicts, where two people decided and both are in."),
  }),
);

/** What a decision did; its version is the claim's new one. */
export const DecidedAnswer = nameSchema(
  "Decided",
  z.object({
    decisionId: z.uuid(),
    claimId: z.uuid(),
    from: z.enum(STATUSES),
    to: z.enum(STATUSES),
    version: z.number().int(),
    at: z.iso.datetime(),
    awaits: z
      .enum(["second", "settle"])
      .nullable()
      .default(null)
      .describe("Where two people decide: whom the claim waits for now."),
  }),
);

export const EvidenceItem = nameSchema(
  "Evidence",
  z.object({
    id: z.uuid(),
    url: z.string().nullable(),
    file: z
      .object({
        name: z.string(),
        kind: z.enum(Object.keys(FILE_KINDS) as [FileKindName, ...FileKindName[]]),
        size: z.number().int(),
        sha256: z.string(),
      })
      .nullable()
      .describe("A kept file; /api/evidence/{evidenceId} gives its bytes."),
    note: z.string().nullable(),
    accessedOn: z.iso.date(),
    archivedSha256: z.string().nullable(),
    archivedText: z.string().nullable(),
    who: z.string(),
    at: Instant,
  }),
);

export const QueuePlaceAnswer = nameSchema(
  "QueuePlace",
  z.object({
    claimId: z.uuid().nullable(),
    waits: z.boolean(),
    position: z.number().int(),
    left: z.number().int(),
    previous: z.uuid().nullable(),
    next: z.uuid().nullable().describe("The claim after this one."),
    contradicted: z
      .object({ here: z.boolean(), previous: z.boolean(), next: z.boolean() })
      .describe("Which of the three stand among the contradictions: ask for those with `among`."),
  }),
);

export const LastSettlementAnswer = z.object({
  settlement: z
    .object({ id: z.uuid(), claimId: z.uuid(), quote: z.string(), outcome: z.enum(OUTCOMES), at: z.iso.datetime() })
    .nullable(),
});

export const LastDecisionAnswer = z.object({
  decision: z
    .object({
      id: z.uuid(),
      claimId: z.uuid(),
      quote: z.string(),
      to: z.enum(STATUSES),
      at: z.iso.datetime(),
    })
    .nullable(),
});

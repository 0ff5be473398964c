import { z } from "zod";
import { defineOperation } from "@/lib/api/operation";
import { Instant, nameSchema } from "@/lib/api/schema-names";
import { CorrectedAttribution, CorrectedDate, CorrectedFigure } from "@/lib/claims/corrections/value";
import { markClaim } from "@/lib/claims/marking/mutations";
import { MarkedClaim } from "@/lib/claims/marking/schema";
import { listTimeline } from "@/lib/claims/queries/list-timeline";
import { TimelineFilters } from "@/lib/claims/timeline";
import { CLAIM_KINDS } from "@/lib/extraction/schema";
import { correctClaim, takeCorrectionBack } from "@/lib/review/corrections/mutations";
import { listCorrections } from "@/lib/review/corrections/queries";
import { NewCorrection, TakeCorrectionBack } from "@/lib/review/corrections/schema";
import { listQuality } from "@/lib/review/quality/queries";
import { QualityFilters } from "@/lib/review/quality/schema";
import { ClaimItem } from "../answers/claims";

const CorrectedValue = z.discriminatedUnion("kind", [
  CorrectedFigure.extend({ kind: z.literal("casualty") }),
  CorrectedDate.extend({ kind: z.literal("date") }),
  CorrectedAttribution.extend({ kind: z.literal("attribution") }),
]);

const Corrections = nameSchema(
  "Corrections",
  z.object({
    asRead: z.string().describe("The first reading in words."),
    byHand: z.boolean(),
    corrections: z.array(
      z.object({
        id: z.uuid(),
        number: z.number().int(),
        value: CorrectedValue.nullable().describe("Null: the first reading stands again."),
        reason: z.string(),
        who: z.string(),
        at: Instant,
      }),
    ),
  }),
);

const Corrected = z.object({ correctionId: z.uuid(), claimId: z.uuid(), version: z.number().int() });

const Counts = {
  kind: z.enum(CLAIM_KINDS),
  found: z.number().int(),
  judged: z.number().int(),
  kept: z.number().int(),
  verified: z.number().int(),
  refuted: z.number().int(),
  dismissed: z.number().int(),
  corrected: z.number().int(),
};

const TimelineDay = z.object({
  day: z.string(),
  entries: z.array(
    z.object({
      sentence: z.object({ start: z.number().int(), text: z.string() }),
      dates: z.array(ClaimItem),
      around: z.array(ClaimItem),
    }),
  ),
});

export const corrections = [
  defineOperation({
    id: "markClaim",
    method: "POST",
    path: "/claims",
    domain: "claims",
    summary: "Mark a claim the engine missed",
    description:
      "`versionId`, `start`, `end` and `quote` say where it stands in the text (UTF-16 code units); a text that has changed since is refused.",
    permission: "claim:mark",
    input: MarkedClaim,
    answer: z.object({ claimId: z.uuid(), articleId: z.uuid() }),
    status: 201,
    location: ({ claimId }) => `/claims/${claimId}`,
    run: markClaim,
  }),
  defineOperation({
    id: "listCorrections",
    method: "GET",
    path: "/claims/{claimId}/corrections",
    domain: "claims",
    summary: "A claim’s first reading and its corrections, the newest first",
    permission: "desk:read",
    input: z.object({ claimId: z.uuid() }),
    answer: Corrections,
    run: (viewer, { claimId }) => listCorrections(viewer, claimId),
  }),
  defineOperation({
    id: "correctClaim",
    method: "POST",
    path: "/claims/{claimId}/corrections",
    domain: "claims",
    summary: "Put a corrected value beside the machine’s",
    description: "The first reading stays. The claim gets a new version: a decision on the value before is stale.",
    permission: "claim:review",
    input: NewCorrection,
    version: "version",
    answer: Corrected,
    status: 201,
    etag: ({ version }) => version,
    example: {
      kind: "casualty",
      value: 14,
      bound: "at-least",
      reason: "The number belongs to the ferry, not the port.",
    },
    run: correctClaim,
  }),
  defineOperation({
    id: "takeCorrectionBack",
    method: "POST",
    path: "/claims/{claimId}/corrections/undo",
    domain: "claims",
    summary: "Take the latest correction back",
    permission: "claim:review",
    input: TakeCorrectionBack,
    version: "version",
    answer: Corrected,
    status: 201,
    etag: ({ version }) => version,
    run: takeCorrectionBack,
  }),
  defineOperation({
    id: "listTimeline",
    method: "GET",
    path: "/timeline",
    domain: "claims",
    summary: "What happened when: sentences by the day they name",
    description: "Whole days at a time, the oldest first; `next` is the day to send as `after` for the days beyond.",
    permission: "desk:read",
    input: TimelineFilters,
    answer: z.object({ days: z.array(TimelineDay), next: z.string().nullable() }),
    run: listTimeline,
  }),
  defineOperation({
    id: "listQuality",
    method: "GET",
    path: "/quality",
    domain: "claims",
    summary: "How people judged what the engine read, by kind and by rule",
    permission: "desk:read",
    input: QualityFilters,
    answer: z.object({
      kinds: z.array(z.object({ ...Counts, missed: z.number().int() })),
      rules: z.array(z.object({ ...Counts, rule: z.string() })),
    }),
    run: listQuality,
  }),
];

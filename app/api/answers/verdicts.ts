import { z } from "zod";
import { Instant, nameSchema } from "@/lib/api/schema-names";
import { STATUSES } from "@/lib/claims/status";
import { CLAIM_KINDS } from "@/lib/extraction/schema";
import { BASES } from "@/lib/review/schema";
import { ROUNDS } from "@/lib/review/verdicts/schema";

export const VerdictItem = nameSchema(
  "Verdict",
  z.object({
    id: z.uuid(),
    who: z.string(),
    at: Instant,
    to: z.enum(STATUSES),
    reason: z.string(),
    basis: z.enum(BASES).nullable(),
    grade: z.string().nullable(),
    confidence: z.string().nullable(),
    evidenceUrl: z.string().nullable(),
  }),
);

export const RoundAnswer = nameSchema(
  "Round",
  z.object({
    round: z.enum(ROUNDS).describe("none; second: waits for another reader; settle: waits for a chief."),
    needsTwo: z.boolean(),
    mine: z.boolean(),
    mayDecide: z.boolean(),
    mayTakeBack: z.boolean(),
    mayOpen: z.boolean(),
    firstReader: z.string().nullable(),
    verdicts: z.array(VerdictItem),
  }),
);

export const PolicyItem = nameSchema(
  "Policy",
  z.object({ number: z.number().int(), twoPeople: z.array(z.enum(CLAIM_KINDS)), who: z.string(), at: Instant }),
);

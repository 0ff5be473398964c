import { z } from "zod";
import { JUDGEMENT_FIELDS } from "@/lib/claims/judgement";
import { STATUSES } from "@/lib/claims/status";
import { EvidenceUrl } from "../schema";

/** Where a claim stands between two people: nothing open, waiting for another reader, or for a chief. */
export const ROUNDS = ["none", "second", "settle"] as const;
export type Round = (typeof ROUNDS)[number];

/** What everybody is told of an open round, in the timeline and wherever a decision shows: this and no more. */
export const FIRST_VERDICT_IN = "A first verdict is in.";
export const READERS_DISAGREE = "Two readers disagree. A chief settles it.";

/** Statuses that say something about the claim: under the two-person rule these need two people. */
export const isVerdict = (status: string): boolean => status !== "unreviewed" && status !== "in-review";

/** What a verdict's stored text says: whatever the decision's form carried. */
export const VerdictContent = z.looseObject({
  to: z.enum(STATUSES),
  reason: z.string().default(""),
  basis: z.string().optional(),
  ...JUDGEMENT_FIELDS,
  supersededBy: z.uuid().optional(),
  evidenceUrl: EvidenceUrl.optional(),
  evidenceNote: z.string().optional(),
  accessedOn: z.iso.date().optional(),
});
export type VerdictContent = z.infer<typeof VerdictContent>;

export const OpenVerdict = z.object({
  operationId: z.uuid("The form is damaged. Reload the page."),
  claimId: z.uuid(),
});
export type OpenVerdict = z.infer<typeof OpenVerdict>;

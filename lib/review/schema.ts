import { z } from "zod";
import { JUDGEMENT_FIELDS } from "@/lib/claims/judgement";
import { NEEDS_REASON, STATUSES } from "@/lib/claims/status";

/** What a decision may rest on, and the desk's words for it. */
export const BASIS_WORDS = {
  "primary-document": "A primary document",
  "independent-sources": "Independent sources agree",
  "reference-series": "A reference series",
  "source-hierarchy": "The stronger source prevails",
  "desk-discussion": "Discussion at the desk",
} as const;
export const BASES = Object.keys(BASIS_WORDS) as [keyof typeof BASIS_WORDS, ...(keyof typeof BASIS_WORDS)[]];

const OperationId = z.uuid("The form is damaged. Reload the page.");
const Text = (most: number) => z.string().trim().max(most, `At most ${most} characters.`);

export const EvidenceUrl = z
  .url({ protocol: /^https?$/, error: "Give a whole web address, beginning with https://." })
  .max(2_000, "That address is too long.");
const AccessedOn = z.iso.date("Give the day as year-month-day.");

export const Decision = z
  .object({
    operationId: OperationId,
    claimId: z.uuid(),
    /** The version of the claim's state that the person saw; another one is refused. */
    version: z.coerce.number().int().nonnegative(),
    to: z.enum(STATUSES, "Choose a status."),
    reason: Text(2_000).default(""),
    basis: z.enum(BASES, "Choose a basis from the list.").optional(),
    ...JUDGEMENT_FIELDS,
    evidenceUrl: EvidenceUrl.optional(),
    evidenceNote: Text(2_000).optional(),
    accessedOn: AccessedOn.optional(),
    supersededBy: z.uuid("Choose the claim that replaces this one.").optional(),
  })
  .refine((decision) => !NEEDS_REASON.has(decision.to) || decision.reason.length > 0, {
    path: ["reason"],
    error: "Give a reason: this status needs one.",
  })
  .refine((decision) => decision.to !== "superseded" || decision.supersededBy !== undefined, {
    path: ["supersededBy"],
    error: "Choose the later claim that replaces this one.",
  })
  .refine((decision) => decision.supersededBy !== decision.claimId, {
    path: ["supersededBy"],
    error: "A claim cannot replace itself.",
  });
export type Decision = z.infer<typeof Decision>;

export const Undo = z.object({ operationId: OperationId, decisionId: z.uuid() });
export type Undo = z.infer<typeof Undo>;

export const NewEvidence = z.object({
  operationId: OperationId,
  claimId: z.uuid(),
  url: EvidenceUrl,
  note: Text(2_000).optional(),
  accessedOn: AccessedOn,
  archivedText: Text(100_000).optional(),
});
export type NewEvidence = z.infer<typeof NewEvidence>;

import { z } from "zod";
import { STATUSES } from "@/lib/claims/status";
import type { Tx } from "@/lib/db";
import { CLAIM_KINDS } from "@/lib/extraction/schema";
import { ROUNDS } from "../verdicts/schema";

const Row = z.array(
  z.object({
    claimId: z.uuid(),
    quote: z.string(),
    kind: z.enum(CLAIM_KINDS),
    status: z.enum(STATUSES),
    round: z.enum(ROUNDS),
    firstReaderId: z.uuid().nullable(),
    version: z.int(),
    assignmentVersion: z.int(),
    assignee: z.uuid().nullable(),
    dueOn: z.iso.date().nullable(),
    withdrawn: z.boolean(),
  }),
);
export type LockedClaim = z.infer<typeof Row>[number];

/**
 * Locks claims until the transaction ends, always in the order of their ids: two people's many wait for each other instead of
 * dead-locking. Answers each as it is now, ids that are no claim's left out. One parameter, however many.
 */
export async function lockClaims(tx: Tx, claimIds: readonly string[]): Promise<LockedClaim[]> {
  const ids = JSON.stringify(claimIds);
  await tx.$queryRaw`
    SELECT count(*) FROM (
      SELECT claim_id FROM claim_states
      WHERE claim_id IN (SELECT value::uuid FROM jsonb_array_elements_text(${ids}::jsonb))
      ORDER BY claim_id FOR UPDATE
    ) locked`;
  // A second statement: the first waited, and saw the rows as they were before.
  const rows = await tx.$queryRaw`
    SELECT c.id AS "claimId", c.quote, c.kind, s.status, s.round, s.first_reader_id AS "firstReaderId", s.version, coalesce(a.version, 0) AS "assignmentVersion",
      a.assignee_id AS assignee, a.due_on::text AS "dueOn", w.article_id IS NOT NULL AS withdrawn
    FROM claims c
    JOIN claim_states s ON s.claim_id = c.id
    LEFT JOIN claim_assignments a ON a.claim_id = c.id
    LEFT JOIN article_withdrawals w ON w.article_id = c.article_id
    WHERE c.id IN (SELECT value::uuid FROM jsonb_array_elements_text(${ids}::jsonb))
    ORDER BY c.id`;
  return Row.parse(rows);
}

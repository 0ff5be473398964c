import { z } from "zod";
import { db } from "@/lib/db";
import { ENGINE_VERSION } from "@/lib/extraction/schema";
import { FIGURE_ACTIONS } from "@/lib/figures/figure-actions";

const Row = z.tuple([
  z.object({
    looked: z.boolean(),
    engine: z.string().nullable(),
    at: z.date().nullable(),
    behind: z.bigint().nullable(),
    moved: z.boolean(),
    dismissed: z.boolean(),
  }),
]);

/** A dismissal takes its own pairs away at once (they are not shown); what else it uncovers may wait so long. */
const DISMISSAL_MS = 60_000;

/** After so many entries of any kind it is looked again, so that what moves figures without being named here shows too. */
const MOST_BEHIND = 2_000n;

/**
 * Whether anything has moved figures since they were last related (figure-actions.ts). Roles are the caller's to check.
 */
export async function areRelationsDue(now: Date): Promise<boolean> {
  const [{ looked, engine, at, behind, moved, dismissed }] = Row.parse(
    await db.$queryRaw`
      SELECT r.seq IS NOT NULL AS looked, r.engine, r.at, h.seq - r.seq AS behind,
        EXISTS (SELECT FROM audit_entries e
          WHERE e.seq > r.seq AND e.action = ANY(${[...FIGURE_ACTIONS]}::text[])) AS moved,
        EXISTS (SELECT FROM audit_entries e
          WHERE e.seq > r.seq AND e.action LIKE 'claim%' AND e.payload LIKE '%"dismissed"%') AS dismissed
      FROM audit_head h
      LEFT JOIN LATERAL (SELECT * FROM figure_relation_runs ORDER BY seq DESC, at DESC LIMIT 1) r ON true`,
  );
  if (!looked || engine !== ENGINE_VERSION || moved) return true;
  if (behind !== null && behind >= MOST_BEHIND) return true;
  return dismissed && at !== null && now.getTime() - at.getTime() >= DISMISSAL_MS;
}

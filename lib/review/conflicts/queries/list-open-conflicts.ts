import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";

const Row = z.array(z.object({ first_id: z.uuid(), second_id: z.uuid() }));

/** As many as the desk's latest figures can have; more would not be looked through in a day. */
const MOST = 2_000;

/**
 * Pairs of figures that contradict each other and that nobody has settled: both still stand (not refuted, replaced or dismissed,
 * nor of a withdrawn article), at least one waits for a decision, and the latest settlement, if any, was taken back.
 */
export async function listOpenConflicts(viewer: Viewer): Promise<{ firstId: string; secondId: string }[]> {
  authorize(viewer, "desk:read");
  const rows = Row.parse(
    await db.$queryRaw`
      SELECT r.first_id, r.second_id
      FROM figure_relations r
      JOIN claim_states a ON a.claim_id = r.first_id
      JOIN claim_states b ON b.claim_id = r.second_id
      WHERE r.relation = 'contradiction' AND r.lost_seq IS NULL
        AND a.status NOT IN ('refuted', 'superseded', 'dismissed') AND b.status NOT IN ('refuted', 'superseded', 'dismissed')
        AND (a.status IN ('unreviewed', 'in-review') OR b.status IN ('unreviewed', 'in-review'))
        AND NOT EXISTS (SELECT FROM article_withdrawals w WHERE w.article_id IN (a.claim_article_id, b.claim_article_id))
        AND coalesce((
          SELECT s.outcome FROM conflict_settlements s
          WHERE s.first_id = least(r.first_id, r.second_id) AND s.second_id = greatest(r.first_id, r.second_id)
          ORDER BY s.number DESC LIMIT 1), 'reopened') = 'reopened'
      ORDER BY r.first_id, r.second_id
      LIMIT ${MOST}`,
  );
  return rows.map(({ first_id, second_id }) => ({ firstId: first_id, secondId: second_id }));
}

/** The claims on either side of an open contradiction: first in the queue. */
export async function listConflictingClaims(viewer: Viewer): Promise<string[]> {
  authorize(viewer, "desk:read");
  const pairs = await listOpenConflicts(viewer);
  return [...new Set(pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]))];
}

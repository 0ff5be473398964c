import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { STATUSES, type Status } from "@/lib/claims/status";
import { db } from "@/lib/db";

const Row = z.array(z.object({ claim_id: z.uuid(), status: z.enum(STATUSES) }));

/**
 * The status each claim had at a past moment; one without an entry had not been decided. The moment is the number of the last
 * audit entry made until then: entries are numbered under the chain's lock, so what was decided before cannot turn up later.
 */
export async function listStatusesAt(
  viewer: Viewer,
  claimIds: readonly string[],
  moment: Date,
): Promise<Map<string, Status>> {
  authorize(viewer, "desk:read");
  const rows = Row.parse(
    await db.$queryRaw`
      WITH moment AS (
        SELECT seq FROM audit_entries WHERE at <= ${moment} ORDER BY seq DESC LIMIT 1
      )
      SELECT DISTINCT ON (e.subject_id) e.subject_id AS claim_id, e.payload::jsonb #>> '{detail,to}' AS status
      FROM audit_entries e, moment
      WHERE e.subject_kind = 'claim' AND e.action IN ('claim:decide', 'verdict:first', 'verdict:second', 'verdict:settle')
        AND e.subject_id = ANY(${[...claimIds]}) AND e.seq <= moment.seq
      ORDER BY e.subject_id, e.seq DESC`,
  );
  return new Map(rows.map(({ claim_id, status }) => [claim_id, status]));
}

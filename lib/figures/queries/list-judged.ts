import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { GRADES } from "@/lib/claims/judgement";
import { STATUSES } from "@/lib/claims/status";
import { db } from "@/lib/db";
import type { Judged } from "../events";

const Row = z.array(z.object({ claim_id: z.uuid(), status: z.enum(STATUSES), grade: z.enum(GRADES).nullable() }));

/** What the desk has decided about some figures, as of now. */
export async function listJudged(viewer: Viewer, claimIds: readonly string[]): Promise<Map<string, Judged>> {
  authorize(viewer, "desk:read");
  const rows = Row.parse(
    await db.$queryRaw`
      SELECT s.claim_id, s.status, d.grade
      FROM claim_states s
      LEFT JOIN decisions d ON d.claim_id = s.claim_id AND d.version = s.version
      WHERE s.claim_id = ANY(${[...claimIds]}::uuid[])`,
  );
  return new Map(rows.map(({ claim_id, status, grade }) => [claim_id, { status, grade }]));
}

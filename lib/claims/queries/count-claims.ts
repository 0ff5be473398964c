import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { CLAIM_KINDS } from "@/lib/extraction/schema";
import type { Period } from "@/lib/period";
import { Prisma } from "@/prisma/generated/client";
import type { ClaimCount } from "../counts";
import { STATUSES } from "../status";

const Row = z.array(z.object({ kind: z.enum(CLAIM_KINDS), status: z.enum(STATUSES), count: z.bigint() }));

/**
 * How many claims there are by kind and status: those the claims page lists, so that a bar and its list agree. Dismissed
 * claims and those of withdrawn articles do not count.
 */
export async function countClaims(
  viewer: Viewer,
  { story, period }: { story?: string; period: Period },
): Promise<ClaimCount[]> {
  authorize(viewer, "desk:read");
  const { from, to } = period;
  const rows = await db.$queryRaw`
    SELECT c.kind, s.status, count(*) AS count
    FROM claims c
    JOIN claim_states s ON s.claim_id = c.id
    JOIN articles a ON a.id = c.article_id
    LEFT JOIN article_withdrawals w ON w.article_id = c.article_id
    WHERE w.article_id IS NULL
      AND s.status <> 'dismissed'
      AND ${story ? Prisma.sql`a.story_id = ${story}::uuid` : Prisma.sql`true`}
      AND ${from ? Prisma.sql`c.created_at >= ${from}` : Prisma.sql`true`}
      AND ${to ? Prisma.sql`c.created_at < ${to}` : Prisma.sql`true`}
    GROUP BY c.kind, s.status`;
  return Row.parse(rows).map(({ kind, status, count }) => ({ kind, status, count: Number(count) }));
}

import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { STATUSES } from "@/lib/claims/status";
import { db } from "@/lib/db";
import type { Period } from "@/lib/period";
import { Prisma } from "@/prisma/generated/client";
import type { DayCount } from "./overview";

const Row = z.array(z.object({ day: z.iso.date(), status: z.enum(STATUSES), count: z.bigint() }));

/**
 * Decisions a day of the desk's zone, by the status they gave, oldest first; those of withdrawn articles do not count. `speakers`
 * narrows them to what these names said.
 */
export async function countDecisions(
  viewer: Viewer,
  {
    story,
    speakers,
    period,
    timeZone,
  }: { story?: string; speakers?: readonly string[]; period: Period; timeZone: string },
): Promise<DayCount[]> {
  authorize(viewer, "desk:read");
  const { from, to } = period;
  const rows = await db.$queryRaw`
    SELECT to_char(d.created_at AT TIME ZONE ${timeZone}, 'YYYY-MM-DD') AS day, d.to_status AS status, count(*) AS count
    FROM decisions d
    JOIN claims c ON c.id = d.claim_id
    JOIN articles a ON a.id = c.article_id
    LEFT JOIN article_withdrawals w ON w.article_id = c.article_id
    WHERE w.article_id IS NULL
      AND ${story ? Prisma.sql`a.story_id = ${story}::uuid` : Prisma.sql`true`}
      AND ${speakers ? Prisma.sql`c.speaker = ANY(${[...speakers]})` : Prisma.sql`true`}
      AND ${from ? Prisma.sql`d.created_at >= ${from}` : Prisma.sql`true`}
      AND ${to ? Prisma.sql`d.created_at < ${to}` : Prisma.sql`true`}
    GROUP BY day, status
    ORDER BY day, status`;
  return Row.parse(rows).map(({ day, status, count }) => ({ day, status, count: Number(count) }));
}

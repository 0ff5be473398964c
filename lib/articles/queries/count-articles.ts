import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";

const Row = z.tuple([z.object({ all: z.bigint(), warned: z.bigint(), undated: z.bigint() })]);

export type ArticleCounts = { all: number; warned: number; undated: number };

/** How many articles there are, and how many carry intake warnings or no publication date; withdrawn ones do not count. */
export async function countArticles(viewer: Viewer, { story }: { story?: string }): Promise<ArticleCounts> {
  authorize(viewer, "desk:read");
  const rows = await db.$queryRaw`
    SELECT count(*) AS all,
      count(*) FILTER (WHERE EXISTS (
        SELECT FROM intake_warnings i
        WHERE i.version_id = (SELECT id FROM article_versions WHERE article_id = a.id ORDER BY number DESC LIMIT 1)
      )) AS warned,
      count(*) FILTER (WHERE NOT EXISTS (SELECT FROM publication_dates p WHERE p.article_id = a.id)) AS undated
    FROM articles a
    LEFT JOIN article_withdrawals w ON w.article_id = a.id
    WHERE w.article_id IS NULL AND ${story ? Prisma.sql`a.story_id = ${story}::uuid` : Prisma.sql`true`}`;
  const [{ all, warned, undated }] = Row.parse(rows);
  return { all: Number(all), warned: Number(warned), undated: Number(undated) };
}

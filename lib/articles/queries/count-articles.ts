import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { needsCondition } from "./needs";

const Row = z.tuple([z.object({ all: z.bigint(), warned: z.bigint(), undated: z.bigint() })]);

export type ArticleCounts = { all: number; warned: number; undated: number };

/** How many articles there are, and how many carry intake warnings or no publication date; withdrawn ones do not count. */
export async function countArticles(viewer: Viewer, { story }: { story?: string }): Promise<ArticleCounts> {
  authorize(viewer, "desk:read");
  const rows = await db.$queryRaw`
    SELECT count(*) AS all,
      count(*) FILTER (WHERE ${needsCondition("look")}) AS warned,
      count(*) FILTER (WHERE ${needsCondition("date")}) AS undated
    FROM articles a
    LEFT JOIN article_withdrawals w ON w.article_id = a.id
    WHERE w.article_id IS NULL AND ${story ? Prisma.sql`a.story_id = ${story}::uuid` : Prisma.sql`true`}`;
  const [{ all, warned, undated }] = Row.parse(rows);
  return { all: Number(all), warned: Number(warned), undated: Number(undated) };
}

import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";

const Row = z.array(
  z.object({
    id: z.uuid(),
    title: z.string(),
    publisher: z.string().nullable(),
    demo: z.boolean(),
    created_at: z.date(),
    published: z.string().nullable(),
    warnings: z.bigint(),
    claims: z.bigint(),
    decided: z.bigint(),
  }),
);

export type LatestArticle = {
  id: string;
  title: string;
  publisher: string | null;
  demo: boolean;
  createdAt: Date;
  /** ISO 8601, null when nobody has stated it. */
  published: string | null;
  warnings: number;
  claims: number;
  decided: number;
};

/** The articles added last, with what is known of each at a glance; withdrawn ones are left out. */
export async function listLatestArticles(
  viewer: Viewer,
  { story, limit }: { story?: string; limit: number },
): Promise<LatestArticle[]> {
  authorize(viewer, "desk:read");
  const rows = await db.$queryRaw`
    WITH latest AS (
      SELECT a.id, a.demo, a.created_at
      FROM articles a
      LEFT JOIN article_withdrawals w ON w.article_id = a.id
      WHERE w.article_id IS NULL AND ${story ? Prisma.sql`a.story_id = ${story}::uuid` : Prisma.sql`true`}
      ORDER BY a.created_at DESC, a.id DESC
      LIMIT ${limit}
    )
    SELECT l.id, l.demo, l.created_at, v.title, v.publisher,
      (SELECT value FROM publication_dates WHERE article_id = l.id ORDER BY number DESC LIMIT 1) AS published,
      (SELECT count(*) FROM intake_warnings WHERE version_id = v.id) AS warnings,
      count(c.id) FILTER (WHERE s.status <> 'dismissed') AS claims,
      count(c.id) FILTER (WHERE s.status NOT IN ('dismissed', 'unreviewed', 'in-review')) AS decided
    FROM latest l
    JOIN LATERAL (
      SELECT id, title, publisher FROM article_versions WHERE article_id = l.id ORDER BY number DESC LIMIT 1
    ) v ON true
    LEFT JOIN claims c ON c.article_id = l.id
    LEFT JOIN claim_states s ON s.claim_id = c.id
    GROUP BY l.id, l.demo, l.created_at, v.id, v.title, v.publisher
    ORDER BY l.created_at DESC, l.id DESC`;
  return Row.parse(rows).map(({ created_at, warnings, claims, decided, ...row }) => ({
    ...row,
    createdAt: created_at,
    warnings: Number(warnings),
    claims: Number(claims),
    decided: Number(decided),
  }));
}

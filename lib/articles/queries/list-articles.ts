import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { ArticleCursor, type ArticleFilters, formatArticleCursor } from "../schema";
import { needsCondition } from "./needs";

const PAGE = 30;

const ArticleRow = z.object({
  id: z.uuid(),
  createdAt: z.date(),
  title: z.string(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  story: z.string().nullable(),
  storyId: z.uuid().nullable(),
  demo: z.boolean(),
  withdrawn: z.boolean(),
  warnings: z.number(),
  claims: z.number(),
  /** Claims that somebody has decided, dismissed ones included. */
  decided: z.number(),
});
export type ArticleRow = z.infer<typeof ArticleRow>;

export type ArticlePage = { articles: ArticleRow[]; next: string | null };

/**
 * Articles, newest first, each in its latest version. What is counted is counted for the page's rows alone. A
 * search is materialised first: ordered by date without it, one that finds nothing walks every sentence.
 */
export async function listArticles(
  viewer: Viewer,
  filters: ArticleFilters,
  { limit = PAGE }: { limit?: number } = {},
): Promise<ArticlePage> {
  authorize(viewer, "desk:read");
  const after = ArticleCursor.safeParse(filters.after);
  const conditions = [
    Prisma.sql`TRUE`,
    filters.needs && needsCondition(filters.needs),
    filters.story && Prisma.sql`a.story_id = ${filters.story}::uuid`,
    filters.q && Prisma.sql`a.id IN (SELECT article_id FROM matched)`,
    after.success && Prisma.sql`(a.created_at, a.id) < (${after.data[0]}, ${after.data[1]}::uuid)`,
  ].filter((condition) => typeof condition === "object");
  const found = await db.$queryRaw`
    WITH matched AS MATERIALIZED (
      SELECT v.article_id FROM sentences s JOIN article_versions v ON v.id = s.version_id
      WHERE s.search @@ attest_search_query(${filters.q ?? ""})
      UNION
      SELECT v.article_id FROM article_versions v
      WHERE strpos(lower(concat_ws(' ', v.title, v.publisher, v.byline)), lower(${filters.q ?? ""})) > 0
    ), page AS MATERIALIZED (
      SELECT a.id, a.created_at, a.story_id, a.demo FROM articles a
      WHERE ${Prisma.join(conditions, " AND ")}
      ORDER BY a.created_at DESC, a.id DESC
      LIMIT ${limit + 1}
    )
    SELECT p.id, p.created_at AS "createdAt", v.title, v.publisher, d.value AS published, st.title AS story,
      p.story_id AS "storyId", p.demo, (w.article_id IS NOT NULL) AS withdrawn,
      (SELECT count(*)::int FROM intake_warnings i
        WHERE i.version_id = v.id AND NOT (i.code = 'no-publication-date' AND d.value IS NOT NULL)) AS warnings,
      c.claims, c.decided
    FROM page p
    JOIN LATERAL (SELECT id, title, publisher FROM article_versions
      WHERE article_id = p.id ORDER BY number DESC LIMIT 1) v ON TRUE
    LEFT JOIN LATERAL (SELECT value FROM publication_dates
      WHERE article_id = p.id ORDER BY number DESC LIMIT 1) d ON TRUE
    LEFT JOIN stories st ON st.id = p.story_id
    LEFT JOIN article_withdrawals w ON w.article_id = p.id
    CROSS JOIN LATERAL (SELECT count(*)::int AS claims,
        (count(*) FILTER (WHERE s.status NOT IN ('unreviewed', 'in-review')))::int AS decided
      FROM claims c JOIN claim_states s ON s.claim_id = c.id WHERE c.article_id = p.id) c
    ORDER BY p.created_at DESC, p.id DESC`;
  const rows = z.array(ArticleRow).parse(found);
  const articles = rows.slice(0, limit);
  const last = articles.at(-1);
  return { articles, next: rows.length > limit && last ? formatArticleCursor(last) : null };
}

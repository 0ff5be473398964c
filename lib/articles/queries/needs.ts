import { Prisma } from "@/prisma/generated/client";
import type { ArticleNeed } from "../schema";

/** Withdrawn articles need nothing any more. A missing date that was set since is no warning. Each speaks of an article `a`. */
const CONDITIONS: Record<ArticleNeed, Prisma.Sql> = {
  date: Prisma.sql`NOT EXISTS (SELECT FROM publication_dates p WHERE p.article_id = a.id)`,
  look: Prisma.sql`EXISTS (
    SELECT FROM intake_warnings i
    WHERE i.version_id = (SELECT id FROM article_versions WHERE article_id = a.id ORDER BY number DESC LIMIT 1)
      AND NOT (i.code = 'no-publication-date' AND EXISTS (SELECT FROM publication_dates p WHERE p.article_id = a.id)))`,
};

/** Shared by the overview's numbers and the list they lead to, so that both agree. */
export function needsCondition(need: ArticleNeed): Prisma.Sql {
  return Prisma.sql`(${CONDITIONS[need]} AND NOT EXISTS (SELECT FROM article_withdrawals n WHERE n.article_id = a.id))`;
}

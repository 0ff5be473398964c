import { authorize, type Viewer } from "@/lib/auth/viewer";
import { STATUSES } from "@/lib/claims/status";
import { db } from "@/lib/db";
import type { ReportScope } from "../schema";
import { scopeWords } from "../words";
import { scopeFilter } from "./claims-in-scope";

export type ReportPreview = { words: string; claims: number; byStatus: Record<string, number>; articles: number };

/** What a report of this scope would hold now, counted by the database. */
export async function previewReport(viewer: Viewer, scope: ReportScope): Promise<ReportPreview> {
  authorize(viewer, "desk:read");
  const where = scopeFilter(scope);
  const [byStatus, articles, story, version] = await Promise.all([
    db.claimState.groupBy({ by: ["status"], where: { claim: where }, _count: true }),
    db.claim.findMany({ where, distinct: ["articleId"], select: { articleId: true } }),
    scope.story ? db.story.findUnique({ where: { id: scope.story } }) : null,
    scope.article
      ? db.articleVersion.findFirst({
          where: { articleId: scope.article },
          orderBy: { number: "desc" },
          select: { title: true },
        })
      : null,
  ]);
  const counts = new Map(byStatus.map((row) => [row.status, row._count]));
  return {
    words: scopeWords(scope, { story: story?.title, article: version?.title }),
    claims: byStatus.reduce((sum, row) => sum + row._count, 0),
    byStatus: Object.fromEntries(
      STATUSES.filter((status) => counts.has(status)).map((status) => [status, counts.get(status) ?? 0]),
    ),
    articles: articles.length,
  };
}

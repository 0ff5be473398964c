import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";

/** The latest articles that a report may be narrowed to; older ones are reached from their own page. */
export async function listArticleChoices(viewer: Viewer): Promise<{ id: string; title: string }[]> {
  authorize(viewer, "desk:read");
  const rows = await db.article.findMany({
    where: { withdrawal: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 100,
    select: { id: true, versions: { orderBy: { number: "desc" }, take: 1, select: { title: true } } },
  });
  return rows.map(({ id, versions }) => ({ id, title: versions[0]?.title ?? "Article without a text" }));
}

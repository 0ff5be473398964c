import type { Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";

/** Holds the article's row until commit, so that what is decided about it is decided one after the other. */
export async function lockArticle(tx: Tx, articleId: string): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM articles WHERE id = ${articleId}::uuid FOR UPDATE`;
  if (rows.length === 0) throw new ExpectedError("not-found", "This article is not here.");
}

export async function lockOpenArticle(tx: Tx, articleId: string): Promise<void> {
  await lockArticle(tx, articleId);
  if (await tx.articleWithdrawal.findUnique({ where: { articleId }, select: { articleId: true } })) {
    throw new ExpectedError("conflict", "This article is withdrawn: it stays as it is.");
  }
}

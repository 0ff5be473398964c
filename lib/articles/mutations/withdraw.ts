import { appendAudit } from "@/lib/audit/mutations";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { runOnce } from "@/lib/operations/mutations";
import type { Withdrawal } from "../schema";
import { lockOpenArticle } from "./lock";

/** Takes a wrong article out of the count. Text, claims, decisions and their history stay readable. */
export async function withdrawArticle(
  viewer: Viewer,
  { operationId, articleId, reason }: Withdrawal,
): Promise<{ articleId: string }> {
  authorize(viewer, "article:withdraw");
  return runOnce(viewer, { id: operationId, name: "article:withdraw" }, async (tx) => {
    await lockOpenArticle(tx, articleId);
    await tx.articleWithdrawal.create({ data: { articleId, reason, withdrawnBy: viewer.id } });
    await appendAudit(tx, viewer, { action: "article:withdraw", subject: { kind: "article", id: articleId } });
    return { articleId };
  });
}

import { appendAudit } from "@/lib/audit/mutations";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { runOnce } from "@/lib/operations/mutations";

/** The last step of loading the demonstration story: from here on it is never loaded again. */
export async function markDemoLoaded(
  viewer: Viewer,
  { operationId }: { operationId: string },
): Promise<{ loaded: true }> {
  authorize(viewer, "article:add");
  return runOnce(viewer, { id: operationId, name: "demo:load" }, async (tx) => {
    const articles = await tx.article.count({ where: { demo: true } });
    await appendAudit(tx, viewer, {
      action: "demo:load",
      subject: { kind: "demo", id: operationId },
      detail: { articles },
    });
    return { loaded: true };
  });
}

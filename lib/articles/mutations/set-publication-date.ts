import { appendAudit } from "@/lib/audit/mutations";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { storeReading } from "@/lib/claims/mutations";
import { formatDay } from "@/lib/date-words";
import { db, type Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { ENGINE_VERSION } from "@/lib/extraction/schema";
import { runOnce } from "@/lib/operations/mutations";
import { doApart } from "../reading/read-apart";
import type { PublicationDateChange } from "../schema";
import { lockOpenArticle } from "./lock";

/**
 * Adds a publication date and reads the article against it: relative dates get values beside the earlier ones, which all
 * stay. `number` is the latest date the editor saw; a newer one is shown, not overruled.
 */
export async function setPublicationDate(
  viewer: Viewer,
  { operationId, articleId, number, value, note }: PublicationDateChange,
): Promise<{ articleId: string; resolved: number }> {
  authorize(viewer, "article:date");
  const version = await db.articleVersion.findFirst({
    where: { articleId },
    orderBy: { number: "desc" },
    select: { id: true, body: true, title: true },
  });
  if (!version) throw new ExpectedError("not-found", "This article is not here.");
  const { id: versionId, body, title } = version;
  const { claims } = await doApart({ job: "read", source: { id: articleId, text: body, title, published: value } });
  return runOnce(viewer, { id: operationId, name: "article:date" }, async (tx) => {
    await lockOpenArticle(tx, articleId);
    await requireLatest(tx, { articleId, number, value });
    const basis = "stated-by-editor";
    const date = await tx.publicationDate.create({
      data: { articleId, number: number + 1, value, basis, note, setBy: viewer.id },
    });
    const reading = { articleId, versionId, body, publicationDateId: date.id, engineVersion: ENGINE_VERSION, claims };
    const { added } = await storeReading(tx, viewer, reading);
    const resolved = await tx.claimResolution.count({ where: { publicationDateId: date.id, value: { not: null } } });
    await appendAudit(tx, viewer, {
      action: "article:date",
      subject: { kind: "article", id: articleId },
      detail: { publicationDateId: date.id, number: number + 1, value, resolved, added },
    });
    return { articleId, resolved };
  });
}

async function requireLatest(
  tx: Tx,
  { articleId, number, value }: { articleId: string; number: number; value: string },
): Promise<void> {
  const latest = await tx.publicationDate.findFirst({
    where: { articleId },
    orderBy: { number: "desc" },
    include: { setter: { select: { name: true } } },
  });
  if ((latest?.number ?? 0) !== number) {
    const sentence = latest
      ? `${latest.setter.name} has set the date to ${formatDay(latest.value)} meanwhile. Reload the page to see it, then decide again.`
      : "The date you saw is not this article's. Reload the page.";
    throw new ExpectedError("stale", sentence, { number: latest?.number ?? 0, value: latest?.value ?? null });
  }
  if (latest?.value === value) {
    throw new ExpectedError("conflict", `${formatDay(value)} is the publication date already.`);
  }
}

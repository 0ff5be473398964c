import { createHash, randomUUID } from "node:crypto";
import { appendAudit } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { storeReading } from "@/lib/claims/mutations";
import { db } from "@/lib/db";
import type { Claim } from "@/lib/extraction/schema";

type Article = {
  title?: string;
  publisher?: string;
  /** ISO 8601; an article without one has no publication date. */
  published?: string;
  storyId?: string;
  body: string;
  claims?: Claim[];
};

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Keeps an article with the claims given, past the intake: for tests of what comes after it. Returns the claims' ids in order. */
export async function keepArticle(
  viewer: Viewer,
  { title = "A report", publisher, published, storyId, body, claims = [] }: Article,
) {
  return db.$transaction(async (tx) => {
    const { id: articleId } = await tx.article.create({ data: { storyId, createdBy: viewer.id } });
    const version = await tx.articleVersion.create({
      data: {
        articleId,
        number: 1,
        title,
        publisher,
        body,
        bodySha256: sha256(body),
        lengthUtf16: body.length,
        raw: Buffer.from(body),
        rawSha256: sha256(body),
        encoding: "utf-8",
        intakeKind: "paste",
        originKey: publisher ?? randomUUID(),
        createdBy: viewer.id,
      },
    });
    const versionId = version.id;
    await tx.sentence.createMany({ data: sentencesOf(body).map((sentence) => ({ versionId, ...sentence })) });
    const date = published
      ? await tx.publicationDate.create({
          data: { articleId, number: 1, value: published, basis: "stated-by-editor", setBy: viewer.id },
        })
      : null;
    const reading = { articleId, versionId, body, publicationDateId: date?.id ?? null, engineVersion: "test", claims };
    await storeReading(tx, viewer, reading);
    const rows = await tx.claim.findMany({ where: { versionId } });
    await appendAudit(tx, viewer, { action: "article:add", subject: { kind: "article", id: articleId } });
    const idOf = (claim: Claim) =>
      rows.find((row) => row.kind === claim.kind && row.start === claim.start && row.end === claim.end)?.id as string;
    return { articleId, versionId, claimIds: claims.map(idOf) };
  });
}

/** Good enough for texts written for tests: a sentence ends at a full stop. */
function sentencesOf(body: string) {
  return [...body.matchAll(/[^.]+\.?/g)]
    .filter(([text]) => text.trim() !== "")
    .map(({ 0: text, index }, ordinal) => ({ ordinal, start: index, end: index + text.length, text }));
}

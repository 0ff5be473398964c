import { appendAudit } from "@/lib/audit/mutations";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { storeReading } from "@/lib/claims/mutations";
import { insertRows } from "@/lib/claims/rows/mutations";
import type { Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { ENGINE_VERSION } from "@/lib/extraction/schema";
import { runOnce } from "@/lib/operations/mutations";
import { type Intake, type OnStep, type PreparedArticle, prepareArticle } from "../prepare";

export type Ingested = { articleId: string; existing: boolean };

/**
 * Takes an article in: cleans it, reads it, keeps it with its raw bytes, warnings, sentences and claims. The same text from
 * the same origin is answered with the article that is already there. `onStep` hears what has been done so far.
 */
export async function ingestArticle(
  viewer: Viewer,
  intake: Intake,
  { onStep = () => {} }: { onStep?: OnStep } = {},
): Promise<Ingested> {
  authorize(viewer, "article:add");
  const article = await prepareArticle(intake, onStep);
  const { bodySha256, ...result } = await runOnce(
    viewer,
    { id: intake.operationId, name: "article:add" },
    async (tx) => {
      const known = await findSameText(tx, article);
      if (known) return { articleId: known, existing: true, bodySha256: article.bodySha256 };
      const articleId = await storeArticle(tx, viewer, intake, article);
      return { articleId, existing: false, bodySha256: article.bodySha256 };
    },
  );
  if (bodySha256 !== article.bodySha256) {
    throw new ExpectedError(
      "conflict",
      "This form was already sent with another text. Reload the page to add one more.",
    );
  }
  await onStep("stored");
  return result;
}

/** Two people pasting the same text at once wait for each other: the second finds the first one's article. */
async function findSameText(tx: Tx, { originKey, bodySha256 }: PreparedArticle): Promise<string | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${bodySha256} ${originKey}`}, 0))`;
  const version = await tx.articleVersion.findUnique({
    where: { originKey_bodySha256: { originKey, bodySha256 } },
    select: { articleId: true },
  });
  return version?.articleId ?? null;
}

async function storeArticle(tx: Tx, viewer: Viewer, intake: Intake, article: PreparedArticle): Promise<string> {
  const { published, warnings, sentences, claims, body, ...version } = article;
  const storyId = intake.story ? await ensureStory(tx, viewer, intake.story) : null;
  const by = { createdBy: viewer.id };
  const { id: articleId } = await tx.article.create({ data: { storyId, demo: intake.demo ?? false, ...by } });
  const { id: versionId } = await tx.articleVersion.create({
    data: { ...version, articleId, number: 1, body, lengthUtf16: body.length, ...by },
    select: { id: true },
  });
  await insertRows(
    tx,
    "intake_warnings",
    warnings.map((warning, ordinal) => ({ versionId, ordinal, ...warning })),
  );
  await insertRows(
    tx,
    "sentences",
    sentences.map(({ start, end }, ordinal) => ({ versionId, ordinal, start, end, text: body.slice(start, end) })),
  );
  const date = published
    ? await tx.publicationDate.create({ data: { articleId, number: 1, ...published, setBy: viewer.id } })
    : null;
  const engineVersion = ENGINE_VERSION;
  const reading = { articleId, versionId, body, publicationDateId: date?.id ?? null, engineVersion, claims };
  const { added } = await storeReading(tx, viewer, reading);
  await appendAudit(tx, viewer, {
    action: "article:add",
    subject: { kind: "article", id: articleId },
    detail: {
      versionId,
      bodySha256: version.bodySha256,
      rawSha256: version.rawSha256,
      engineVersion,
      claims: added,
      published: published?.value ?? null,
    },
  });
  return articleId;
}

async function ensureStory(tx: Tx, viewer: Viewer, title: string): Promise<string> {
  await tx.story.createMany({ data: [{ title, createdBy: viewer.id }], skipDuplicates: true });
  const story = await tx.story.findUniqueOrThrow({ where: { title }, select: { id: true } });
  return story.id;
}

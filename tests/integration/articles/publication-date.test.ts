import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { ingestArticle } from "@/lib/articles/mutations/ingest";
import { setPublicationDate } from "@/lib/articles/mutations/set-publication-date";
import { withdrawArticle } from "@/lib/articles/mutations/withdraw";
import { listArticleClaims } from "@/lib/articles/queries/article-claims";
import { getArticle } from "@/lib/articles/queries/get-article";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { pasted } from "@/tests/support/intake";
import { addViewer } from "@/tests/support/people";

let editor: Viewer;
let chief: Viewer;
beforeAll(async () => {
  editor = await addViewer("editor");
  chief = await addViewer("chief");
});

/** A report of its own for each test, so that none is the same text twice. */
async function addReport(given = {}) {
  const text = "Four firefighters were injured on Monday, the brigade said. The warehouse burned down on 3 May 2024.";
  return (await ingestArticle(editor, pasted(text, { publisher: randomUUID(), ...given }))).articleId;
}

function change(articleId: string, number: number, value: string) {
  return { operationId: randomUUID(), articleId, number, value, note: null };
}

async function dateOf(articleId: string, quote: string) {
  const article = await getArticle(editor, articleId);
  if (!article) throw new Error("the article is not there");
  const claims = await listArticleClaims(editor, article, { start: 0, end: article.version.body.length });
  return claims.find((claim) => claim.quote === quote)?.date;
}

describe("setting the publication date", () => {
  test("resolves relative dates and says what was inferred", async () => {
    const articleId = await addReport();
    expect((await dateOf(articleId, "Monday"))?.value).not.toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const { resolved } = await setPublicationDate(editor, change(articleId, 0, "2024-05-08"));
    expect(resolved).toBeGreaterThan(0);
    const date = await dateOf(articleId, "Monday");
    expect(date?.value).toBe("2024-05-06");
    expect(date?.implied).not.toEqual([]);
  });

  test("leaves a date that the text states as it is", async () => {
    const articleId = await addReport();
    await setPublicationDate(editor, change(articleId, 0, "2024-05-08"));
    expect((await dateOf(articleId, "3 May 2024"))?.value).toBe("2024-05-03");
  });

  test("adds no claim twice and keeps every earlier value", async () => {
    const articleId = await addReport();
    const before = await db.claim.count({ where: { articleId } });
    await setPublicationDate(editor, change(articleId, 0, "2024-05-08"));
    await setPublicationDate(editor, change(articleId, 1, "2024-05-15"));
    expect(await db.claim.count({ where: { articleId } })).toBe(before);
    expect((await dateOf(articleId, "Monday"))?.value).toBe("2024-05-13");
    const values = await db.claimResolution.findMany({
      where: { claim: { articleId, quote: "Monday" } },
      orderBy: { publicationDate: { number: "asc" } },
      select: { value: true },
    });
    expect(values.map(({ value }) => value)).toEqual(["2024-05-06", "2024-05-13"]);
    expect((await getArticle(editor, articleId))?.dates.map(({ value }) => value)).toEqual([
      "2024-05-15",
      "2024-05-08",
    ]);
  });

  test("keeps the decisions on the claims", async () => {
    const articleId = await addReport();
    const claim = await db.claim.findFirstOrThrow({ where: { articleId } });
    await db.claimState.update({ where: { claimId: claim.id }, data: { status: "in-review", version: 1 } });
    await setPublicationDate(editor, change(articleId, 0, "2024-05-08"));
    expect(await db.claimState.findUniqueOrThrow({ where: { claimId: claim.id } })).toMatchObject({
      status: "in-review",
    });
  });

  test("is refused when somebody has set another one meanwhile, with what they set", async () => {
    const articleId = await addReport();
    await setPublicationDate(chief, change(articleId, 0, "2024-05-08"));
    const late = setPublicationDate(editor, change(articleId, 0, "2024-05-09"));
    await expect(late).rejects.toMatchObject({ code: "stale", details: { number: 1, value: "2024-05-08" } });
    await expect(late).rejects.toThrow("The chief has set the date to 8 May 2024 meanwhile");
  });

  test("of two at the same moment, one is refused", async () => {
    const articleId = await addReport();
    const both = await Promise.allSettled(
      ["2024-05-08", "2024-05-09"].map((value) => setPublicationDate(editor, change(articleId, 0, value))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("to the same day again is refused, the same form again has one effect", async () => {
    const articleId = await addReport();
    const form = change(articleId, 0, "2024-05-08");
    const first = await setPublicationDate(editor, form);
    expect(await setPublicationDate(editor, form)).toEqual(first);
    await expect(setPublicationDate(editor, change(articleId, 1, "2024-05-08"))).rejects.toMatchObject({
      code: "conflict",
    });
  });

  test("is no viewer's, and needs an article", async () => {
    const viewer = await addViewer("viewer");
    const articleId = await addReport();
    await expect(setPublicationDate(viewer, change(articleId, 0, "2024-05-08"))).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(setPublicationDate(editor, change(randomUUID(), 0, "2024-05-08"))).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

describe("withdrawing", () => {
  const withdrawal = (articleId: string) => ({
    operationId: randomUUID(),
    articleId,
    reason: "Taken back by its publisher.",
  });

  test("keeps text, claims and history, with who and why", async () => {
    const articleId = await addReport();
    const claims = await db.claim.count({ where: { articleId } });
    await withdrawArticle(chief, withdrawal(articleId));
    const article = await getArticle(editor, articleId);
    expect(article?.withdrawal).toMatchObject({ by: "The chief", reason: "Taken back by its publisher." });
    expect(article?.version.body).toContain("Four firefighters");
    expect(await db.claim.count({ where: { articleId } })).toBe(claims);
  });

  test.each(["viewer", "editor"] as const)("is not for a %s", async (role) => {
    const articleId = await addReport();
    await expect(withdrawArticle(await addViewer(role), withdrawal(articleId))).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  test("happens once, and nothing changes afterwards", async () => {
    const articleId = await addReport();
    const form = withdrawal(articleId);
    await withdrawArticle(chief, form);
    expect(await withdrawArticle(chief, form)).toEqual({ articleId });
    await expect(withdrawArticle(chief, withdrawal(articleId))).rejects.toMatchObject({ code: "conflict" });
    await expect(setPublicationDate(editor, change(articleId, 0, "2024-05-08"))).rejects.toMatchObject({
      code: "conflict",
    });
  });
});

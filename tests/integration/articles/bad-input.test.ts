import { beforeAll, describe, expect, test } from "vitest";
import { ingestArticle } from "@/lib/articles/mutations/ingest";
import { listParts } from "@/lib/articles/parts";
import { listArticleClaims } from "@/lib/articles/queries/article-claims";
import { getArticle } from "@/lib/articles/queries/get-article";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { pasted } from "@/tests/support/intake";
import { addViewer } from "@/tests/support/people";

let editor: Viewer;
beforeAll(async () => {
  editor = await addViewer("editor");
});

async function ingest(text: string) {
  const { articleId } = await ingestArticle(editor, pasted(text));
  const article = await getArticle(editor, articleId);
  if (!article) throw new Error("the article is not there");
  const claims = await listArticleClaims(editor, article, { start: 0, end: article.version.body.length });
  return { article, claims };
}

describe("refused with a sentence, and nothing is stored", () => {
  test.each([
    ["an empty text", "", "invalid"],
    ["a text of white space", " \r\n\t\u00a0 ", "invalid"],
    ["a text of NUL bytes", "\0\0\0", "invalid"],
    ["a text beyond 2 MB", "The river rose. ".repeat(125_001), "too-large"],
    ["a text beyond 2 MB in bytes, not in characters", "الماء يرتفع ".repeat(100_000), "too-large"],
  ])("%s", async (_what, text, code) => {
    const before = await db.article.count();
    await expect(ingestArticle(editor, pasted(text))).rejects.toMatchObject({ code });
    expect(await db.article.count()).toBe(before);
  });
});

describe("kept, with every claim on its exact words", () => {
  test.each([
    ["NUL bytes", "Nine people\0 were killed in the fire.\0", "Nine people were killed in the fire."],
    ["lone surrogates", "Nine people \ud83d were killed in the fire.", "Nine people \ufffd were killed in the fire."],
    ["CRLF", "A fire broke out.\r\nNine people were killed.\r\n", "A fire broke out.\nNine people were killed.\n"],
    ["lone CR", "A fire broke out.\rNine people were killed.", "A fire broke out.\nNine people were killed."],
    [
      "emoji and combining marks",
      "🚒🔥 Nine people were killed in A\u030Angstad.",
      "🚒🔥 Nine people were killed in A\u030Angstad.",
    ],
    [
      "right-to-left names",
      "Nine people were killed in غزة, officials said.",
      "Nine people were killed in غزة, officials said.",
    ],
  ])("%s", async (_what, text, body) => {
    const { article, claims } = await ingest(text);
    expect(article.version.body).toBe(body);
    expect(claims.filter(({ kind }) => kind === "casualty")).not.toEqual([]);
    expect(claims.every(({ trueSpan }) => trueSpan)).toBe(true);
  });

  test("a text with no claims", async () => {
    const { claims, article } = await ingest("The choir rehearses in the old mill. Everybody may listen.");
    expect(claims).toEqual([]);
    expect(article.version.engineVersion).not.toBeNull();
  });

  test("a text that is not English, and that is said", async () => {
    const text =
      "Der Fluss stieg in der Nacht weiter an und viele Straßen blieben gesperrt, während die Helfer mit Booten zu den Häusern fuhren und die Bewohner in Sicherheit brachten, sagte ein Sprecher der Feuerwehr.";
    const { article } = await ingest(text);
    expect(article.version.body).toBe(text);
    expect(article.version.warnings.map(({ code }) => code)).toContain("not-english");
  });

  test("one sentence of 300,000 characters", async () => {
    const { article } = await ingest(`Nine people were killed ${"and the water rose ".repeat(16_000)}`);
    expect(article.version.lengthUtf16).toBeGreaterThan(300_000);
  });
});

test("2 MB with 10,000 claims is kept, and is shown in parts of a size a browser draws", {
  timeout: 60_000,
}, async () => {
  const filler =
    "The relief committee met again in the town hall and went over the lists that had come in by radio. ".repeat(1);
  const sentences = Array.from(
    { length: 10_000 },
    (_, n) => `${filler}At least ${n + 2} people were killed in district ${n}.`,
  );
  const text = sentences.join(" ").slice(0, 1_999_990);
  const { articleId } = await ingestArticle(editor, pasted(text));
  const found = await db.claim.count({ where: { articleId, kind: "casualty" } });
  expect(found).toBeGreaterThan(9_000);

  const article = await getArticle(editor, articleId);
  if (!article) throw new Error("the article is not there");
  const parts = listParts(article.version.body);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) throw new Error("the text has no parts");
  const shown = await listArticleClaims(editor, article, first);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan(1_000);
  expect((await listArticleClaims(editor, article, last)).every(({ trueSpan }) => trueSpan)).toBe(true);
});

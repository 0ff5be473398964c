import { createHash, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { ingestArticle } from "@/lib/articles/mutations/ingest";
import { countArticleClaims, listArticleClaims } from "@/lib/articles/queries/article-claims";
import { getArticle } from "@/lib/articles/queries/get-article";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { pasted, uploaded } from "@/tests/support/intake";
import { addViewer } from "@/tests/support/people";

const REPORT = "At least 12 people were killed when the ferry sank on Monday, the coast guard said.";

let editor: Viewer;
beforeAll(async () => {
  editor = await addViewer("editor");
});

async function read(id: string) {
  const article = await getArticle(editor, id);
  if (!article) throw new Error("the article is not there");
  return article;
}

describe("an article is kept with what proves it", () => {
  test("text, raw bytes, hashes, sentences, warnings, claims and one audit entry", async () => {
    const before = await db.auditEntry.count();
    const { articleId, existing } = await ingestArticle(
      editor,
      pasted(REPORT, { title: "Ferry sinks", story: "The ferry" }),
    );
    expect(existing).toBe(false);

    const { version, story } = await read(articleId);
    expect(version.body).toBe(`Ferry sinks\n\n${REPORT}`);
    expect(version.bodySha256).toBe(createHash("sha256").update(version.body).digest("hex"));
    expect(version.warnings.map(({ code }) => code)).toEqual(["no-source-url", "no-byline", "no-publication-date"]);
    expect(story?.title).toBe("The ferry");
    const { raw } = await db.articleVersion.findUniqueOrThrow({ where: { id: version.id }, select: { raw: true } });
    expect(Buffer.from(raw).toString("utf8")).toBe(REPORT);

    const sentences = await db.sentence.findMany({ where: { versionId: version.id } });
    for (const { start, end, text } of sentences) expect(version.body.slice(start, end)).toBe(text);
    const claims = await db.claim.findMany({ where: { articleId } });
    expect(claims.length).toBeGreaterThan(0);
    for (const { start, end, quote } of claims) expect(version.body.slice(start, end)).toBe(quote);
    expect(await db.auditEntry.count()).toBe(before + 1);
  });

  test("what the editor states stands before what the text says of itself, and is missing no longer", async () => {
    const text = `By Staff Reporter\n\nPublished: 3 May 2024\n\n${REPORT}`;
    const given = { byline: "The night desk", published: "2024-05-04", url: "https://courier.example/ferry" };
    const { version, dates } = await read((await ingestArticle(editor, pasted(text, given))).articleId);
    expect(version.byline).toBe("The night desk");
    expect(dates).toMatchObject([{ value: "2024-05-04", basis: "stated-by-editor", number: 1 }]);
    expect(version.warnings).toEqual([]);
  });

  test("a date that the text states is taken over, and said to be the text's", async () => {
    const { dates } = await read((await ingestArticle(editor, pasted(`Published: 3 May 2024\n\n${REPORT}`))).articleId);
    expect(dates).toMatchObject([{ value: "2024-05-03", basis: "stated-in-page" }]);
  });

  test("a title that the text opens with is not put there twice", async () => {
    const { version } = await read(
      (await ingestArticle(editor, pasted(`Ferry sinks\n\n${REPORT}`, { title: "Ferry  sinks" }))).articleId,
    );
    expect(version.body.match(/Ferry sinks/g)).toHaveLength(1);
  });

  test("a text without a title is called by its first line", async () => {
    const { version } = await read(
      (await ingestArticle(editor, pasted(`\n  Night on the river  \n\n${REPORT}`))).articleId,
    );
    expect(version.title).toBe("Night on the river");
  });
});

describe("who may", () => {
  test.each(["editor", "chief", "admin"] as const)("a %s adds articles", async (role) => {
    const viewer = await addViewer(role);
    await expect(ingestArticle(viewer, pasted(`${REPORT} (${role})`))).resolves.toMatchObject({ existing: false });
  });

  test("a viewer adds none", async () => {
    const viewer = await addViewer("viewer");
    await expect(ingestArticle(viewer, pasted(REPORT))).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("the same text twice", () => {
  const text = "Two hikers were injured in a rockfall, rangers said.";

  test("from the same origin is one article", async () => {
    const first = await ingestArticle(editor, pasted(text, { publisher: "Coastal Courier" }));
    const again = await ingestArticle(await addViewer("chief"), pasted(text, { publisher: "the coastal courier" }));
    expect(again).toEqual({ articleId: first.articleId, existing: true });
  });

  test("differing only in line ends is the same text", async () => {
    const first = await ingestArticle(editor, pasted(`${text}\nMore was not known.`));
    const again = await ingestArticle(editor, pasted(`${text}\r\nMore was not known.`));
    expect(again).toEqual({ articleId: first.articleId, existing: true });
  });

  test("from another publisher is another article", async () => {
    const first = await ingestArticle(editor, pasted(text, { publisher: "Coastal Courier" }));
    const other = await ingestArticle(editor, pasted(text, { publisher: "Hill Gazette" }));
    expect(other.existing).toBe(false);
    expect(other.articleId).not.toBe(first.articleId);
  });

  test("by two people at the same moment is one article", async () => {
    const both = await Promise.all([1, 2].map(() => ingestArticle(editor, pasted("One person died in the blast."))));
    expect(both.map(({ existing }) => existing).sort()).toEqual([false, true]);
    expect(new Set(both.map(({ articleId }) => articleId)).size).toBe(1);
  });
});

describe("the same form twice", () => {
  test("has one effect and the same answer", async () => {
    const form = pasted("A cyclist was killed on the ring road.");
    const answers = await Promise.all([ingestArticle(editor, form), ingestArticle(editor, form)]);
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.existing).toBe(false);
    expect(await db.operation.count({ where: { id: form.operationId } })).toBe(1);
  });

  test("with another text is refused: the first answer is not about it", async () => {
    const operationId = randomUUID();
    await ingestArticle(editor, pasted("A bus left the road.", { operationId }));
    await expect(ingestArticle(editor, pasted("A tram left the rails.", { operationId }))).rejects.toMatchObject({
      code: "conflict",
    });
  });
});

describe("uploads", () => {
  test.each([
    [
      "windows-1252",
      Uint8Array.from([
        0x93,
        ...Buffer.from("Six died,"),
        0x94,
        ...Buffer.from(" the mayor said in Orl"),
        0xe9,
        ...Buffer.from("ans."),
      ]),
      "“Six died,” the mayor said in Orléans.",
    ],
    ["utf-16le", Buffer.from("\ufeffSix died, the mayor said.", "utf16le"), "Six died, the mayor said."],
    ["utf-8", Buffer.from("\ufeffSix died in Orléans, the mayor said."), "Six died in Orléans, the mayor said."],
  ])("a text file in %s is decoded and its bytes are kept", async (encoding, bytes, expected) => {
    const { version } = await read(
      (await ingestArticle(editor, uploaded("report.txt", bytes, { publisher: encoding }))).articleId,
    );
    expect(version).toMatchObject({ body: expected, encoding, intakeKind: "text-file" });
    expect(version.rawSha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  test("a web page is read for its article", async () => {
    const paragraphs = Array.from(
      { length: 6 },
      (_, n) =>
        `<p>On day ${n} of the flood, officials said at least ${n + 3} people were killed in the valley, and roads stayed closed.</p>`,
    ).join("");
    const html = `<html><head><title>Valley flood</title></head><body><nav>Home</nav><article><h1>Valley flood</h1>${paragraphs}</article></body></html>`;
    const { version } = await read((await ingestArticle(editor, uploaded("page.html", Buffer.from(html)))).articleId);
    expect(version.intakeKind).toBe("html-file");
    expect(version.body).toContain("at least 5 people were killed");
    expect(version.body).not.toContain("<p>");
  });

  test.each([
    ["a picture", "photo.txt", Uint8Array.from({ length: 600 }, (_, n) => (n * 7) % 32)],
    ["a PDF", "report.txt", Buffer.from("%PDF-1.7\n1 0 obj")],
  ])("%s is refused with a sentence", async (_what, name, bytes) => {
    await expect(ingestArticle(editor, uploaded(name, bytes))).rejects.toMatchObject({ code: "invalid" });
  });
});

test("a claim whose stored place reads differently is shown as damaged, never moved", async () => {
  const { articleId } = await ingestArticle(editor, pasted(REPORT, { publisher: "Damaged" }));
  const { id: _id, ...claim } = await db.claim.findFirstOrThrow({ where: { articleId, kind: "casualty" } });
  await db.claim.create({ data: { ...claim, origin: "hand", start: claim.start + 1, end: claim.end + 1 } });
  const article = await read(articleId);
  const claims = await listArticleClaims(editor, article, { start: 0, end: article.version.body.length });
  const figures = claims.filter(({ kind }) => kind === "casualty");
  expect(figures.map(({ start, trueSpan }) => [start, trueSpan])).toEqual([
    [claim.start, true],
    [claim.start + 1, false],
  ]);
});

test("claims are counted by kind, decided or not", async () => {
  const { articleId } = await ingestArticle(editor, pasted(REPORT, { publisher: "Counted" }));
  const counts = await countArticleClaims(editor, articleId);
  expect(counts.casualty).toEqual({ claims: 1, decided: 0 });
});

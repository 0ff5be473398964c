import { beforeAll, expect, test } from "vitest";
import { ingestArticle } from "@/lib/articles/mutations/ingest";
import { listArticles } from "@/lib/articles/queries/list-articles";
import type { Viewer } from "@/lib/auth/viewer";
import { listStories } from "@/lib/claims/queries/list-stories";
import { db } from "@/lib/db";
import { pasted } from "@/tests/support/intake";
import { addViewer } from "@/tests/support/people";

let reader: Viewer;
const titles = async (filters: Parameters<typeof listArticles>[1]) =>
  (await listArticles(reader, filters)).articles.map(({ title }) => title);

beforeAll(async () => {
  reader = await addViewer("viewer");
  const editor = await addViewer("editor");
  for (let n = 1; n <= 34; n++) {
    await ingestArticle(
      editor,
      pasted(`Report ${n}\n\nThe toll stood at ${9_000 + n} dead.`, { publisher: "Wire 50%" }),
    );
  }
  const given = {
    publisher: "Hill Gazette",
    published: "2024-05-08",
    story: "The quarry",
    url: "https://hill.example/q",
  };
  await ingestArticle(
    editor,
    pasted("Quarry collapse\n\nBy Night Desk\n\nTwo miners were killed, the café owner said.", given),
  );
});

test("newest first, 30 a page, each article on one page", async () => {
  const first = await listArticles(reader, {});
  expect(first.articles).toHaveLength(30);
  const second = await listArticles(reader, { after: first.next ?? "" });
  expect(second.next).toBeNull();
  const ids = [...first.articles, ...second.articles].map(({ id }) => id);
  expect(new Set(ids).size).toBe(35);
  expect(first.articles[0]?.title).toBe("Quarry collapse");
  expect(second.articles.at(-1)?.title).toBe("Report 1");
});

test("an article is listed with its date, story, open warnings and review progress", async () => {
  const claim = await db.claim.findFirstOrThrow({ where: { version: { title: "Quarry collapse" }, kind: "casualty" } });
  await db.claimState.update({ where: { claimId: claim.id }, data: { status: "verified", version: 1 } });
  const [row] = (await listArticles(reader, { q: "quarry" })).articles;
  expect(row).toMatchObject({
    published: "2024-05-08",
    story: "The quarry",
    warnings: 0,
    decided: 1,
    withdrawn: false,
  });
  expect(row?.claims).toBeGreaterThan(1);
});

test.each([
  ["a word of the text", "miners", ["Quarry collapse"]],
  ["another form of it", "miner", ["Quarry collapse"]],
  ["a word without its accent", "cafe", ["Quarry collapse"]],
  ["a number with a comma", "9,007", ["Report 7"]],
  ["part of a publisher's name", "gazet", ["Quarry collapse"]],
  ["a name that is nowhere", "zzyzx", []],
  ["a sign that a pattern would take for anything", "%", undefined],
  ["signs a query language would trip over", "'\"(&|!:*", []],
])("search finds %s", async (_what, q, expected) => {
  if (expected) expect(await titles({ q })).toEqual(expected);
  else expect(await titles({ q })).not.toContain("Quarry collapse");
});

test("a story narrows the list, an unknown one empties it", async () => {
  const [story] = await listStories(reader);
  expect(await titles({ story: story?.id })).toEqual(["Quarry collapse"]);
  expect(await titles({ story: "3b9c7a52-7d55-4d3c-9d76-0a4f4a2a4b10" })).toEqual([]);
});

test("a cursor that is none is ignored", async () => {
  expect(await titles({ after: "yesterday" })).toHaveLength(30);
});

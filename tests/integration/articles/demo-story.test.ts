import { beforeAll, describe, expect, test } from "vitest";
import { ingestArticle } from "@/lib/articles/mutations/ingest";
import { systemViewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { DEMO_ARTICLES } from "@/prisma/seed/articles";
import { DEMO_DECISIONS, DEMO_EVIDENCE } from "@/prisma/seed/decisions";
import { loadDemoStory } from "@/prisma/seed/load-demo-story";
import { pasted } from "@/tests/support/intake";

const seed = systemViewer("system:seed");

describe("the demonstration story", () => {
  beforeAll(async () => {
    expect(await loadDemoStory(seed)).toBe(true);
  });

  test("comes through the same door as any article, labelled DEMO, with no claim marked by hand", async () => {
    expect(await db.article.count({ where: { demo: true } })).toBe(DEMO_ARTICLES.length);
    expect(await db.claim.count({ where: { origin: { not: "engine" } } })).toBe(0);
  });

  test.each([
    ["killed four civilians", { best: 4, bound: "exact" }],
    ["1,430", { low: 1430, best: null, bound: "at-least" }],
    ["9,770", { low: 9770, best: null, bound: "at-least" }],
    ["at least 10,022", { low: 10_022, best: null, bound: "at-least" }],
    ["471 people were killed", { best: 471, bound: "exact" }],
    ["100 and 300", { low: 100, high: 300, bound: "range" }],
    ["1,200", { best: 1200, bound: "about" }],
  ])("holds the figure %j", async (words, figure) => {
    const claims = await db.claim.findMany({ where: { kind: "casualty", quote: { contains: words } } });
    expect(claims).toContainEqual(expect.objectContaining({ ...figure, harm: "killed" }));
  });

  test("has a subset to show: the children among the dead", async () => {
    const parts = await db.casualtyClaim.findMany({ where: { partOfId: { not: null } }, select: { number: true } });
    expect(parts.map(({ number }) => number).sort()).toEqual(["4,104", "three"]);
  });

  test("has decisions with reasons, and evidence with links to public reports", async () => {
    expect(await db.decision.count()).toBe(DEMO_DECISIONS.length);
    const withLink = DEMO_DECISIONS.filter(({ evidence }) => evidence).length;
    expect(await db.evidence.count()).toBe(withLink + DEMO_EVIDENCE.length);
  });

  test("is not loaded a second time", async () => {
    expect(await loadDemoStory(seed)).toBe(false);
    expect(await db.article.count()).toBe(DEMO_ARTICLES.length);
  });

  test("is not loaded beside a desk's own articles", async () => {
    await ingestArticle(seed, pasted("The market hall burned down."));
    expect(await loadDemoStory(seed)).toBe(false);
  });
});

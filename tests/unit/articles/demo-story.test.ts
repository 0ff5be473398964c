import { expect, test } from "vitest";
import { DEMO_ARTICLES } from "@/prisma/seed/articles";
import { DEMO_DECISIONS, DEMO_EVIDENCE } from "@/prisma/seed/decisions";

const QUOTED = /“([^”]*)”/g;

test.each(DEMO_ARTICLES)(
  "“$title” quotes real people with single words at most, and links to public reports",
  (article) => {
    for (const [, words] of article.text.matchAll(QUOTED)) expect(words).toMatch(/^[\p{L}-]+$/u);
    expect(article.links.length).toBeGreaterThan(0);
    for (const link of article.links) expect(new URL(link).protocol).toBe("https:");
  },
);

test("every publisher says that it is a demonstration", () => {
  for (const { publisher, byline } of DEMO_ARTICLES)
    expect(`${publisher} ${byline}`).toMatch(/^Demonstration .*Demonstration /);
});

test("every piece of evidence is a link to somewhere public", () => {
  const links = [
    ...DEMO_DECISIONS.flatMap(({ evidence }) => evidence?.url ?? []),
    ...DEMO_EVIDENCE.map(({ url }) => url),
  ];
  for (const link of links) expect(new URL(link).protocol).toBe("https:");
});

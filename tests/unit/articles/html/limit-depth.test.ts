import { expect, it } from "vitest";
import { limitDepth, MAX_DEPTH } from "@/lib/articles/html/limit-depth";

function measureDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of html.matchAll(/<\/?div>/g)) {
    depth += tag === "<div>" ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

it.each([
  ["an ordinary page", "<html><body><div><p>one<p>two<br><img src=a></div></body></html>"],
  ["a long list without its end tags", `<ul>${"<li>item".repeat(500)}</ul>`],
  ["markup inside a script", `<script>${"<div>".repeat(500)}</script><p>text</p>`],
  ["a comment", `<!--${"<div>".repeat(500)}--><p>text</p>`],
  ["stray end tags", "</div></div><p>text</p>"],
])("leaves %s as it is", (_, html) => {
  expect(limitDepth(html)).toBe(html);
});

it("keeps the text of what is too deep and drops its tags", () => {
  const limited = limitDepth(`${"<div>".repeat(1000)}text${"</div>".repeat(1000)}<div>after</div>`);
  expect(measureDepth(limited)).toBe(MAX_DEPTH);
  expect(limited).toContain("text");
  expect(limited.match(/<div>/g)?.length).toBe(limited.match(/<\/div>/g)?.length ?? 0);
});

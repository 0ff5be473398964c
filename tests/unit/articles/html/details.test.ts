import { describe, expect, it } from "vitest";
import { readUrlDate } from "@/lib/articles/html/details/published";
import { parsePage } from "@/lib/articles/html/parse-page";
import { page } from "./page-source";

const jsonLd = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("the publication date", () => {
  it.each([
    [
      "schema.org's block",
      { head: jsonLd({ "@type": "NewsArticle", datePublished: "2023-11-05T18:30:00+0200" }) },
      "2023-11-05T18:30:00+02:00",
    ],
    [
      "a graph",
      { head: jsonLd({ "@graph": [{ "@type": "WebSite" }, { "@type": "Article", datePublished: "2023-11-05" }] }) },
      "2023-11-05",
    ],
    [
      "a block with line breaks in its strings",
      {
        head: `<script type="application/ld+json">{"@type":"Article","headline":"a\nb","datePublished":"2023-11-05"}</script>`,
      },
      "2023-11-05",
    ],
    [
      "OpenGraph",
      { head: `<meta property="article:published_time" content="2023-11-05T18:30:00Z">` },
      "2023-11-05T18:30:00Z",
    ],
    ["an hour without a zone", { head: `<meta name="pubdate" content="2023-11-05T18:30:00">` }, "2023-11-05"],
    ["a time element", { before: `<header><time datetime="2023-11-05">Sunday</time></header>` }, "2023-11-05"],
    [
      "a microdata mark in a page with a sidebar",
      {
        before: `<div class="has-sidebar"><abbr itemprop="datePublished" title="2023-11-05T08:00:00-07:00">8:00</abbr></div>`,
      },
      "2023-11-05T08:00:00-07:00",
    ],
    ["a label", { after: `<p>Published: November 5, 2023</p>` }, "2023-11-05"],
    ["the only date of the page", { after: `<div>Nov 5, 2023</div>` }, "2023-11-05"],
  ])("is read from %s", (_, parts, published) => {
    expect(parsePage(page(parts)).published).toBe(published);
  });

  it.each([
    ["no date", {}],
    [
      "a comment's date",
      { after: `<div class="comment-list"><time datetime="2023-11-07">7 November 2023</time></div>` },
    ],
    ["two dates and no word which", { after: `<div>Nov 5, 2023</div><div>Nov 6, 2023</div>` }],
    [
      "a date inside the story",
      {
        body: "<p>The bridge, which was opened on 5 November 1923 by the mayor of the day, has been repaired twice.</p>",
      },
    ],
    ["the last change alone", { head: `<meta property="article:modified_time" content="2023-11-06">` }],
  ])("is not made up from %s", (_, parts) => {
    expect(parsePage(page(parts)).published).toBeNull();
  });

  it.each([
    ["https://example.org/2023/11/05/bridge", "2023-11-05"],
    ["https://example.org/news/20231105/bridge", "2023-11-05"],
    ["https://example.org/2023-11-05-bridge", "2023-11-05"],
    ["https://example.org/2023/nov/05/bridge", "2023-11-05"],
    ["https://example.org/2023/11/bridge", null],
    ["https://example.org/id/20239999", null],
    ["https://example.org/article-2023110512345", null],
  ])("in the address %s", (url, date) => {
    expect(readUrlDate(url)).toBe(date);
  });
});

describe("title, byline and publisher", () => {
  it("come without the site's name, the word “by” and repetitions", () => {
    const head = `<meta property="og:site_name" content="The Harbour Post"><meta name="author" content="By City Desk">`;
    expect(parsePage(page({ head }))).toMatchObject({
      title: "Harbour bridge reopens",
      byline: "City Desk",
      publisher: "The Harbour Post",
    });
  });

  it("come from schema.org's block, by reference too", () => {
    const graph = [
      {
        "@type": "NewsArticle",
        headline: "Harbour bridge reopens",
        author: [{ "@id": "#city" }, { name: "Night Desk" }],
        publisher: { name: "The Harbour Post" },
      },
      { "@type": "Person", "@id": "#city", name: "City Desk" },
    ];
    expect(parsePage(page({ head: jsonLd({ "@graph": graph }) }))).toMatchObject({
      byline: "City Desk; Night Desk",
      publisher: "The Harbour Post",
    });
  });

  it("come from the page's own lines", () => {
    expect(parsePage(page({ before: `<div class="byline">By <a rel="author">City Desk</a></div>` })).byline).toBe(
      "City Desk",
    );
  });

  it.each([
    [
      "the site itself",
      `<meta property="og:site_name" content="The Harbour Post"><meta name="author" content="The Harbour Post">`,
    ],
    ["an address", `<meta name="author" content="https://example.org/city-desk">`],
    ["an account's placeholder", `<meta name="author" content="admin">`],
  ])("a byline is not %s", (_, head) => {
    expect(parsePage(page({ head })).byline).toBeNull();
  });
});

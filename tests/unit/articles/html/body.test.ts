import { describe, expect, it } from "vitest";
import { parsePage } from "@/lib/articles/html/parse-page";
import { PARAGRAPHS, page, paragraphs } from "./page-source";

const story = PARAGRAPHS.join("\n\n");
const read = (html: string) => parsePage(html).text;
const inBody = (extra: string) =>
  page({
    body: `<div class="article-body"><p>${PARAGRAPHS[0]}</p>${extra}<p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p></div>`,
  });

describe("the body of a page", () => {
  it.each([
    ["a named element", page()],
    ["an article element alone", page({ body: paragraphs })],
    ["schema.org's itemprop", page({ body: `<section itemprop="articleBody">${paragraphs}</section>` })],
    ["nothing that is named", `<html><body><div><div>${paragraphs}</div></div></body></html>`],
    ["a fragment", paragraphs],
    [
      "a body that is told in pieces",
      page({ body: PARAGRAPHS.map((text) => `<div class="story-text">${`<p>${text}</p>`.repeat(3)}</div>`).join("") }),
    ],
  ])("is found in %s", (_, html) => {
    expect(new Set(read(html).split("\n\n"))).toEqual(new Set(PARAGRAPHS));
  });

  it.each([
    ["a caption", "<figure><img src='a.jpg'><figcaption>The bridge on Friday.</figcaption></figure>"],
    ["share buttons", "<div class='share-bar'>Share Tweet Pin</div>"],
    ["a newsletter form", "<form><p>Get the news in your inbox every morning</p><input></form>"],
    [
      "a list of other stories",
      "<ul><li><a href='/a'>Ferry workers end their strike</a></li><li><a href='/b'>Mayor opens the new market</a></li></ul>",
    ],
    ["a headline of another story", "<p><a href='/a'>FERRY WORKERS END THEIR LONG STRIKE</a></p>"],
    [
      "“You may also like” with its links",
      "<h3>You may also like</h3><ul><li><a href='/a'>Ferry workers end their strike</a></li></ul>",
    ],
    ["an advertisement", "<div class='ad-container'>ADVERTISEMENT</div>"],
    ["what is hidden", "<div style='display:none'>cheap firmware for every telephone</div>"],
    ["scripts and styles", "<script>var a = '<p>no</p>';</script><style>p{}</style>"],
    ["a photograph's credit", "<p>Photo: The Harbour Post</p>"],
    ["a shortcode", "<p>[button link=”/subscribe” type=”big”] Buy[/button]</p>".replace(" Buy[/button]", "")],
  ])("does not hold %s", (_, extra) => {
    expect(read(inBody(extra))).toBe(story);
  });

  it.each([
    [
      "a quoted post",
      "<div class='social-embed'><blockquote><p>The bridge is open again, at last.</p></blockquote></div>",
      "The bridge is open again, at last.",
    ],
    ["a subheading", "<h2>What comes next</h2>", "What comes next"],
    [
      "a list of the story's own",
      "<ul><li>two lanes are open</li><li>two are closed</li></ul>",
      "two lanes are open\ntwo are closed",
    ],
    [
      "a sentence with a link in it",
      "<p>The firm won <a href='/c'>the contract</a> in May.</p>",
      "The firm won the contract in May.",
    ],
    [
      "a table",
      "<table><tr><th>Lane</th><th>Opens</th></tr><tr><td>North</td><td>Friday</td></tr></table>",
      "Lane Opens\nNorth Friday",
    ],
  ])("keeps %s", (_, extra, kept) => {
    expect(read(inBody(extra))).toContain(kept);
  });

  it("leaves out the head of the article and what stands after it", () => {
    const body = `<p>By City Desk</p><p>Published 5 November 2023</p>${paragraphs}<p>Follow us on Twitter</p>`;
    const after = `<div id="comments"><p>${"I crossed it this morning and it still shakes, whatever they say. ".repeat(9)}</p></div>`;
    expect(read(page({ body, after }))).toBe(story);
  });

  it.each([
    "On day 3 of the flood at least 5 people were killed.",
    "By Friday, 12 people had been killed.",
    "Five people died on 5 November 2023.",
    "Video-game makers said 12 people were hurt.",
    "Copyright claims were filed by the victims' families.",
    "Published reports of the fire differ.",
  ])("keeps a first sentence like “%s”", (first) => {
    expect(read(page({ body: `<div class="article-body"><p>${first}</p>${paragraphs}</div>` }))).toBe(
      `${first}\n\n${story}`,
    );
  });

  it.each([
    "For more than a decade the two towns have argued about the toll.",
    "Officials urged residents to register before Friday.",
    "Contact with the second ferry was lost at noon.",
    "Get the bridge open first, the mayor said, and argue later.",
    "This story has been corrected: five people were hurt, not six.",
    "Subscribers to the old toll card were not told.",
  ])("keeps a last sentence like “%s”", (last) => {
    expect(read(page({ body: `<div class="article-body">${paragraphs}<p>${last}</p></div>` }))).toBe(
      `${story}\n\n${last}`,
    );
  });

  it("leaves out a head that the site stretches over several lines", () => {
    const head =
      "<p>Transport</p><p>City Desk, Harbour Correspondent</p><p>Updated 18:30 GMT, Sunday, November 5, 2023</p>";
    expect(read(page({ body: `<div class="article-body">${head}${paragraphs}</div>` }))).toBe(story);
  });

  it("is the first of several articles in a feed, however long the next", () => {
    const next = `<article><h2>Market opens</h2><div class="article-body">${"<p>The market hall has opened its doors to traders from three valleys, who sold out by noon.</p>".repeat(5)}</div></article>`;
    expect(read(page({ body: paragraphs, after: next }))).toBe(story);
  });

  it("keeps line breaks and white space apart", () => {
    expect(read(inBody("<p>one<br>two   and \n three</p>"))).toContain("one\ntwo and three");
  });
});

describe("a page built to do harm", () => {
  it("nested ten thousand deep still gives its text", () => {
    expect(read(`<div>`.repeat(10_000) + paragraphs)).toBe(story);
  });
  it.each([
    ["nothing", ""],
    ["no markup", "three words only"],
    ["an unclosed comment", `<!-- ${paragraphs}`],
    ["an unclosed script", `<script>${paragraphs}`],
    ["frames", "<html><frameset><frame src='a'></frameset></html>"],
    ["half a tag", `<div class="${"x".repeat(1000)}`],
  ])("with %s is read without a fault", (_, html) => {
    expect(typeof read(html)).toBe("string");
  });
});

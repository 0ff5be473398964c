import { describe, expect, it } from "vitest";
import { cleanPage, cleanText, withTitle, withTitleInText } from "@/lib/articles/clean";
import { readPage } from "@/lib/articles/html/read-page";
import { findIntakeKind, INTAKE_KINDS } from "@/lib/articles/intake-kinds";
import { PARAGRAPHS, page } from "./html/page-source";

const empty = { title: null, byline: null, publisher: null, published: null, removed: [] };

describe("cleanText", () => {
  it("keeps every word and takes over what the text states", () => {
    const text = `By City Desk\n\n${PARAGRAPHS.join("\n\n")}\n\nSource: https://example.org/bridge`;
    const article = cleanText(text.replaceAll("\n", "\r\n"));
    expect(article).toMatchObject({ text, title: null, byline: "City Desk", url: "https://example.org/bridge" });
    expect(article.warnings.map(({ code }) => code)).toEqual(["no-publication-date"]);
  });
});

describe("withTitle", () => {
  it.each([
    ["puts the title first", "Bridge opens", "It rained.", "Bridge opens\n\nIt rained."],
    ["does not repeat it", "Bridge opens", "Bridge opens\n\nIt rained.", "Bridge opens\n\nIt rained."],
    ["leaves a text without a title", null, "It rained.", "It rained."],
    ["folds a title's lines", "Bridge\n opens", "It rained.", "Bridge opens\n\nIt rained."],
    ["is all there is of an empty text", "Bridge opens", "", "Bridge opens"],
  ])("%s", (_, title, text, whole) => {
    expect(withTitle(title, text)).toBe(whole);
  });

  it("moves the warnings along", () => {
    const article = withTitleInText(cleanPage({ ...empty, title: "Bridge opens", text: "It rained , they said." }));
    const stray = article.warnings.find(({ code }) => code === "stray-punctuation");
    expect(article.text.slice(stray?.start, stray?.end)).toBe("rained , they");
  });
});

describe("intake kinds", () => {
  it.each([
    [{ name: "story.TXT" }, "txt"],
    [{ name: "story.html" }, "html"],
    [{ name: "story", mediaType: "text/html; charset=utf-8" }, "html"],
    [{ name: "story.pdf", mediaType: "application/pdf" }, null],
    [{}, null],
  ])("%j is %s", (upload, kind) => {
    expect(findIntakeKind(upload)).toBe(kind);
  });

  it("a web page becomes an article", async () => {
    const url = "https://example.org/2023/11/05/bridge";
    expect(await INTAKE_KINDS.html.read(page(), { url })).toMatchObject({
      title: "Harbour bridge reopens",
      published: "2023-11-05",
      text: PARAGRAPHS.join("\n\n"),
      url,
    });
    // A thread of its own takes its time to start on a busy machine.
  }, 30_000);

  it("a text stays as it is", async () => {
    expect((await INTAKE_KINDS.txt.read(" one\r\ntwo ", { url: null })).text).toBe(" one\ntwo ");
  });
});

describe("readPage", () => {
  it("refuses a page that is too large", async () => {
    await expect(readPage("x".repeat(10_000_001))).rejects.toThrow("larger than intake accepts");
  });
});

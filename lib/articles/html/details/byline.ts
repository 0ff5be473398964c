import { readByline as readStatedByline } from "../../stated-details";
import type { JsonLdArticle } from "./json-ld";
import type { readMetaTags } from "./meta-tags";

const META = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "byl",
  "article:author_name",
  "cxenseparse:author",
  "twitter:data1",
];
const SELECTORS = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  ".byline__name, .byline-name, .author-name, .author__name, .byline__author, .article-author, .article__author, .post-author, .entry-author, .p-author, .author.vcard, .vcard .fn",
  ".byline a, .by-line a, .author a, [data-testid*=byline] a, .post-author-name, .author_name, .authorname, .contributor",
  ".byline, .by-line, .author, .authors, .posted-by, .post-author",
];
const MOST_AUTHORS = 12;

/** The authors that the page names, joined by "; "; a site or an address that stands in the author's place is none. */
export function readByline(
  document: Document,
  meta: ReturnType<typeof readMetaTags>,
  jsonLd: JsonLdArticle | null,
  publisher: string | null,
): string | null {
  const accept = (names: string[]) => {
    const clean = [
      ...new Set(names.map(cleanName).filter((name): name is string => name !== null && !isSite(name, publisher))),
    ];
    return clean.length > 0 ? clean.slice(0, MOST_AUTHORS).join("; ") : null;
  };
  const stated =
    accept(jsonLd?.authors ?? []) ??
    accept(meta.all("citation_author")) ??
    firstOf(META, (name) => accept(meta.all(name)));
  if (stated) return stated;
  const marked = firstOf(SELECTORS, (selector) => {
    const elements = [...document.querySelectorAll(selector)].filter((element) => !isReader(element));
    const first = elements[0];
    // Names side by side are the authors of one article; further off, those of other stories.
    const together = elements.filter(
      (element) =>
        first &&
        (element.parentElement === first.parentElement ||
          element.parentElement?.parentElement === first.parentElement?.parentElement),
    );
    return accept(together.map((element) => element.textContent ?? ""));
  });
  return marked ?? accept([readBylineText(document) ?? ""]);
}

/** A short text that reads "By Jane Doe", whatever the template calls its element. */
function readBylineText(document: Document): string | null {
  for (const element of document.querySelectorAll("address, p, div, span, li, h2, h3, h4, h5, h6, td")) {
    const text = element.childElementCount <= 1 ? (element.textContent ?? "").replace(/\s+/g, " ").trim() : "";
    if (!/^(?:by|posted by|published by|written by)\b/i.test(text) || isReader(element)) continue;
    const names = readStatedByline(text.replace(/^(?:posted|published) by/i, "By"));
    if (names) return names;
  }
  return null;
}

function isReader(element: Element): boolean {
  return (
    element.closest(
      '[class*="comment"], [id*="comment"], aside, footer, nav, [class*="related"], [class*="recirc"], [class*="sidebar"]',
    ) !== null
  );
}

/** More than the names of one article; what follows is another text, and the expressions below take their time with it. */
const LONGEST_BYLINE = 400;

function cleanName(raw: string): string | null {
  const name = raw
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST_BYLINE)
    .replace(
      /^(?:(?:published|posted|written|reported|story|words|text|article|reviewed|submitted|analysis|publié|veröffentlicht|view all posts|all posts)\s+)?(?:by|von|par|por|di)\b[\s:]*/i,
      "",
    )
    .replace(/^(?:authors?|byline)\s*:\s*/i, "")
    .replace(/\s+(?:[|•·–—]|(?:on|at|in)\s+\p{Lu}\p{L}+ \d).*$/u, "")
    .replace(
      /[,\s]+(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d|updated|published|posted|\d{1,2}[./ ]).*$/i,
      "",
    )
    .replace(/\s*\(?\b[\w.+-]+@[\w-]+\.[\w.]+\)?/g, "")
    .replace(/\s+@\w+$/, "")
    .replace(/^[\s,;:|·-]+|[\s,;:|·-]+$/g, "");
  if (name.length < 2 || name.length > 100 || /https?:|www\.|^@|[<>{}[\]]/.test(name)) return null;
  if (
    /\d{3,}|^(?:by|admin|administrator|editor|unknown|published|posted|author|share|view all|see all|more)$/i.test(name)
  )
    return null;
  return /\p{L}/u.test(name) && name.split(" ").length <= 12 ? name : null;
}

function isSite(name: string, publisher: string | null): boolean {
  return publisher !== null && name.toLowerCase() === publisher.toLowerCase();
}

function firstOf<Item>(items: Item[], read: (item: Item) => string | null): string | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}

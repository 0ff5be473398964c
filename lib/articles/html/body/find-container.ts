import { readNames } from "../template-names";
import type { Measure } from "./measure";

/** `body` holds the body alone; `whole` the article with its head; `page` whatever the page is about. */
export type ContainerKind = "body" | "whole" | "page";
export type Container = { element: Element; kind: ContainerKind };

const token = (names: string) =>
  new RegExp(`(?:^|\\s)(?:[a-z0-9]+(?:--?|__?))?(?:${names})(?:$|\\s|--?\\d*(?:$|\\s))`, "i");

/** What templates call the element that holds an article's body, the surest names first. */
const BODY_NAMES = [
  token(
    "article-?_?_?body(?:-?text|-?content|-?copy)?|articlebody(?:text)?|story-?_?_?body(?:-?text|-?copy)?|post-?_?_?body|entry-?_?_?body|" +
      "body-?(?:copy|text|content)|article-?_?_?text|articletext|story-?_?_?text|storytext|news-?_?_?text|newstext|post-?_?_?text|text-?article",
  ),
  token(
    "entry-?_?_?content|post-?_?_?content|article-?_?_?content|articlecontent|story-?_?_?content|article__story|article-?copy|blog-?_?_?content|" +
      "news-?_?_?content|main-?story(?:-?wrapper)?|content-?_?_?body|content-?_?_?text|single-?_?_?content|article-?main|article-?_?_?inner|article-?_?_?section|page-?_?_?text|rich-?text|wysiwyg|post-?_?_?entry|field-name-body|node-?content",
  ),
];
const WHOLE_NAMES = token(
  "post|entry|hentry|story|article|single-?post|news-?item|blog-?post|article-?_?_?wrapper|articlebox",
);
const PAGE_NAMES = token("content|main|main-?content|page-?content|content-?main|primary|maincontent");

/** Less than this is a teaser, not an article. */
const LEAST_PROSE = 200;
/** A named element must hold this share of the best candidate's prose; a teaser with a good name does not. */
const LEAST_SHARE = 0.5;

type Level = { kind: ContainerKind; matches: (element: Element) => boolean };

const attribute = (element: Element, name: string, value: RegExp) => value.test(element.getAttribute(name) ?? "");

const LEVELS: Level[] = [
  {
    kind: "body",
    matches: (element) =>
      attribute(element, "itemprop", /(?:^|\s)articleBody(?:$|\s)/i) || attribute(element, "property", /articleBody$/i),
  },
  { kind: "body", matches: (element) => BODY_NAMES[0]?.test(readNames(element)) ?? false },
  { kind: "body", matches: (element) => BODY_NAMES[1]?.test(readNames(element)) ?? false },
  { kind: "whole", matches: (element) => element.tagName === "ARTICLE" },
  { kind: "whole", matches: (element) => WHOLE_NAMES.test(readNames(element)) },
  {
    kind: "page",
    matches: (element) =>
      element.tagName === "MAIN" || element.getAttribute("role") === "main" || PAGE_NAMES.test(readNames(element)),
  },
];

/**
 * The element that the page's own markup calls the article's body, if it holds enough of the page's prose (`least`, what
 * statistics found); null leaves the choice to statistics.
 */
export function findContainer(body: Element, measure: (element: Element) => Measure, least: number): Container | null {
  const elements = [...body.querySelectorAll("*")].filter((element) => measure(element).prose >= LEAST_PROSE);
  const floor = Math.max(LEAST_PROSE, least * LEAST_SHARE);
  const heading = body.querySelector("h1");
  const article = heading?.closest("article") ?? null;
  for (const { kind, matches } of LEVELS) {
    const all = elements.filter((element) => element.tagName !== "BODY" && matches(element));
    const named =
      article && measure(article).prose >= LEAST_PROSE
        ? all.filter((element) => !isOtherArticle(element, article))
        : all;
    const outer = named.filter((element) => !named.some((other) => other !== element && other.contains(element)));
    // Of several articles, the one with the page's heading is the page's own, however long the others are.
    const own = kind === "whole" && all.length > 1 && heading && outer.find((element) => element.contains(heading));
    if (own) return { element: own, kind };
    const best = choose(outer, kind, measure);
    if (best && measure(best).prose >= floor) return { element: best, kind };
  }
  return null;
}

/** In another article than the one that holds the page's heading. */
function isOtherArticle(element: Element, own: Element): boolean {
  const article = element.closest("article");
  return article !== null && article !== own && !own.contains(article) && !article.contains(own);
}

/**
 * Pieces of one body side by side, or spread over one article, belong together; whole articles side by side are a
 * feed, and the first is the page's.
 */
function choose(candidates: Element[], kind: ContainerKind, measure: (element: Element) => Measure): Element | null {
  const most = Math.max(0, ...candidates.map((element) => measure(element).prose));
  const first = candidates.find((element) => measure(element).prose >= most * 0.4) ?? null;
  if (kind !== "body" || !first || candidates.length === 1) return first;
  const { parentElement: parent } = first;
  if (candidates.filter((element) => element.parentElement === parent).length > 1) return parent;
  const article = first.closest("article");
  const all = candidates.reduce((sum, element) => sum + measure(element).prose, 0);
  const spread =
    measure(first).prose < all / 2 && candidates.every((element) => element.closest("article") === article);
  return spread && article ? article : first;
}

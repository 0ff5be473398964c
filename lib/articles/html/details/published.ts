import { formatDate, readStatedDate } from "../../stated-date";
import { readNames } from "../template-names";
import type { JsonLdArticle } from "./json-ld";
import type { MetaTags } from "./meta-tags";

const META = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "rnews:datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "article.published",
  "article:published",
  "pubdate",
  "publishdate",
  "publish_date",
  "publish-date",
  "published-date",
  "publication_date",
  "publicationdate",
  "bt:pubdate",
  "cxenseparse:recs:publishtime",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "dcterms.created",
  "dc.date.created",
  "dc.created",
  "citation_publication_date",
  "citation_online_date",
  "citation_date",
  "article_date_original",
  "article:post_date",
  "date",
  "date_published",
  "dateposted",
  "post_date",
  "created",
  "datecreated",
  "shareaholic:article_published_time",
  "og:pubdate",
  "ptime",
  "last-modified-pub",
];
/** Elements that say what they hold; then those whose names only suggest it. */
const SELECTORS = [
  '[itemprop~="datePublished"]',
  "time[pubdate], abbr.published, .dt-published, time.published, time.entry-date, .entry-date.published, time[class*=publish]",
  ".published, .pubdate, .publish-date, .published-date, .publication-date, .post-date, .entry-date, .article-date, .article__date, .date-published, .story-date, .post__date, .postdate, .date-header, .entry__date, .news-date",
  "article time[datetime], header time[datetime], main time[datetime], time[datetime]",
  "article time, header time, time",
  "[class*=publish], [class*=posted], [class*=pubdate], [class*=timestamp], [class*=dateline], [class*=datetime], [id*=publish], [id*=posted]",
  "[class*=byline], [class*=meta], [class*=date], [id*=date], [class*=info], [class*=time]",
];
const LABELLED =
  /\b(?:first published|published|posted|publication date|release date|date|veröffentlicht|publié|publicado|submitted|written|created|added)\b(?:\s+(?:on|at|am|le|el|by [^\d]{1,40}))?\s*:?/i;
/** An element that holds more than this tells a story, not a date. */
const LONGEST = 120;

/** When the article was published, as the page states it: with its hour and zone where both are stated. */
export function readPublished(
  document: Document,
  meta: MetaTags,
  jsonLd: JsonLdArticle | null,
  url: string | null,
): string | null {
  const said = readMoment(jsonLd?.published ?? null) ?? firstOf(META, (name) => readMoment(meta(name)));
  if (said) return said;
  return (
    listDates(document, SELECTORS.slice(0, 3))[0] ??
    readUrlDate(url ?? readCanonical(document)) ??
    listDates(document, SELECTORS.slice(3, 5))[0] ??
    readLabelledDate(document) ??
    listDates(document, SELECTORS.slice(5))[0] ??
    readOnlyDate(document)
  );
}

/** An ISO date-time keeps its hour when it also has its zone; else the day is all that is stated. */
function readMoment(text: string | null): string | null {
  if (!text) return null;
  const iso = /^((?:19|20)\d\d-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:?\d\d)$/.exec(text.trim());
  const date = readStatedDate(text) ?? readCompactDate(text) ?? readEpoch(text);
  if (!iso || !date || Number(iso[2]?.slice(0, 2)) > 23) return date;
  return `${iso[1]}T${iso[2]}${(iso[3] ?? "").replace(/^([+-]\d\d):?(\d\d)$/, "$1:$2")}`;
}

function readCompactDate(text: string): string | null {
  const match = /^\s*((?:19|20)\d\d)(\d\d)(\d\d)(?:\D|$|\d{4,6}$)/.exec(text);
  return match ? formatDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function readEpoch(text: string): string | null {
  const match = /^\s*(\d{10})(\d{3})?\s*$/.exec(text);
  return match ? new Date(Number(match[1]) * 1000).toISOString().slice(0, 10) : null;
}

function listDates(document: Document, selectors: string[]): string[] {
  for (const selector of selectors) {
    const dates = [...document.querySelectorAll(selector)]
      .filter((element) => !isElsewhere(element))
      .map(readElementDate)
      .filter((date) => date !== null);
    if (dates.length > 0) return dates;
  }
  return [];
}

function readElementDate(element: Element): string | null {
  for (const attribute of ["datetime", "content", "title", "data-datetime", "data-date", "data-timestamp"]) {
    const date = readMoment(element.getAttribute(attribute));
    if (date) return date;
  }
  const text = squeeze(element);
  return text.length <= LONGEST ? readStatedDate(text) : null;
}

/** "Published: 5 November 2023" anywhere on the page, in an element of its own. */
function readLabelledDate(document: Document): string | null {
  for (const element of document.querySelectorAll("p, span, div, li, small, em, td, dd, font, h2, h3, h4, h5, h6")) {
    const text = element.childElementCount <= 3 ? squeeze(element) : "";
    if (text.length === 0 || text.length > LONGEST || isElsewhere(element)) continue;
    const label = LABELLED.exec(text);
    const date = label && label.index < 20 ? readStatedDate(text.slice(label.index)) : null;
    if (date) return date;
  }
  return null;
}

const ELSEWHERE = /(?:^|[\s_-])(?:comments?|related|recirc|side-?bar|recommend\w*|modified|updated)(?:$|[\s_-])/i;

/** Dates of comments, of other stories, of the last change. */
function isElsewhere(element: Element): boolean {
  for (
    let box: Element | null = element;
    box && !/^(?:BODY|HTML|ARTICLE|MAIN)$/.test(box.tagName);
    box = box.parentElement
  ) {
    if (!/^(?:ASIDE|NAV)$/.test(box.tagName) && !ELSEWHERE.test(readNames(box))) continue;
    if (box.querySelector("h1") === null) return true;
  }
  return false;
}

/** A date that stands alone, when the page has no other: a second one would leave the choice to chance. */
function readOnlyDate(document: Document): string | null {
  const dates = new Set<string>();
  for (const element of document.querySelectorAll("p, span, div, li, small, em, i, td, font, h2, h3, h4, h5, h6")) {
    const text = element.childElementCount === 0 ? squeeze(element) : "";
    if (text.length < 8 || text.length > 40 || isElsewhere(element)) continue;
    const date = readStatedDate(text);
    if (date) dates.add(date);
  }
  return dates.size === 1 ? ([...dates][0] ?? null) : null;
}

function squeeze(element: Element): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** "/2023/11/05/", "/20231105/" or "/2023-11-05-" in the address; a month alone is no date. */
export function readUrlDate(url: string | null): string | null {
  const path = url?.replace(/^https?:\/\/[^/]*/, "") ?? "";
  const match = /(?:^|[/_-])((?:19|20)\d\d)([/_-]?)(\d\d?|[a-z]{3})\2(\d\d?)(?=[/_.?-]|$)/i.exec(path);
  if (!match) return null;
  const [, year = "", , month = "", day = ""] = match;
  if (/[a-z]/i.test(month)) return readStatedDate(`${day} ${month} ${year}`);
  return formatDate(Number(year), Number(month), Number(day));
}

function readCanonical(document: Document): string | null {
  return (
    document.querySelector('link[rel="canonical"]')?.getAttribute("href") ??
    document.querySelector('meta[property="og:url"]')?.getAttribute("content") ??
    null
  );
}

function firstOf(names: string[], read: (name: string) => string | null): string | null {
  for (const name of names) {
    const found = read(name);
    if (found !== null) return found;
  }
  return null;
}

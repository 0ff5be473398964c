import type { Page } from "./html/page";
import { normaliseText } from "./normalise";
import { readStatedDetails } from "./stated-details";
import { listWarnings } from "./warnings";
import type { Warning } from "./warnings/warning";

/** An article as intake hands it on. `text` is final: offsets of warnings and claims count its UTF-16 code units. */
export type CleanedArticle = {
  title: string | null;
  byline: string | null;
  publisher: string | null;
  /** YYYY-MM-DD, or a date-time with its zone as the page states it. */
  published: string | null;
  /** The address it was read from, or the one that the text itself gives as its source. */
  url: string | null;
  text: string;
  warnings: Warning[];
};

/** Cleans pasted or uploaded text: every word stays, furniture is pointed at, and only stated details are taken over. */
export function cleanText(raw: string, { url }: { url?: string | null } = {}): CleanedArticle {
  const text = normaliseText(raw);
  const stated = readStatedDetails(text);
  return addWarnings({ ...stated, title: null, url: url || stated.url, text }, []);
}

/** The article of a page that has been read; `text` is the body without its title. */
export function cleanPage({ removed, ...page }: Page, { url }: { url?: string | null } = {}): CleanedArticle {
  return addWarnings({ ...page, url: url || null, text: normaliseText(page.text) }, removed);
}

/**
 * The article as the desk keeps it: the title is its first paragraph, so that a headline's figure is read like any
 * other. The warnings' spans move along.
 */
export function withTitleInText(article: CleanedArticle): CleanedArticle {
  const text = withTitle(article.title, article.text);
  const shift = text.length - article.text.length;
  const warnings = article.warnings.map((warning) => moveWarning(warning, shift));
  return { ...article, text, warnings };
}

/** The text with its title as the first paragraph, unless it already opens with it. */
export function withTitle(title: string | null, text: string): string {
  const heading = normaliseText(title ?? "")
    .replace(/\s+/g, " ")
    .trim();
  const [first = ""] = text.trimStart().split("\n", 1);
  if (heading === "" || first.replace(/\s+/g, " ").trim() === heading) return text;
  return text === "" ? heading : `${heading}\n\n${text}`;
}

function moveWarning(warning: Warning, shift: number): Warning {
  if (warning.start === undefined || warning.end === undefined) return warning;
  return { ...warning, start: warning.start + shift, end: warning.end + shift };
}

function addWarnings(article: Omit<CleanedArticle, "warnings">, removed: string[]): CleanedArticle {
  return { ...article, warnings: listWarnings({ ...article, removed }) };
}

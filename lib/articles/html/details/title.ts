import type { JsonLdArticle } from "./json-ld";
import type { MetaTags } from "./meta-tags";

const SEPARATOR = /\s+[|–—»·:\-/\\]+\s+/;

/** The article's own title, without the site's name around it. */
export function readTitle(document: Document, meta: MetaTags, jsonLd: JsonLdArticle | null): string | null {
  const site = meta("og:site_name", "application-name");
  const whole = squeeze(document.querySelector("title")?.textContent);
  const announced =
    squeeze(meta("og:title", "twitter:title", "dc.title", "citation_title", "headline")) ||
    squeeze(jsonLd?.headline) ||
    whole;
  const headings = [...document.querySelectorAll("h1")]
    .map((heading) => squeeze(heading.textContent))
    .filter((text) => text !== "");
  const own =
    headings.find((text) => text.length > 3 && same(text, announced)) ??
    headings.find((text) => isWithin(text, announced, site));
  if (own) return own;
  const only = headings.length === 1 ? headings[0] : undefined;
  if (only && only.length > 15 && overlap(only, announced || whole) >= 0.5) return only;
  const stripped = stripSite(announced, site);
  return stripped === "" ? (headings[0] ?? null) : stripped;
}

function isWithin(heading: string, announced: string, site: string | null): boolean {
  const parts = announced.split(SEPARATOR);
  return (
    heading.length > 10 &&
    !same(heading, site ?? "") &&
    (parts.some((part) => same(part, heading)) || fold(announced).startsWith(fold(heading)))
  );
}

/** "The bridge is open | The Harbour Post" and "The Harbour Post » The bridge is open". */
function stripSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  if (site && same(parts[0] ?? "", site)) return title.slice(title.indexOf(parts[1] ?? ""));
  const last = parts.at(-1) ?? "";
  const siteLike =
    (site !== null && (same(last, site) || fold(site).includes(fold(last)))) || last.split(" ").length <= 4;
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—»·:\-/\\]+$/, "");
  return siteLike && rest.split(" ").length >= 2 ? rest : title;
}

function overlap(a: string, b: string): number {
  const words = new Set(fold(b).split(" "));
  const own = fold(a).split(" ");
  return own.filter((word) => words.has(word)).length / own.length;
}

function same(a: string, b: string): boolean {
  return fold(a) === fold(b) && a !== "";
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** No headline is longer; and the expressions above take their time with long texts. */
const LONGEST_TITLE = 1_000;

function squeeze(text: string | null | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim().slice(0, LONGEST_TITLE);
}

import type { Page } from "../page";
import { readByline } from "./byline";
import { readJsonLd } from "./json-ld";
import { readMetaTags } from "./meta-tags";
import { readPublished } from "./published";
import { readTitle } from "./title";

/** What the page says of its article: read before the body, which empties the document. */
export function readDetails(
  document: Document,
  { url }: { url: string | null },
): Pick<Page, "title" | "byline" | "publisher" | "published"> {
  const meta = readMetaTags(document);
  const jsonLd = readJsonLd(document);
  const names = [
    jsonLd?.publisher,
    ...["og:site_name", "dc.publisher", "citation_publisher", "application-name"].map((name) => meta(name)),
  ];
  const publisher = names.find((name) => name && !/^(?:@|https?:|www\.)/.test(name)) ?? null;
  return {
    title: readTitle(document, meta, jsonLd),
    byline: readByline(document, meta, jsonLd, publisher),
    publisher,
    published: readPublished(document, meta, jsonLd, url),
  };
}

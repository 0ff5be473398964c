import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Page } from "./page";

/** Reads a page in this thread. The app goes through `readPage`, which ends a page that takes too long. */
export function parsePage(html: string, { url }: { url?: string | null } = {}): Page {
  const { document } = parseHTML(html);
  const article = new Readability(document as unknown as Document).parse();
  return {
    title: article?.title ?? null,
    byline: article?.byline ?? null,
    publisher: article?.siteName ?? null,
    published: article?.publishedTime ?? null,
    text: (article?.textContent ?? "").trim(),
    removed: url ? [] : [],
  };
}

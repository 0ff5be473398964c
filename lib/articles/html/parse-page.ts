import { parseHTML } from "linkedom";
import { readBody } from "./body/read-body";
import { limitDepth } from "./limit-depth";
import type { Page } from "./page";

/** Reads a page in this thread. The app goes through `readPage`, which ends a page that takes too long. */
export function parsePage(html: string, { url }: { url?: string | null } = {}): Page {
  const { document } = parseHTML(limitDepth(html)) as unknown as { document: Document };
  const title = document.querySelector("h1")?.textContent?.trim() ?? null;
  const { text, removed } = readBody(document, { title });
  return { title, byline: null, publisher: null, published: url ? null : null, text, removed };
}

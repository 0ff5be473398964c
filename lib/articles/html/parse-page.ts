import { readBody } from "./body/read-body";
import { readDetails } from "./details/read-details";
import type { Page } from "./page";
import { parseDocument } from "./parse-document";

/** Reads a page in this thread. The app goes through `readPage`, which ends a page that takes too long. */
export function parsePage(html: string, { url }: { url?: string | null } = {}): Page {
  const document = parseDocument(html);
  const details = readDetails(document, { url: url ?? null });
  return { ...details, ...readBody(document, details) };
}

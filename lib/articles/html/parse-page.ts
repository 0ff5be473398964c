import { parseHTML } from "linkedom";
import { readBody } from "./body/read-body";
import { readDetails } from "./details/read-details";
import { limitDepth } from "./limit-depth";
import type { Page } from "./page";

/** Reads a page in this thread. The app goes through `readPage`, which ends a page that takes too long. */
export function parsePage(html: string, { url }: { url?: string | null } = {}): Page {
  const { document } = parseHTML(limitDepth(html)) as unknown as { document: Document };
  const details = readDetails(document, { url: url ?? null });
  return { ...details, ...readBody(document, details) };
}

import type { DateDraft, Document } from "../document";

export function findDates(_doc: Document): DateDraft[] {
  return [];
}

import type { AttributionDraft, DateDraft, Document } from "../document";

export function findAttributions(_doc: Document, _dates: DateDraft[]): AttributionDraft[] {
  return [];
}

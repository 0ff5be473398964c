import type { AttributionDraft, CasualtyDraft, DateDraft, Document, NumberMention } from "../document";

export function findCasualties(
  _doc: Document,
  _numbers: NumberMention[],
  _dates: DateDraft[],
  _attributions: AttributionDraft[],
): CasualtyDraft[] {
  return [];
}

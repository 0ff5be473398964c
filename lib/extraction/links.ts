import type { AttributionDraft, CasualtyDraft, DateDraft, Document } from "./document";
import type { Claim, Span } from "./schema";

type Draft = DateDraft | AttributionDraft | CasualtyDraft;

/**
 * Puts what the stages found into the article's one list: by start, then longest first, then kind. Fills in each claim's
 * sentence, the figure a figure is part of, and the innermost attribution in whose content a figure's number stands.
 */
export function linkClaims(
  doc: Document,
  dates: DateDraft[],
  attributions: AttributionDraft[],
  casualties: CasualtyDraft[],
): Claim[] {
  const drafts: Draft[] = [...dates, ...attributions, ...casualties];
  drafts.sort((a, b) => a.start - b.start || b.end - a.end || compareKinds(a.kind, b.kind));
  const indexes = casualties.length > 0 ? indexOf(drafts) : null;
  const quoted = innermostAttributions(attributions, casualties);
  return drafts.map((draft) => {
    const sentence = sentenceAt(doc, draft.kind === "casualty" ? draft.number.start : draft.start);
    if (draft.kind === "casualty") {
      const partOf = draft.partOf === null ? null : (indexes?.get(draft.partOf) ?? null);
      const attribution = quoted.get(draft);
      return { ...draft, sentence, partOf, attribution: attribution ? (indexes?.get(attribution) ?? null) : null };
    }
    // The stages are done with their drafts: adding to one is cheaper than a copy.
    draft.sentence = sentence;
    return draft;
  });
}

function compareKinds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function indexOf(drafts: Draft[]): Map<Draft, number> {
  const indexes = new Map<Draft, number>();
  for (let i = 0; i < drafts.length; i++) indexes.set(drafts[i] as Draft, i);
  return indexes;
}

/** The sentence around an offset, by halving. */
function sentenceAt({ sentences }: Document, offset: number): { start: number; end: number } {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = sentences[low];
  return { start: found?.start ?? 0, end: found?.end ?? 0 };
}

type Content = { span: Span; attribution: AttributionDraft };

/** For each figure the attribution with the shortest content around its number: one sweep over both, from left to right. */
function innermostAttributions(
  attributions: AttributionDraft[],
  casualties: CasualtyDraft[],
): Map<Draft, AttributionDraft> {
  const found = new Map<Draft, AttributionDraft>();
  if (casualties.length === 0) return found;
  const contents: Content[] = [];
  for (const attribution of attributions) for (const span of attribution.content) contents.push({ span, attribution });
  contents.sort((a, b) => a.span.start - b.span.start);
  const figures = [...casualties].sort((a, b) => a.number.start - b.number.start);
  let open: Content[] = [];
  let next = 0;
  for (const figure of figures) {
    const { start, end } = figure.number;
    open = open.filter(({ span }) => span.end > start);
    for (; next < contents.length; next++) {
      const content = contents[next] as Content;
      if (content.span.start > start) break;
      if (content.span.end > start) open.push(content);
    }
    const around = open.filter(({ span }) => span.end >= end);
    around.sort((a, b) => lengthOf(a.span) - lengthOf(b.span));
    if (around[0]) found.set(figure, around[0].attribution);
  }
  return found;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

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
  const indexes = new Map<Draft, number>(drafts.map((draft, index) => [draft, index]));
  const sentences = sentenceFinder(doc);
  const quoted = contentFinder(attributions);
  return drafts.map((draft) => {
    const sentence = sentences(draft.kind === "casualty" ? draft.number.start : draft.start);
    if (draft.kind !== "casualty") return { ...draft, sentence };
    const partOf = draft.partOf === null ? null : (indexes.get(draft.partOf) ?? null);
    const attribution = quoted(draft.number);
    return {
      ...draft,
      sentence,
      partOf,
      attribution: attribution === null ? null : (indexes.get(attribution) ?? null),
    };
  });
}

function compareKinds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The sentence around an offset, by halving. */
function sentenceFinder({ sentences }: Document): (offset: number) => { start: number; end: number } {
  return (offset) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const found = sentences[low];
    return { start: found?.start ?? 0, end: found?.end ?? 0 };
  };
}

/** The attribution with the shortest content around a span. Contents are sorted once, and looked at from the right. */
function contentFinder(attributions: AttributionDraft[]): (span: Span) => AttributionDraft | null {
  const contents = attributions.flatMap((attribution) => attribution.content.map((span) => ({ span, attribution })));
  contents.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  // The furthest end among the contents up to each one: where it falls short of the number, none before reaches it.
  let furthest = 0;
  const reach = contents.map(({ span }) => {
    furthest = Math.max(furthest, span.end);
    return furthest;
  });
  return (number) => {
    let best: { span: Span; attribution: AttributionDraft } | null = null;
    for (let i = lastStartingBefore(contents, number.start); i >= 0 && (reach[i] as number) >= number.end; i--) {
      const content = contents[i] as { span: Span; attribution: AttributionDraft };
      if (content.span.end < number.end) continue;
      const length = content.span.end - content.span.start;
      if (best === null || length < best.span.end - best.span.start) best = content;
    }
    return best === null ? null : best.attribution;
  };
}

function lastStartingBefore(contents: { span: Span }[], offset: number): number {
  let low = -1;
  let high = contents.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((contents[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

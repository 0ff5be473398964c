import type { AttributionClaim, CasualtyClaim, Claim, DateClaim } from "@/lib/extraction/schema";
import { sortDays } from "./days";
import type { Figure, Said } from "./figure";
import { kindOfCount } from "./period-words";
import { placeOf } from "./places";
import { subjectOf } from "./subject";

export type ReadDocument = {
  id: string;
  text: string;
  published: string | null;
  publisher: string | null;
};

/** The figures of a text that was just read, from the engine's answer for it. Ids are "document:index of the claim". */
export function readFigures(document: ReadDocument, claims: readonly Claim[]): Figure[] {
  return claims.flatMap((claim, index) =>
    claim.kind === "casualty" ? [readFigure(document, claims, claim, index)] : [],
  );
}

function readFigure(document: ReadDocument, claims: readonly Claim[], claim: CasualtyClaim, index: number): Figure {
  const idOf = (i: number) => `${document.id}:${i}`;
  const attribution = claim.attribution === null ? undefined : claims[claim.attribution];
  const said = attribution?.kind === "attribution" ? attribution : null;
  const days = claims.filter((other): other is DateClaim => other.kind === "date" && isWithin(other, claim.sentence));
  const sentence = document.text.slice(claim.sentence.start, claim.sentence.end);
  const { asOf } = claim;
  const spot = { start: claim.number.start - claim.sentence.start, end: claim.number.end - claim.sentence.start };
  const { figure, since } = kindOfCount(claim, sentence, spot, document.published);
  return {
    id: idOf(index),
    documentId: document.id,
    published: document.published,
    publisher: document.publisher,
    start: claim.number.start,
    end: claim.number.end,
    quote: claim.text,
    sentence,
    sentenceStart: claim.sentence.start,
    context: sentence,
    harm: claim.harm,
    low: claim.low,
    best: claim.best,
    high: claim.high,
    bound: claim.bound,
    figure,
    modality: claim.modality,
    civilian: claim.civilian,
    victimGroup: claim.victimGroup,
    partOf: claim.partOf === null ? null : idOf(claim.partOf),
    place: placeOf(claim.place?.text, sentence),
    cause: claim.cause?.text ?? null,
    actor: claim.actor?.text ?? null,
    since,
    asOf,
    ...sortDays({ since, asOf, sentence, figure }, days, {
      content: said?.content ?? [],
      source: said?.source ?? null,
      sentenceStart: claim.sentence.start,
    }),
    said: said ? saidOf(said) : subjectOf(sentence, spot.start),
  };
}

/** Who said it; null when the text does not name anybody. */
export function saidOf(
  attribution: Pick<AttributionClaim, "canonical" | "source" | "sourceKind" | "stance" | "via">,
): Said | null {
  const { canonical, source, sourceKind, stance, via } = attribution;
  const name = canonical ?? source?.text;
  if (!name) return null;
  return { name, words: source?.text ?? name, kind: sourceKind, stance, via: via?.source?.text ?? null };
}

function isWithin(span: { start: number; end: number }, outer: { start: number; end: number }): boolean {
  return outer.start <= span.start && span.end <= outer.end;
}

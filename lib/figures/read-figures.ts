import type { AttributionClaim, CasualtyClaim, Claim, DateClaim } from "@/lib/extraction/schema";
import { sortDays } from "./days";
import type { Figure, Said } from "./figure";
import { kindOfCount, stretchOf } from "./period-words";
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
  const said = attribution?.kind === "attribution" ? (speaks(attribution) ?? speakerAround(claims, claim)) : null;
  const days = claims.filter((other): other is DateClaim => other.kind === "date" && isWithin(other, claim.sentence));
  const sentence = document.text.slice(claim.sentence.start, claim.sentence.end);
  const { asOf } = claim;
  const spot = { start: claim.number.start - claim.sentence.start, end: claim.number.end - claim.sentence.start };
  const counted = kindOfCount(claim, sentence, spot, document.published);
  const { since } = counted;
  const sorted = sortDays({ since, asOf, sentence, figure: counted.figure }, days, {
    content: said?.content ?? [],
    source: said?.source ?? null,
    sentenceStart: claim.sentence.start,
  });
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
    figure: stretchOf({ figure: counted.figure, harm: claim.harm, sentence }, sorted.eventDays, claim.cause),
    modality: claim.modality,
    civilian: claim.civilian,
    victimGroup: claim.victimGroup,
    partOf: claim.partOf === null ? null : idOf(claim.partOf),
    place: placeOf(isInSource(claim.place, said?.source) ? undefined : claim.place?.text, sentence),
    cause: claim.cause?.text ?? null,
    actor: claim.actor?.text ?? null,
    since,
    asOf,
    ...sorted,
    said: speakerOf(said && saidOf(said), sentence, spot.start),
  };
}

/** "found by 8 a.m.": an hour says nothing. */
function speaks(attribution: AttributionClaim): AttributionClaim | null {
  return /^\d/.test(attribution.source?.text ?? "") ? null : attribution;
}

function speakerAround(claims: readonly Claim[], { number }: CasualtyClaim): AttributionClaim | null {
  const around = (claim: Claim): claim is AttributionClaim =>
    claim.kind === "attribution" && speaks(claim) !== null && claim.content.some((span) => isWithin(number, span));
  return claims.find(around) ?? null;
}

/** "The health ministry in Beirut said": where the ministry is, not where it happened. */
export function isInSource(place: Spot | null | undefined, source: Spot | null | undefined): boolean {
  return Boolean(place && source && isWithin(place, source));
}

/** Who is named; else, and for "it said", whoever gives the count. */
export function speakerOf(said: Said | null, sentence: string, numberStart: number): Said | null {
  return said && !/^(?:it|they|he|she)$/i.test(said.words) ? said : (subjectOf(sentence, numberStart) ?? said);
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

type Spot = { start: number; end: number };

function isWithin(span: Spot, outer: Spot): boolean {
  return outer.start <= span.start && span.end <= outer.end;
}

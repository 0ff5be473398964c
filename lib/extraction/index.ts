import { analyse } from "./analyse";
import { findAttributions } from "./attributions/find-attributions";
import { findCasualties } from "./casualties/find-casualties";
import { findDates } from "./dates/find-dates";
import type { Sentence } from "./document";
import { linkClaims } from "./links";
import { findNumbers } from "./numbers/find-numbers";
import type { NumberValue } from "./numbers/intervals";
import { listNumbers } from "./numbers/list-numbers";
import type { Claim, SourceDocument } from "./schema";

export type Extraction = { claims: Claim[]; sentences: Sentence[]; numbers: NumberValue[] };

/** Reads an article and gives its claims in text order. Pure: the same article gives the same claims, always. */
export function extract(source: SourceDocument): Claim[] {
  return extractFrom(analyse(source));
}

/** The claims with the layers below them, for benchmarks and for whoever asks why a claim was or was not found. */
export function extractWithLayers(source: SourceDocument): Extraction {
  const doc = analyse(source);
  return { claims: extractFrom(doc), sentences: doc.sentences, numbers: listNumbers(doc) };
}

function extractFrom(doc: ReturnType<typeof analyse>): Claim[] {
  const numbers = findNumbers(doc);
  const dates = findDates(doc);
  const attributions = findAttributions(doc, dates);
  const casualties = findCasualties(doc, numbers, dates, attributions);
  return linkClaims(doc, dates, attributions, casualties);
}

import type { Extraction } from "@/lib/extraction";
import { Claim, type Span } from "@/lib/extraction/schema";

/** Every promise the engine makes about its answer, as sentences about where it breaks one; empty when it keeps them all. */
export function listBrokenPromises(text: string, { claims, sentences, numbers }: Extraction): string[] {
  const broken: string[] = [];
  const refuse = (what: string) => void broken.push(what);
  claims.forEach((claim, index) => {
    const parsed = Claim.safeParse(claim);
    if (!parsed.success) refuse(`claim ${index} breaks the schema: ${parsed.error.issues[0]?.path.join(".")}`);
    if (text.slice(claim.start, claim.end) !== claim.text || claim.end <= claim.start)
      refuse(`claim ${index} has a false span`);
    for (const span of listSpans(claim)) {
      if (text.slice(span.start, span.end) !== span.text || span.end <= span.start)
        refuse(`claim ${index} holds a false span`);
      if (span.start < claim.start - text.length) refuse(`claim ${index} is out of the text`);
    }
    if (claim.sentence.start < 0 || claim.sentence.end > text.length)
      refuse(`claim ${index} has a sentence out of the text`);
    const before = claims[index - 1];
    if (before && compare(before, claim) > 0) refuse(`claim ${index} is out of order`);
    if (claim.kind !== "casualty") return;
    if (claim.partOf !== null && (claim.partOf === index || claims[claim.partOf]?.kind !== "casualty")) {
      refuse(`claim ${index} is part of no figure`);
    }
    if (claim.attribution !== null) {
      const attribution = claims[claim.attribution];
      const holds =
        attribution?.kind === "attribution" &&
        attribution.content.some(({ start, end }) => start <= claim.number.start && end >= claim.number.end);
      if (!holds) refuse(`claim ${index} stands in no content of its attribution`);
    }
  });
  for (const list of [sentences, numbers]) {
    let last = 0;
    for (const { start, end } of list) {
      if (start < last || end <= start || end > text.length) refuse("a layer has a false span");
      last = end;
    }
  }
  for (const { start, end } of sentences) {
    if (text.slice(start, end) !== text.slice(start, end).trim()) refuse("a sentence is not trimmed");
  }
  return broken;
}

function compare(a: Claim, b: Claim): number {
  return a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);
}

function listSpans(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(listSpans);
  if (typeof value !== "object" || value === null) return [];
  const fields = Object.entries(value).filter(([key]) => key !== "sentence");
  const own = "start" in value && "end" in value && "text" in value ? [value as Span] : [];
  return [...own, ...fields.flatMap(([, field]) => listSpans(field))];
}

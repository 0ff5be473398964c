import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractWithLayers } from "@/lib/extraction";
import type { AttributionClaim, CasualtyClaim, Claim, DateClaim, Span } from "@/lib/extraction/schema";
import { listBrokenPromises } from "../../support/true-claims";

/** The article the desk began with lies beside the project, not in it: without it there is nothing to hold the engine to. */
const FOLDER = "../shared/seed";
const isThere = existsSync(`${FOLDER}/article.txt`) && existsSync(`${FOLDER}/gold.json`);

type Gold =
  | {
      id: string;
      kind: "casualty";
      number: Span;
      source?: Span;
      partOf?: string;
      low: number;
      high: number | null;
      bound: string;
      harm: string;
    }
  | { id: string; kind: "date"; span: Span; value: string }
  | { id: string; kind: "attribution"; source: Span; cue: Span; content: Span[]; canonical: string; mode: string };

describe.skipIf(!isThere)("the article the desk began with", () => {
  const gold: { publishedAt: string; claims: Gold[] } = isThere
    ? JSON.parse(readFileSync(`${FOLDER}/gold.json`, "utf8"))
    : { publishedAt: "", claims: [] };
  const text = isThere ? readFileSync(`${FOLDER}/article.txt`, "utf8") : "";
  const answer = extractWithLayers({ id: "seed", text, published: gold.publishedAt });
  const { claims } = answer;
  const found = new Map(gold.claims.map((claim) => [claim.id, findClaim(claims, claim)]));

  test("tells the truth about every span", () => expect(listBrokenPromises(text, answer)).toEqual([]));

  test("gives every claim an editor marked", () => {
    expect(gold.claims.filter(({ id }) => !found.get(id)).map(({ id }) => id)).toEqual([]);
  });

  test("invents no figure and no date", () => {
    const known = new Set(found.values());
    expect(claims.filter((claim) => claim.kind !== "attribution" && !known.has(claim)).map(({ text }) => text)).toEqual(
      [],
    );
  });

  test("gives each figure its bounds, its harm, its source and the figure it is part of", () => {
    for (const claim of gold.claims) {
      if (claim.kind !== "casualty") continue;
      const figure = found.get(claim.id) as CasualtyClaim;
      const { low, high, bound, harm, modality } = figure;
      expect({ low, high, bound, harm, modality }).toEqual({
        low: claim.low,
        high: claim.high,
        bound: claim.bound,
        harm: claim.harm,
        modality: "asserted",
      });
      const attribution = claims[figure.attribution ?? -1] as AttributionClaim | undefined;
      if (claim.source) expect(attribution?.source?.text).toBe(claim.source.text);
      if (claim.partOf) expect(claims[figure.partOf ?? -1]).toBe(found.get(claim.partOf));
    }
  });

  test("gives each date its value", () => {
    for (const claim of gold.claims) {
      if (claim.kind === "date") expect((found.get(claim.id) as DateClaim).value).toBe(claim.value);
    }
  });

  test("gives each attribution its speaker by name", () => {
    for (const claim of gold.claims) {
      if (claim.kind !== "attribution") continue;
      const attribution = found.get(claim.id) as AttributionClaim;
      expect({ id: claim.id, canonical: attribution.canonical, source: attribution.source?.text }).toEqual({
        id: claim.id,
        canonical: claim.canonical,
        source: claim.source.text,
      });
    }
  });
});

function findClaim(claims: Claim[], gold: Gold): Claim | undefined {
  if (gold.kind === "casualty") {
    return claims.find((claim) => claim.kind === "casualty" && claim.number.start === gold.number.start);
  }
  if (gold.kind === "date") {
    return claims.find((claim) => claim.kind === "date" && overlap([claim], [gold.span]) > 0);
  }
  return claims.find((claim) => {
    if (claim.kind !== "attribution") return false;
    const shared = overlap(claim.content, gold.content);
    return shared * 2 >= length(claim.content) + length(gold.content) - shared;
  });
}

function overlap(a: { start: number; end: number }[], b: { start: number; end: number }[]): number {
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared;
}

function length(spans: { start: number; end: number }[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

import { describe, expect, it } from "vitest";
import { figuresOf } from "./figures";
import { readMarked } from "./marked";
import { ACTIVE_HITS, ACTIVE_REFUSALS } from "./tables/active";
import { HEADLINE_HITS, HEADLINE_REFUSALS } from "./tables/headlines";
import { NOMINAL_HITS, NOMINAL_REFUSALS } from "./tables/nominal";
import { PASSIVE_HITS, PASSIVE_REFUSALS } from "./tables/passive";
import { ROUNDABOUT_HITS, ROUNDABOUT_REFUSALS } from "./tables/roundabout";

const FAMILIES = [
  ["the doer is the subject", ACTIVE_HITS, ACTIVE_REFUSALS],
  ["the harmed are the subject", PASSIVE_HITS, PASSIVE_REFUSALS],
  ["a noun carries the harm", NOMINAL_HITS, NOMINAL_REFUSALS],
  ["the harm is told in a roundabout way", ROUNDABOUT_HITS, ROUNDABOUT_REFUSALS],
  ["headlines", HEADLINE_HITS, HEADLINE_REFUSALS],
] as const;

describe.each(FAMILIES)("figures where %s", (_, hits, refusals) => {
  it.each(hits)("finds %s", (marked) => {
    const { text, figures } = readMarked(marked);
    const found = figuresOf(text).map(({ n, harm }) => `${n} ${harm}`);
    expect(found.sort()).toEqual(figures.map(({ n, harm }) => `${n} ${harm}`).sort());
  });
  it.each(refusals)("finds nobody in: %s", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});

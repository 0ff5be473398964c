import { describe, expect, it } from "vitest";
import { answersFor, type Family, readMarkedField } from "./families";
import { BOUNDS } from "./tables/families/bounds";
import { MOODS } from "./tables/families/moods";
import { PARTS } from "./tables/families/parts";
import { REVISIONS } from "./tables/families/revisions";
import { STATUS } from "./tables/families/status";
import { TELLERS } from "./tables/families/tellers";
import { TOTALS } from "./tables/families/totals";

const FAMILIES: Record<string, Family> = { PARTS, BOUNDS, MOODS, REVISIONS, TOTALS, STATUS, TELLERS };

describe.each(Object.entries(FAMILIES))("the field family %s", (_, { field, usual, hits, refusals }) => {
  it.each(hits)("says it: %s", (marked) => {
    const { text, expected } = readMarkedField(marked, usual);
    expect(answersFor(text, field)).toEqual(expected);
  });

  it.each(refusals)("leaves it: %s", (marked) => {
    const { text, expected } = readMarkedField(marked, usual);
    expect(answersFor(text, field)).toEqual(expected);
  });
});

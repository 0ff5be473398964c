import { describe, expect, it } from "vitest";
import { type Expected, figuresOf, pick } from "./figures";
import { MORE_PASSAGES } from "./tables/more-passages";
import { PASSAGES } from "./tables/passages";
import { CLIPPED_PASSAGES } from "./tables/passages-clipped";
import { MIXED_PASSAGES } from "./tables/passages-mixed";

const named = ({ n, harm }: Expected) => `${n} ${harm}`;

describe("passages as they stand in the news", () => {
  it.each([...PASSAGES, ...MIXED_PASSAGES, ...MORE_PASSAGES, ...CLIPPED_PASSAGES])("%s", (text, rows, published) => {
    const found = figuresOf(text, published);
    expect(found.map(named).sort()).toEqual(rows.map(named).sort());
    for (const row of rows) {
      const same = found.filter((figure) => named(figure) === named(row));
      expect(same.map((figure) => pick(figure, row))).toContainEqual(row);
    }
  });
});

import { describe, expect, it } from "vitest";
import { figuresOf, pick } from "./figures";
import { MORE_PASSAGES } from "./tables/more-passages";
import { PASSAGES } from "./tables/passages";

describe("passages as they stand in the news", () => {
  it.each([...PASSAGES, ...MORE_PASSAGES])("%s", (text, rows, published) => {
    const found = figuresOf(text, published);
    expect(found.map((figure) => `${figure.n} ${figure.harm}`)).toEqual(rows.map((row) => `${row.n} ${row.harm}`));
    rows.forEach((row, i) => {
      expect(pick(found[i] as never, row)).toEqual(row);
    });
  });
});

import { describe, expect, it } from "vitest";
import { figuresOf } from "./figures";
import { readMarked } from "./marked";
import * as families from "./tables/fields";
import * as scenes from "./tables/scenes";

describe.each([...Object.values(families), ...Object.values(scenes)])("the field $field", ({ field, rows }) => {
  it.each(rows)("of %s", (marked, value) => {
    const { text, figures } = readMarked(marked);
    const found = figuresOf(text, "2024-05-15");
    expect(found.map(({ n, harm }) => ({ n, harm }))).toEqual(figures);
    expect(found[0]?.[field]).toEqual(value);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listParts, partOf } from "@/lib/articles/parts";

const texts = (body: string, length: number) => listParts(body, length).map(({ start, end }) => body.slice(start, end));

describe("a long text in parts", () => {
  test("a short one is one part", () => {
    expect(texts("The bridge held.", 100)).toEqual(["The bridge held."]);
  });

  test("an empty one is one empty part", () => {
    expect(listParts("")).toEqual([{ start: 0, end: 0 }]);
  });

  test.each([
    ["at a paragraph", "One went north.\nTwo went home again.", 20, ["One went north.\n", "Two went home again."]],
    ["else at a sentence", "One went north. Two went home.", 20, ["One went north. ", "Two went home."]],
    ["else at a word", "one two three four five", 12, ["one two ", "three four ", "five"]],
    ["else anywhere", "aaaaaaaaaa", 4, ["aaaa", "aaaa", "aa"]],
    ["but never inside a character", "abc😀def", 4, ["abc", "😀de", "f"]],
  ])("ends %s", (_where, body, length, expected) => {
    expect(texts(body, length)).toEqual(expected);
  });

  test("parts cover every text without gap or overlap", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 1, max: 40 }), (body, length) => {
        expect(texts(body, length).join("")).toBe(body);
      }),
    );
  });
});

test.each([
  [0, 0],
  [7, 0],
  [8, 1],
  [22, 2],
  [999, 2],
])("offset %i lies in part %i", (offset, index) => {
  expect(partOf(listParts("one two three four five", 12), offset)).toBe(index);
});

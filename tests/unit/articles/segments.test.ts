import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Mark, segmentText } from "@/lib/articles/segments";

const BODY = "Six miners died on Tuesday, the operator said.";

/** Marks written as the words they cover. */
function marks(...covered: string[]): Mark[] {
  return covered.map((words) => {
    const start = BODY.indexOf(words);
    return { id: words, start, end: start + words.length };
  });
}

const shown = (list: Mark[], part?: { start: number; end: number }) =>
  segmentText(BODY, list, part).map(({ text, marks: over }) => [text, over.map((mark) => mark.id)]);

describe("a text is cut where marks begin and end", () => {
  test("without marks it is one stretch", () => {
    expect(shown([])).toEqual([[BODY, []]]);
  });

  test("marks side by side", () => {
    expect(shown(marks("Six miners died", "Tuesday"))).toEqual([
      ["Six miners died", ["Six miners died"]],
      [" on ", []],
      ["Tuesday", ["Tuesday"]],
      [", the operator said.", []],
    ]);
  });

  test("a mark inside another comes after it, so that the innermost is last", () => {
    expect(shown(marks("Tuesday", "Six miners died on Tuesday"))).toEqual([
      ["Six miners died on ", ["Six miners died on Tuesday"]],
      ["Tuesday", ["Six miners died on Tuesday", "Tuesday"]],
      [", the operator said.", []],
    ]);
  });

  test("marks that overlap without holding each other share the stretch between", () => {
    expect(shown(marks("Six miners died on", "died on Tuesday"))).toEqual([
      ["Six miners ", ["Six miners died on"]],
      ["died on", ["Six miners died on", "died on Tuesday"]],
      [" Tuesday", ["died on Tuesday"]],
      [", the operator said.", []],
    ]);
  });

  test("two marks on the same words stand on one stretch", () => {
    const twice = [...marks("Six"), { ...marks("Six")[0], id: "again" } as Mark];
    expect(shown(twice)[0]).toEqual(["Six", ["Six", "again"]]);
  });

  test("each mark begins once, also when it began before the part that is shown", () => {
    const list = marks("Six miners died on Tuesday", "Tuesday");
    const part = { start: 4, end: 22 };
    const segments = segmentText(BODY, list, part);
    expect(segments.flatMap((segment) => segment.first.map((mark) => mark.id)).sort()).toEqual([
      "Six miners died on Tuesday",
      "Tuesday",
    ]);
    expect(segments.map((segment) => segment.text).join("")).toBe(BODY.slice(4, 22));
  });
});

test("whatever is marked, the stretches are the text and each has exactly the marks over it", () => {
  const mark = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(mark, { maxLength: 8 }), (body, spans) => {
      const list = spans.map((span, index) => ({ id: String(index), ...span }));
      const segments = segmentText(body, list);
      const covering = ({ start, end }: { start: number; end: number }) =>
        list.filter((one) => one.start < one.end && one.start < end && one.end > start).map((one) => one.id);
      return (
        segments.map((segment) => segment.text).join("") === body &&
        segments.every(
          (one) =>
            one.marks
              .map(({ id }) => id)
              .sort()
              .join() === covering(one).sort().join(),
        )
      );
    }),
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "@/lib/extraction/index";
import { figuresOf } from "./figures";
import { NOTHING } from "./tables/nothing";

describe("what is no casualty", () => {
  it.each(NOTHING)("%s", (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});

describe("any text at all", () => {
  const words = fc.constantFrom(
    ..."killed 12 people , including three children and wounded another 30 in the blast . No one died toll rose from to at least dozens of them were civilians ( – “ ” 's $ % 1,200 2023 missing bodies a soldier".split(
      " ",
    ),
  );
  it("never throws, and every span is the article's own text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 9, arbitrary: words }, { weight: 1, arbitrary: fc.string() }), { maxLength: 40 }),
        (list) => {
          const text = list.join(" ");
          for (const claim of extract({ id: "t", text })) {
            expect(text.slice(claim.start, claim.end)).toBe(claim.text);
            if (claim.kind !== "casualty") continue;
            for (const span of [claim.number, claim.victims, claim.place, claim.cause, claim.actor])
              if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.text);
            expect(claim.start).toBeLessThanOrEqual(claim.number.start);
            expect(claim.end).toBeGreaterThanOrEqual(claim.number.end);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

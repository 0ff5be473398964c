import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "@/lib/extraction/schema";
import { attributionsOf } from "./read";

const SCRAPS = fc.constantFrom(
  ..."said,says,told,according to,claimed by,citing,quoted,as saying,denied,that,whether,to,asked,put the toll at,who,which,the,army,Police,Angela Merkel,he,Reuters,officials,statement,“,”,\",',‘,’,:,.,;,—,(,),\n\n,\n,12,people died,and,but,while,on Monday,her office,🙂,é,عمّان,\r\n, ".split(
    ",",
  ),
  ",",
);

describe("attributions of any text", () => {
  it("have true spans, and never throw", () => {
    fc.assert(
      fc.property(fc.array(SCRAPS, { maxLength: 60 }), fc.constantFrom(" ", ""), (parts, gap) => {
        const text = parts.join(gap);
        for (const claim of attributionsOf(text)) {
          const spans = [claim.source, claim.cue, ...claim.content, claim.via?.source, claim.via?.cue];
          for (const span of spans.filter((each): each is Span => each != null)) {
            expect(text.slice(span.start, span.end)).toBe(span.text);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.start).toBeGreaterThanOrEqual(claim.start);
            expect(span.end).toBeLessThanOrEqual(claim.end);
          }
          expect(claim.content.length).toBeGreaterThan(0);
          expect(claim.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 400 },
    );
  });

  // Each text is one sentence without an end: reading it anew at every cue would take minutes, not a second.
  it.each(["“A ", "He said that ", "according to the army, "])(
    "come to an end in a text without stops: %s",
    (scrap) => {
      const text = scrap.repeat(2_000);
      const lengths = attributionsOf(text).flatMap((claim) => claim.content.map((span) => span.text.length));
      expect(Math.max(0, ...lengths)).toBeLessThan(text.length);
    },
    20_000,
  );
});

it("a clause keeps the day it begins with", () => {
  const [claim] = attributionsOf("The minister said on Thursday that Tuesday's floods killed 12 people.");
  expect(claim?.content.map(({ text }) => text)).toEqual(["that Tuesday's floods killed 12 people"]);
});

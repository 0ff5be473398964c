import { describe, expect, it } from "vitest";
import { byKind, type RuleQuality, shareWords } from "@/lib/review/quality/rates";

const rule = (change: Partial<RuleQuality>): RuleQuality => ({
  kind: "casualty",
  rule: "casualty/test",
  found: 10,
  judged: 5,
  kept: 4,
  verified: 3,
  refuted: 1,
  dismissed: 1,
  corrected: 0,
  ...change,
});

describe("a share that is not overread", () => {
  it.each([
    [0, 0, "none judged yet"],
    [4, 5, "4 of 5"],
    [29, 29, "29 of 29"],
    [24, 30, "24 of 30 (80 %)"],
    [30, 30, "30 of 30 (100 %)"],
    [999, 1_000, "999 of 1,000 (over 99 %)"],
    [1, 1_000, "1 of 1,000 (under 1 %)"],
    [0, 40, "0 of 40 (0 %)"],
  ])("%i of %i", (kept, judged, words) => expect(shareWords({ kept, judged })).toBe(words));
});

it("a kind's row is the sum of its rules, with what was missed; a kind without a claim has a row too", () => {
  const rules = [rule({}), rule({ rule: "casualty/other", found: 3, judged: 1, kept: 0, corrected: 1, dismissed: 0 })];
  const kinds = byKind(rules, { casualty: 2, date: 0, attribution: 1 });
  expect(kinds.map(({ kind }) => kind)).toEqual(["casualty", "date", "attribution"]);
  expect(kinds[0]).toMatchObject({ found: 13, judged: 6, kept: 4, corrected: 1, dismissed: 1, missed: 2 });
  expect(kinds[1]).toMatchObject({ found: 0, judged: 0, kept: 0, missed: 0 });
});

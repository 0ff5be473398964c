import { describe, expect, it } from "vitest";
import type { Figure } from "@/lib/figures/figure";
import { suggestGrade } from "@/lib/figures/suggested-grade";
import { atLeast, figureOf, saidBy } from "../../support/figures";

const STRIKE = { place: "Tyre", cause: "airstrike", eventDays: ["2023-11-05"] };
const at = (parts: Parameters<typeof figureOf>[0]) => figureOf({ ...STRIKE, ...parts });
const own = at({ n: 12, said: saidBy("the governor", { kind: "official" }) });

describe("the grade that the rules suggest", () => {
  it.each<[string, Figure, Figure[], string, string]>([
    ["a single source", own, [], "weak", "a single independent source stands behind it"],
    [
      "another source with the same number",
      own,
      [at({ n: 12, said: saidBy("the Red Cross", { kind: "ngo" }) })],
      "fair",
      "2 independent sources agree with 12: the governor; the Red Cross",
    ],
    [
      "“at least” the same number elsewhere",
      own,
      [at({ ...atLeast(10), said: saidBy("the Red Cross", { kind: "ngo" }) })],
      "fair",
      "2 independent sources agree with 12: the governor; the Red Cross",
    ],
    [
      "two outlets quoting the same official",
      own,
      [at({ n: 12, publisher: "Wire", said: saidBy("the governor", { kind: "official" }) })],
      "weak",
      "a single independent source stands behind it",
    ],
    [
      "somebody who says otherwise",
      own,
      [at({ n: 40, said: saidBy("the Red Cross", { kind: "ngo" }) })],
      "contested",
      "contradicted by 40 (the Red Cross, as of 5 Nov 2023)",
    ],
    [
      "a claim of responsibility",
      own,
      [at({ n: 12, said: saidBy("the army", { kind: "military", stance: "claims-responsibility" }) })],
      "confirmed",
      "the army claims responsibility for it",
    ],
    [
      "combatants only",
      at({ n: 12, civilian: "combatant", said: "the army" }),
      [],
      "discounted",
      "the text says that those counted were combatants",
    ],
    [
      "injured people support no count of the killed",
      own,
      [at({ n: 12, harm: "injured", said: saidBy("the Red Cross", { kind: "ngo" }) })],
      "weak",
      "a single independent source stands behind it",
    ],
  ])("%s", (_, figure, others, grade, because) => {
    expect(suggestGrade(figure, [figure, ...others])).toEqual({ grade, because });
  });
});

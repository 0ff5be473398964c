import { describe, expect, it } from "vitest";
import { CONFIDENCES, GRADE_WORDS, GRADES, judgementWords } from "@/lib/claims/judgement";
import { Decision } from "@/lib/review/schema";

const decision = { operationId: crypto.randomUUID(), claimId: crypto.randomUUID(), version: "0", to: "verified" };

describe("what a decision may say beside its status", () => {
  it.each([
    [{ grade: "fair", confidence: "high" }, "Grade fair, confidence high"],
    [{ grade: "discounted", confidence: null }, "Grade discounted"],
    [{ grade: null, confidence: "low" }, "Confidence low"],
    [{ grade: null, confidence: null }, null],
  ])("%o reads as %s", (judgement, words) => expect(judgementWords(judgement)).toBe(words));

  it.each(GRADES)("the grade %s has a word and a definition that is a sentence", (grade) => {
    expect(GRADE_WORDS[grade].word.toLowerCase()).toBe(grade);
    expect(GRADE_WORDS[grade].definition).toMatch(/^\p{Lu}.+\.$/u);
    expect(Decision.parse({ ...decision, grade }).grade).toBe(grade);
  });

  it.each(CONFIDENCES)("the confidence %s is read", (confidence) => {
    expect(Decision.parse({ ...decision, confidence }).confidence).toBe(confidence);
  });

  it.each([
    ["a grade nobody knows", { grade: "certain" }],
    ["a grade in capitals", { grade: "FAIR" }],
    ["a number for a confidence", { confidence: "0.8" }],
    ["two grades", { grade: ["fair", "weak"] }],
  ])("%s is refused", (_, change) => expect(Decision.safeParse({ ...decision, ...change }).success).toBe(false));

  it("neither is needed", () => {
    expect(Decision.parse(decision)).not.toHaveProperty("grade");
  });
});

import { describe, expect, it } from "vitest";
import { paragraphAround } from "@/lib/claims/paragraph";

const around = (body: string, sentence: string) => {
  const start = body.indexOf(sentence);
  return paragraphAround(body, { start, end: start + sentence.length });
};

describe("the paragraph around a sentence", () => {
  it("ends at line breaks", () => {
    const body = "Headline\n\nRain fell. Nine people died. Roads closed.\n\nLater it stopped.";
    expect(around(body, "Nine people died.")).toEqual({ before: "Rain fell. ", after: " Roads closed." });
    expect(around(body, "Headline")).toEqual({ before: "", after: "" });
    expect(around(body, "Later it stopped.")).toEqual({ before: "", after: "" });
  });

  it("is cut, and says so, where a text has no line breaks", () => {
    const { before, after } = around(`${"a ".repeat(2_000)}Nine died.${" b".repeat(2_000)}`, "Nine died.");
    expect(before).toMatch(/^…/);
    expect(after).toMatch(/…$/);
    expect(before.length + after.length).toBeLessThan(1_500);
  });

  it("never cuts a character in half", () => {
    const { before, after } = around(`${"😀".repeat(1_000)}x${"y"}${"😀".repeat(1_000)}`, "xy");
    expect(before + after).not.toMatch(/[\ud800-\udfff]/u);
  });
});

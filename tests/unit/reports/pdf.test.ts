import { buffer } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { pdf } from "@/lib/reports/formats/pdf";
import { baseDirection, visualRuns } from "@/lib/reports/formats/pdf/bidi";
import { breakLines } from "@/lib/reports/formats/pdf/page";
import { frozenReport, reportClaim } from "../../support/report";

describe("PDF", () => {
  it("is a PDF with as many pages as its claims need", async () => {
    const pages = async (count: number) => {
      const claims = Array.from({ length: count }, (_, index) => reportClaim({ id: `claim-${index}` }));
      const bytes = await buffer(pdf.write(frozenReport(claims)));
      expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
      return Number(/\/Type \/Pages[\s\S]*?\/Count (\d+)/.exec(bytes.toString("latin1"))?.[1]);
    };
    const [few, many] = [await pages(1), await pages(60)];
    expect(few).toBeGreaterThanOrEqual(1);
    expect(many).toBeGreaterThan(few + 3);
  });

  it.each([
    ["a comma, a quotation mark and a line break", 'He said: "no, none",\nthen left.'],
    ["a formula", "=1+1"],
    ["a right-to-left name", "قال مسؤولون إن 12 شخصا قتلوا (Reuters)"],
    ["control characters", "a\u0000b\u0007c"],
    ["a word longer than the page", "x".repeat(5000)],
    ["an emoji", "12 👩‍👧 killed"],
  ])("writes %s", async (_, quote) => {
    const bytes = await buffer(pdf.write(frozenReport([reportClaim({ quote })])));
    expect(bytes.length).toBeGreaterThan(5000);
  });
});

describe("lines in two directions", () => {
  it.each([
    ["left to right only", "twelve killed", ["twelve killed"]],
    ["right to left with a number", "قتل 12 شخصا", ["شخصا", "12", "قتل"]],
    ["brackets in a right-to-left line", "قتل (خمسة)", ["قتل )خمسة("]],
    ["a name inside English", "said وزارة twice", ["said", "وزارة", "twice"]],
  ])("%s stands in the order of the paper", (_, line, words) => {
    expect(visualRuns(line).map((run) => run.text.trim())).toEqual(words);
  });

  it.each([
    ["“قتل 12” (Reuters)", "rtl"],
    ["according to وزارة الصحة", "ltr"],
    ["12 – 13", "ltr"],
  ] as const)("%s reads %s", (text, direction) => expect(baseDirection(text)).toBe(direction));

  it("breaks between words, never losing one", () => {
    const lines = breakLines("one two three four", 8, (text) => text.length);
    expect(lines).toEqual(["one two", "three", "four"]);
  });
});

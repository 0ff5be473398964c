import { describe, expect, it } from "vitest";
import { dueWords, isOverdue } from "@/lib/review/assignments/due";
import { TagWord } from "@/lib/review/tags/schema";

describe("a due day in words", () => {
  it.each([
    ["2026-11-22", true, "due today"],
    ["2026-11-23", true, "due tomorrow"],
    ["2026-11-25", true, "due in 3 days, on 25 Nov 2026"],
    ["2027-01-25", true, "due on 25 Jan 2027"],
    ["2026-11-21", true, "overdue by a day, since 21 Nov 2026"],
    ["2026-10-23", true, "overdue by 30 days, since 23 Oct 2026"],
    ["2026-10-23", false, "was due on 23 Oct 2026"],
  ])("%s", (dueOn, isOpen, words) => {
    expect(dueWords(dueOn, "2026-11-22", isOpen)).toBe(words);
    expect(isOverdue(dueOn, "2026-11-22", isOpen)).toBe(words.startsWith("overdue"));
  });

  it("a claim without a day is never overdue", () => expect(isOverdue(null, "2026-11-22", true)).toBe(false));
});

describe("a tag", () => {
  it.each([
    ["  Needs   Map ", "needs map"],
    ["#gaza-strip", "gaza-strip"],
    ["Überprüft", "überprüft"],
    ["二次", "二次"],
    ["7_oct", "7_oct"],
  ])("%s is kept as %s", (typed, kept) => expect(TagWord.parse(typed)).toBe(kept));

  it.each(["", "   ", "-", "a/b", "<b>", "x".repeat(41), "two\u0000", "🕊"])("refuses %j", (typed) =>
    expect(TagWord.safeParse(typed).success).toBe(false),
  );
});

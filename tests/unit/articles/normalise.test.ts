import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTextTooLong, MAX_TEXT_BYTES, normaliseText } from "@/lib/articles/normalise";

describe("normaliseText", () => {
  it.each([
    ["Windows line ends", "one\r\ntwo", "one\ntwo"],
    ["old Mac line ends", "one\rtwo", "one\ntwo"],
    ["NUL, also between CR and LF", "o\0ne\r\0\ntwo", "one\ntwo"],
    ["half a surrogate pair", "one \ud83d two", "one \ufffd two"],
    ["a byte order mark behind a NUL", "\0\uFEFFone", "one"],
  ])("mends %s", (_, before, after) => {
    expect(normaliseText(before)).toBe(after);
  });

  it.each([
    ["an emoji", "one 🕊 two"],
    ["a no-break space", "9\u00a0770"],
    ["Arabic", "قتل ثلاثة"],
    ["spaces at the ends", "  one \n"],
  ])("leaves %s alone", (_, text) => {
    expect(normaliseText(text)).toBe(text);
  });

  it("changes nothing more the second time", () => {
    const unit = fc.constantFrom("\r", "\n", "\0", "\uFEFF", "\ud83d", "\udd4a", "a", " ");
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
        expect(once).not.toMatch(/\r|\0|^\uFEFF|\p{Surrogate}/u);
      }),
    );
  });
});

describe("isTextTooLong", () => {
  it("counts bytes, not letters", () => {
    expect(isTextTooLong("a".repeat(MAX_TEXT_BYTES))).toBe(false);
    expect(isTextTooLong("a".repeat(MAX_TEXT_BYTES + 1))).toBe(true);
    expect(isTextTooLong("é".repeat(MAX_TEXT_BYTES / 2))).toBe(false);
    expect(isTextTooLong("é".repeat(MAX_TEXT_BYTES / 2 + 1))).toBe(true);
  });
});

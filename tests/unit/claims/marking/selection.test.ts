import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWords, listWords, placeWords, readSelection } from "@/lib/claims/marking/selection";

const BODY = "The dam broke at dawn.\n\nNobody counted 👩‍🚒 the herders, a clerk in the U.S. said; perhaps 40 drowned.";

describe("what somebody selected", () => {
  it.each([
    [" counted ", "counted"],
    ["ounte", "counted"],
    ["0 drown", "40 drowned"],
    ["\n\nNobody", "Nobody"],
    ["The dam broke at dawn.", "The dam broke at dawn."],
  ])("%j is marked as %j", (selected, marked) => {
    const start = BODY.indexOf(selected);
    const quote = readSelection(BODY, { start, end: start + selected.length });
    expect(quote?.text).toBe(marked);
  });

  it.each([
    ["nothing", 5, 5],
    ["white space", 22, 24],
    ["an end before its start", 9, 4],
    ["beyond the text", 0, BODY.length + 1],
    ["before the text", -1, 5],
    ["no number", Number.NaN, 5],
  ])("%s is no selection", (_, start, end) => expect(readSelection(BODY, { start, end })).toBeNull());

  it("never holds half a character, and is the text at its place, whatever is selected", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.nat(120), fc.nat(120), (body, start, end) => {
        const quote = readSelection(body, { start, end });
        if (!quote) return;
        expect(body.slice(quote.start, quote.end)).toBe(quote.text);
        expect(quote.text).not.toMatch(/\p{Surrogate}/u);
        expect(quote.text).toBe(quote.text.trim());
        expect(readSelection(body, quote)).toEqual(quote);
      }),
    );
  });
});

describe("the words of a sentence", () => {
  it("stand at their places, without the sentence's stops but with an abbreviation's", () => {
    const words = listWords({ start: 0, text: BODY });
    for (const { start, end, text } of words) expect(BODY.slice(start, end)).toBe(text);
    expect(words.map((word) => word.text)).toEqual(expect.arrayContaining(["dawn", "U.S.", "said", "drowned"]));
  });
});

describe("finding words", () => {
  it.each([
    ["NOBODY COUNTED", 1],
    ["dawn. Nobody", 1],
    ["the", 3],
    ["(a|b)", 0],
    ["   ", 0],
    ["forty", 0],
  ])("%j stands %i times", (words, times) => expect(findWords(BODY, words)).toHaveLength(times));

  it("prefers the marked words to their sentence, and goes no further than it", () => {
    const body = "The mayor spoke. The mayor of the port said that twelve fell; the mayor wept.";
    const sentence = { start: 17, end: body.length };
    const quote = { start: body.indexOf("that"), end: body.indexOf("; the") };
    expect(placeWords(body, "twelve", { quote, sentence })?.start).toBe(body.indexOf("twelve"));
    expect(placeWords(body, "the mayor", { quote, sentence })?.start).toBe(body.indexOf("the mayor wept"));
    expect(placeWords(body, "spoke", { quote, sentence })).toBeNull();
  });
});

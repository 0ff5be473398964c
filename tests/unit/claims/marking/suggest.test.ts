import { describe, expect, it } from "vitest";
import { suggestFields } from "@/lib/claims/marking/suggest";
import type { ClaimKind } from "@/lib/extraction/schema";

/** The marked words stand in brackets. */
function suggest(kind: ClaimKind, marked: string) {
  const start = marked.indexOf("[");
  const text = marked.replace(/[[\]]/g, "");
  const end = marked.indexOf("]") - 1;
  const quote = { start: 100 + start, end: 100 + end, text: text.slice(start, end) };
  const sentence = { start: 100, end: 100 + text.length, text };
  return suggestFields(kind, { quote, sentence, published: "2023-11-05" });
}

describe("what the form begins with", () => {
  it.each([
    [
      "casualty",
      "Rescuers said [at least 12 people were killed] at the dam.",
      { number: "12", value: "12", bound: "at-least", harm: "killed", victims: "people" },
    ],
    ["casualty", "The clerk wrote [more than 40 sacks, or souls] in the book.", { value: "40", bound: "more-than" }],
    ["casualty", "The clerk wrote [17] in the book.", { number: "17", value: "17", bound: "exact" }],
    ["casualty", "The clerk wrote [between 20 and 30] in the book.", { value: "20", bound: "range", high: "30" }],
    ["date", "The dam broke [last Tuesday].", { type: "DATE", dateValue: "2023-10-31" }],
    [
      "attribution",
      "[The mayor told reporters the road was cut].",
      { source: "The mayor", cue: "told", content: "the road was cut" },
    ],
  ] as const)("%s in %s", (kind, marked, fields) => expect(suggest(kind, marked)).toMatchObject(fields));

  it.each([
    ["casualty", "[Nobody knows] how it began.", {}],
    ["date", "[Nobody knows] how it began.", {}],
    ["attribution", "[a road, a bridge] and nothing else.", { content: "a road, a bridge" }],
  ] as const)("%s in %s: nothing is made up", (kind, marked, fields) => expect(suggest(kind, marked)).toEqual(fields));
});

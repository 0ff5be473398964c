import { describe, expect, it } from "vitest";
import { readStatedDate } from "@/lib/articles/stated-date";
import { readStatedDetails } from "@/lib/articles/stated-details";

const body = "The bridge was closed after the flood. Crews worked through the night.\n\nIt will open again next week.";
const nothing = { byline: null, url: null, publisher: null, published: null };

describe("readStatedDetails", () => {
  it.each([
    ["By City Desk", { byline: "City Desk" }],
    ["BY CITY DESK", { byline: "CITY DESK" }],
    ["By City Desk and Night Desk", { byline: "City Desk and Night Desk" }],
    ["Written by: City Desk", { byline: "City Desk" }],
    ["By City Desk | 5 November 2023", { byline: "City Desk" }],
    ["Source: https://example.org/news/bridge", { url: "https://example.org/news/bridge" }],
    [
      "Source: The Harbour Post (https://example.org/a)",
      { url: "https://example.org/a", publisher: "The Harbour Post" },
    ],
    ["Source: The Harbour Post", { publisher: "The Harbour Post" }],
    ["https://example.org/news/bridge", { url: "https://example.org/news/bridge" }],
    ["Published on November 5, 2023 at 10:15", { published: "2023-11-05" }],
    ["Sunday, 5 November 2023", { published: "2023-11-05" }],
    ["2023-11-05", { published: "2023-11-05" }],
    ["BEIRUT, Nov 5, 2023 (Agency) — The road was shut.", { published: "2023-11-05" }],
  ])("takes over %s", (line, stated) => {
    expect(readStatedDetails(`${line}\n\n${body}`)).toEqual({ ...nothing, ...stated });
  });

  it.each([
    "Source :",
    "By Monday, the water had fallen.",
    "By the time crews came, the road was gone.",
    "By early morning the road was gone.",
    "BEIRUT, Nov 5 (Agency) — The road was shut.",
    "The bridge opened on 5 November 2023 and was paid for by a toll.",
    "Published in the hope of an answer",
    "See https://example.org/map for the detour.",
  ])("takes nothing from “%s”", (line) => {
    expect(readStatedDetails(`${line}\n\n${body}`)).toEqual(nothing);
  });

  it("does not take a name from the middle of a story", () => {
    const lines = Array.from({ length: 20 }, (_, at) => `Paragraph ${at} tells a little more.`);
    lines[10] = "By City Desk";
    expect(readStatedDetails(lines.join("\n\n")).byline).toBeNull();
  });
});

describe("readStatedDate", () => {
  it.each([
    ["2023-11-05T10:00:00Z", "2023-11-05"],
    ["2023/11/05", "2023-11-05"],
    ["Nov. 5, 2023", "2023-11-05"],
    ["5th of November, 2023", "2023-11-05"],
    ["05.11.2023", "2023-11-05"],
    ["25/12/2023", "2023-12-25"],
    ["12/25/2023", "2023-12-25"],
    ["Sunday 5. November 2023", "2023-11-05"],
    ["mardi 5 juin 2018", "2018-06-05"],
    ["5 de noviembre de 2023", "2023-11-05"],
    ["5 Marsh 2023", null],
    ["05/11/2023", null],
    ["31 February 2023", null],
    ["November 5", null],
    ["version 10.2.2023.4", null],
  ])("%s → %s", (text, date) => {
    expect(readStatedDate(text)).toBe(date);
  });
});

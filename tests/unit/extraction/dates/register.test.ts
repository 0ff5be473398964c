import { describe, expect, test } from "vitest";
import { analyse } from "@/lib/extraction/analyse";
import { findDates } from "@/lib/extraction/dates/find-dates";
import { scanOf } from "@/lib/extraction/dates/scan";

/** Sentences without dates, to make a text long enough for its kind to be told. */
const GUIDE = "The old town lies on a hill above the river and is best explored on foot. ".repeat(32);
const REPORT = "The ministry said on Friday that the road was open, and officials told reporters the same. ".repeat(32);
const SPEECH = "I thank you, my friends, for we have come a long way and you have given us hope. ".repeat(32);

const valuesIn = (text: string, published = "2019-05-12") =>
  findDates(analyse({ id: "a", text, published })).map(({ text: found, value }) => `${found}: ${value}`);
const lastIn = (text: string) => valuesIn(text).at(-1);

test.each([
  ["exposition", GUIDE],
  ["report", REPORT],
  ["talk", SPEECH],
  ["report", GUIDE.slice(0, 300)],
])("a text is told to be %s by its words, a short one is a report", (register, text) => {
  expect(scanOf(analyse({ id: "a", text })).register).toBe(register);
});

test("the first person of a quotation does not make a report talk", () => {
  const text = `“${SPEECH.slice(0, 300)}” she said. `.repeat(6);
  expect(scanOf(analyse({ id: "a", text })).register).toBe("report");
});

describe("lengths, frequencies and vague words", () => {
  const said = "It takes ten minutes to walk there, and the tower is now open every day.";
  test("belong to the account in a report", () => {
    expect(valuesIn(REPORT + said).slice(-3)).toEqual(["ten minutes: PT10M", "now: PRESENT_REF", "every day: P1D"]);
  });
  test("date nothing in a guide or a speech", () => {
    expect(valuesIn(GUIDE + said)).toEqual([]);
    expect(valuesIn(SPEECH + said)).toEqual([]);
  });
});

describe("months and seasons without a year", () => {
  test("are every year's in a guide", () => {
    expect(valuesIn(`${GUIDE}The rains come in July. Winter is the low season.`)).toEqual([
      "July: --07",
      "Winter: --12/--03",
    ]);
    expect(lastIn(`${GUIDE}The feast is on 4 July.`)).toBe("4 July: --07-04");
  });
  test("are the nearest in a report", () => {
    expect(lastIn(`${REPORT}The rains came in July.`)).toBe("July: 2018-07");
  });
});

test("a war dates a history, not a report", () => {
  expect(lastIn(`${GUIDE}The bridge was lost in World War II.`)).toBe("World War II: 1939-09-01/1945-09-02");
  expect(lastIn(`${REPORT}It was found after World War II.`)).toBe("Friday: 2019-05-10");
});

import { describe, expect, it } from "vitest";
import { precisionOf, precisionWords } from "@/lib/figures/recording/precision";
import { DATE_PRECISION, EVENT_CLARITY, PLACE_PRECISION, UCDP_SOURCE } from "@/lib/figures/recording/ucdp";
import { figureOf } from "@/tests/support/figures";

describe("how precisely a figure is dated", () => {
  it.each([
    ["a day", { eventDays: ["2023-11-05"] }, 1],
    ["a night", { eventDays: ["2023-11-05TNI"] }, 1],
    ["an hour", { eventDays: ["2023-11-05T18:30"] }, 1],
    ["two days of a weekend", { eventDays: ["2023-11-04", "2023-11-05"] }, 2],
    ["six days", { eventDays: ["2023-11-01", "2023-11-06"] }, 2],
    ["a week", { eventDays: ["2023-W45"] }, 3],
    ["eight days", { eventDays: ["2023-11-01", "2023-11-08"] }, 4],
    ["a month", { eventDays: ["2023-11"] }, 4],
    ["a season", { eventDays: ["2023-SU"] }, 5],
    ["a year", { eventDays: ["2023"] }, 5],
    ["a leap year", { eventDays: ["2024"] }, 5],
    ["years", { eventDays: ["2021", "2023"] }, null],
    ["no day, only the publication", { eventDays: [] }, null],
    ["a day whose year is not known", { eventDays: ["XXXX-10-07"] }, null],
    ["a total of thirty days", { figure: "cumulative", since: "2023-10-07", asOf: "2023-11-05" }, 4],
    ["a total of more than a month", { figure: "cumulative", since: "2023-10-07", asOf: "2023-11-10" }, 5],
    ["a total of years", { figure: "cumulative", since: "2014-04-14", asOf: "2023-11-10" }, null],
    ["a total whose first day is not stated", { figure: "cumulative", asOf: "2023-11-10" }, null],
    ["a total is not dated by a day it names", { figure: "cumulative", eventDays: ["2023-11-05"] }, null],
  ] as const)("%s", (_, parts, code) => {
    expect(
      precisionOf(figureOf({ ...parts, eventDays: [...("eventDays" in parts ? parts.eventDays : [])] })).date,
    ).toBe(code);
  });
});

describe("how precisely a figure is placed", () => {
  it.each([
    ["Tyre", 1],
    ["Gaza City", 1],
    ["the Ahli Arab hospital", 1],
    ["Jabalia refugee camp", 1],
    ["the town of Derna", 1],
    ["central Baghdad", 1],
    ["near Rafah", 2],
    ["the outskirts of Aleppo", 2],
    ["Jajarkot district", 3],
    ["Lewiston county", 3],
    ["Kunar province", 4],
    ["the state of Kerala", 4],
    ["Texas", 4],
    ["southern Lebanon", 5],
    ["northern Gaza", 5],
    ["the Lebanese-Israeli border", 5],
    ["the border between Chad and Sudan", 5],
    ["Darfur", 5],
    ["the Bekaa valley", 5],
    ["Gaza", 6],
    ["the Gaza Strip", 6],
    ["Israel", 6],
    ["the Red Sea", 7],
    ["the Gulf of Aden", 7],
    ["the Black Sea coast", 5],
    ["Turkey and Syria", null],
    ["the hospital", null],
    ["Europe", null],
    ["Velmora", null],
    [null, null],
  ])("%s", (place, code) => {
    expect(precisionOf(figureOf({ place, sentence: `Police said 12 people were killed in ${place}.` })).place).toBe(
      code,
    );
  });

  it("hears “near” in the sentence, too", () => {
    const sentence = "Rescuers counted 12 dead near Rafah on Sunday.";
    expect(precisionOf(figureOf({ place: "Rafah", sentence })).place).toBe(2);
  });
});

it("tells one event from a sum of several", () => {
  expect(precisionOf(figureOf({ figure: "incident" })).clarity).toBe(1);
  expect(precisionOf(figureOf({ figure: "cumulative" })).clarity).toBe(2);
  expect(precisionOf(figureOf({ figure: "period" })).clarity).toBe(2);
});

it("has a word and a definition for every code of the codebook, and names it", () => {
  expect(Object.keys(DATE_PRECISION)).toEqual(["1", "2", "3", "4", "5"]);
  expect(Object.keys(PLACE_PRECISION)).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
  expect(Object.keys(EVENT_CLARITY)).toEqual(["1", "2"]);
  expect(UCDP_SOURCE.name).toContain("UCDP GED Codebook");
  expect(precisionWords({ date: null, place: null, clarity: 1 })).toEqual({
    when: "not dated within a year",
    where: "kind of place not stated",
    what: "one event told apart",
  });
});

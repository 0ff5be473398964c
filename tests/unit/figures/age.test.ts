import { describe, expect, it } from "vitest";
import { ageWords } from "@/lib/figures/age";
import { momentOf } from "@/lib/figures/as-of";

const age = (value: string, at: string, timeZone = "UTC", isNow = true) => {
  const moment = momentOf(value);
  if (!moment) throw new Error(`${value} has no moment`);
  return ageWords({ value, moment }, { at: new Date(at), timeZone, isNow });
};

describe("how old a figure is", () => {
  it.each([
    ["stated on the very day", "2023-11-05", "2023-11-05T09:00:00Z", "UTC", "stated today"],
    ["a minute before midnight it is still today", "2023-11-05", "2023-11-05T23:59:00Z", "UTC", "stated today"],
    ["a minute later it is a day old", "2023-11-05", "2023-11-06T00:00:00Z", "UTC", "1 day old"],
    ["a fortnight and more", "2023-11-05", "2023-11-22T12:00:00Z", "UTC", "17 days old"],
    ["the last day that is told in days alone", "2023-11-05", "2024-01-03T12:00:00Z", "UTC", "59 days old"],
    ["months, with the days behind them", "2023-11-05", "2024-06-02T12:00:00Z", "UTC", "about 7 months old (210 days)"],
    ["years", "2023-11-05", "2026-11-23T12:00:00Z", "UTC", "about 3 years old (1,114 days)"],
    ["the desk's day begins before UTC's", "2023-11-05", "2023-11-05T20:00:00Z", "Asia/Kathmandu", "1 day old"],
    ["the desk's day begins after UTC's", "2023-11-05", "2023-11-06T03:00:00Z", "America/New_York", "stated today"],
    [
      "an instant is a day of the desk's zone",
      "2023-11-05T23:30:00-05:00",
      "2023-11-06T12:00:00Z",
      "UTC",
      "stated today",
    ],
    ["and of another desk's", "2023-11-05T23:30:00-05:00", "2023-11-06T18:00:00Z", "America/New_York", "1 day old"],
    ["a part of a day", "2023-11-05TEV", "2023-11-07T12:00:00Z", "UTC", "2 days old"],
    ["a clock change takes no day away", "2023-10-28", "2023-10-30T00:30:00+01:00", "Europe/Paris", "2 days old"],
    ["only the month is known", "2023-10", "2023-11-05T12:00:00Z", "UTC", "5 to 35 days old"],
    ["the month that still goes on", "2023-11", "2023-11-05T12:00:00Z", "UTC", "at most 4 days old"],
    ["only the year is known", "2023", "2024-01-10T12:00:00Z", "UTC", "10 to 374 days old"],
    ["only the week is known", "2023-W45", "2023-11-15T12:00:00Z", "UTC", "3 to 9 days old"],
    ["tomorrow, by a zone ahead of the desk's", "2023-11-06", "2023-11-05T22:00:00Z", "UTC", "stated today"],
    ["a day that has not come", "2023-11-09", "2023-11-05T22:00:00Z", "UTC", "dated 4 days ahead"],
  ])("%s", (_, value, at, zone, words) => {
    expect(age(value, at, zone)).toBe(words);
  });

  it("says “that day” of a panel that was stepped back", () => {
    expect(age("2023-11-05", "2023-11-05T20:00:59Z", "UTC", false)).toBe("stated that day");
    expect(age("2023-11-05", "2023-11-08T20:00:59Z", "UTC", false)).toBe("3 days old");
  });

  it("is not known without an as-of", () => {
    expect(ageWords(null, { at: new Date("2023-11-05T00:00:00Z"), isNow: true, timeZone: "UTC" })).toBe(
      "of unknown age",
    );
  });
});

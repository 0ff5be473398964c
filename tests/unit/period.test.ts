import { expect, it } from "vitest";
import { todayIn } from "@/lib/clock";
import { periodOf } from "@/lib/period";

const cases = [
  { zone: "UTC", day: "2023-11-05", from: "2023-11-05T00:00:00.000Z", to: "2023-11-06T00:00:00.000Z" },
  { zone: "Asia/Kathmandu", day: "2023-11-05", from: "2023-11-04T18:15:00.000Z", to: "2023-11-05T18:15:00.000Z" },
  // Clocks go back: this day has 25 hours.
  { zone: "Europe/Paris", day: "2023-10-29", from: "2023-10-28T22:00:00.000Z", to: "2023-10-29T23:00:00.000Z" },
  // Clocks go forward: this day has 23 hours.
  { zone: "America/New_York", day: "2023-03-12", from: "2023-03-12T05:00:00.000Z", to: "2023-03-13T04:00:00.000Z" },
];

it.each(cases)("a day in $zone runs from midnight to midnight there", ({ zone, day, from, to }) => {
  const period = periodOf({ from: day, to: day }, zone);
  expect(period.from?.toISOString()).toBe(from);
  expect(period.to?.toISOString()).toBe(to);
});

it("an end that is not given stays open", () => {
  expect(periodOf({}, "UTC")).toEqual({ from: null, to: null });
});

it("a moment falls on the desk's day, not the machine's", () => {
  const late = new Date("2023-11-05T22:30:00Z");
  expect(todayIn("UTC", late)).toBe("2023-11-05");
  expect(todayIn("Asia/Beirut", late)).toBe("2023-11-06");
  expect(todayIn("America/New_York", late)).toBe("2023-11-05");
});

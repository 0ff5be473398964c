import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dayNumber,
  dayOfNumber,
  daysInMonth,
  easterOf,
  isoWeekOf,
  isPossibleDay,
  nthWeekday,
  parseDay,
  weekdayOf,
} from "@/lib/extraction/dates/calendar";

const MILLISECONDS = 86_400_000;
/** Two thousand years around 1970, as day numbers. */
const number = fc.integer({ min: -365_000, max: 365_000 });
const dateOf = (n: number) => new Date(n * MILLISECONDS);

test("a day number and its day are those of the platform's calendar", () => {
  fc.assert(
    fc.property(number, (n) => {
      const date = dateOf(n);
      const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      expect(dayOfNumber(n)).toEqual(day);
      expect(dayNumber(day)).toBe(n);
    }),
  );
});

test("weekdays are those of the platform's calendar, Sunday being 7", () => {
  fc.assert(
    fc.property(number, (n) => {
      expect(weekdayOf(dayOfNumber(n))).toBe(dateOf(n).getUTCDay() || 7);
    }),
  );
});

test("a step in days is undone by the step back", () => {
  fc.assert(
    fc.property(number, fc.integer({ min: -9999, max: 9999 }), (n, step) => {
      expect(addDays(addDays(dayOfNumber(n), step), -step)).toEqual(dayOfNumber(n));
    }),
  );
});

test("a step in months lands in the month meant, on a day it has", () => {
  fc.assert(
    fc.property(number, fc.integer({ min: -600, max: 600 }), (n, step) => {
      const from = dayOfNumber(n);
      const to = addMonths(from, step);
      expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + step);
      expect(isPossibleDay(to.year, to.month, to.day)).toBe(true);
      expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
    }),
  );
});

test("an ISO week holds its Thursday, and its days share it", () => {
  fc.assert(
    fc.property(number, (n) => {
      const day = dayOfNumber(n);
      const monday = addDays(day, 1 - weekdayOf(day));
      expect(isoWeekOf(day)).toEqual(isoWeekOf(monday));
      expect(isoWeekOf(day).year).toBe(addDays(monday, 3).year);
    }),
  );
});

test.each([
  ["2021-01-01", 2020, 53],
  ["2020-12-31", 2020, 53],
  ["2023-11-05", 2023, 44],
  ["2024-12-30", 2025, 1],
  ["2016-01-04", 2016, 1],
])("%s lies in week %i-%i", (iso, year, week) => {
  expect(isoWeekOf(parseDay(iso) as NonNullable<ReturnType<typeof parseDay>>)).toEqual({ year, week });
});

test.each([
  [2000, 4, 23],
  [2016, 3, 27],
  [2023, 4, 9],
  [2024, 3, 31],
  [2025, 4, 20],
])("Easter of %i is on %i/%i", (year, month, day) => {
  expect(easterOf(year)).toEqual({ year, month, day });
});

test("the fourth Thursday and the last Monday of a month are found", () => {
  expect(nthWeekday(2023, 11, 4, 4)).toEqual({ year: 2023, month: 11, day: 23 });
  expect(nthWeekday(2023, 5, 1, -1)).toEqual({ year: 2023, month: 5, day: 29 });
});

test("29 February is possible in a leap year and without a year only", () => {
  expect(isPossibleDay(2024, 2, 29)).toBe(true);
  expect(isPossibleDay(null, 2, 29)).toBe(true);
  expect(isPossibleDay(2023, 2, 29)).toBe(false);
  expect(isPossibleDay(1900, 2, 29)).toBe(false);
});

test("what is no ISO date is not read as one", () => {
  expect(parseDay("2023-02-30")).toBeNull();
  expect(parseDay("yesterday")).toBeNull();
  expect(parseDay("2023-11-05T20:00:00Z")).toEqual({ year: 2023, month: 11, day: 5 });
});

import { addDays, type Day, easterOf, nthWeekday } from "../calendar";

/**
 * Holidays with a civil date, by name in lower case; the American ones by the Uniform Monday Holiday Act (5 U.S.C. 6103),
 * the Christian ones by the Western calendar. Feasts that hang on a sighted moon are left out: nobody can compute them.
 */
const fixed = (month: number, day: number) => (year: number) => ({ year, month, day });
const easter = (days: number) => (year: number) => addDays(easterOf(year), days);
const nth = (month: number, weekday: number, n: number) => (year: number) => nthWeekday(year, month, weekday, n);

export const HOLIDAYS: Record<string, (year: number) => Day> = {
  christmas: fixed(12, 25),
  "christmas day": fixed(12, 25),
  "christmas eve": fixed(12, 24),
  "boxing day": fixed(12, 26),
  "new year's day": fixed(1, 1),
  "new year's eve": fixed(12, 31),
  "new year's": fixed(1, 1),
  "valentine's day": fixed(2, 14),
  "st. patrick's day": fixed(3, 17),
  "april fools' day": fixed(4, 1),
  "may day": fixed(5, 1),
  "bastille day": fixed(7, 14),
  halloween: fixed(10, 31),
  "armistice day": fixed(11, 11),
  "veterans day": fixed(11, 11),
  "good friday": easter(-2),
  "easter sunday": easter(0),
  "easter monday": easter(1),
  easter: easter(0),
  "ash wednesday": easter(-46),
  "palm sunday": easter(-7),
  "martin luther king day": nth(1, 1, 3),
  "presidents' day": nth(2, 1, 3),
  "memorial day": nth(5, 1, -1),
  "labor day": nth(9, 1, 1),
  "columbus day": nth(10, 1, 2),
  "election day": (year: number) => addDays(nthWeekday(year, 11, 1, 1), 1),
  thanksgiving: nth(11, 4, 4),
  "thanksgiving day": nth(11, 4, 4),
};

/** The longest holiday's number of words. */
export const HOLIDAY_WORDS = 4;

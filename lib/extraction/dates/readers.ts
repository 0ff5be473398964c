import type { Reading } from "./expression";
import { readClock } from "./read/clock";
import { readCompound } from "./read/compounds";
import { readDayMonth, readMonthDay, readNineEleven, readNumericDate } from "./read/days";
import { readCentury, readDecade, readDecadeWithClitic } from "./read/decades";
import { readDefinite } from "./read/definites";
import { readArticleUnit, readBareUnits, readCounted } from "./read/durations";
import { readEarlyYear } from "./read/early-years";
import { readHoliday, readNamedDay } from "./read/holidays";
import { readLean, readOrdinalCounted } from "./read/leans";
import { readMonth } from "./read/months";
import { readNear } from "./read/near";
import { readOvernight } from "./read/overnight";
import { readPastHour } from "./read/past-hour";
import { readEvery, readFrequency, readTimesA } from "./read/sets";
import { readVague } from "./read/vague";
import { readWar } from "./read/wars";
import { readWeekday } from "./read/weekdays";
import { readFiscal, readQuarter, readQuarterCode, readSeason, readYearQuarter } from "./read/year-parts";
import { readYear } from "./read/years";
import type { Scan } from "./scan";
import type { Kind } from "./word";

/** Reads the expression that starts at a token; an article or an earlier noun may be taken in. Null: not mine. */
export type Reader = (scan: Scan, at: number) => Reading[] | null;

/** Which readers a kind of word may start, the more particular before the more general. */
export const READERS: Record<Kind, Reader[]> = {
  number: [
    readNumericDate,
    readNineEleven,
    readClock,
    readDayMonth,
    readCounted,
    readDecadeWithClitic,
    readYearQuarter,
    readEarlyYear,
    readYear,
  ],
  war: [readWar],
  ordinal: [readWar, readDayMonth, readCentury, readQuarter, readOrdinalCounted],
  month: [readMonthDay, readMonth],
  weekday: [readNamedDay, readWeekday],
  unit: [readNamedDay, readPastHour, readTimesA, readArticleUnit, readDefinite, readBareUnits],
  tone: [],
  quarter: [readQuarterCode],
  weekend: [readDefinite],
  season: [readSeason],
  part: [],
  lean: [readFiscal, readLean],
  near: [readNear],
  clock: [readClock],
  vague: [readFrequency, readVague],
  every: [readEvery],
  holiday: [readHoliday],
  decade: [readDecade],
  compound: [readCompound],
  quantity: [readPastHour, readCounted],
  overnight: [readOvernight],
};

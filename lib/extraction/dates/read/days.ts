import { dayNumber, isPossibleDay, parseDay } from "../calendar";
import { type Reading, reading, type YearOf } from "../expression";
import { isAdjacent, isCapital, isDash, lowerAt, lowerBefore, type Scan, tokenAfter, wordAt } from "../scan";
import { yearAt, yearBehind } from "./years";

/** A day of the month in figures or words: "7", "07", "7th", "seventh". */
function dayAt(scan: Scan, at: number): number | null {
  const word = wordAt(scan, at);
  if (!word) return null;
  const day =
    word.kind === "number" && word.digits && word.digits <= 2
      ? word.number
      : word.kind === "ordinal"
        ? word.ordinal
        : undefined;
  return day !== undefined && day >= 1 && day <= 31 && Number.isInteger(day) ? day : null;
}

/** Whether what follows makes a number a count, a clock time or a score rather than a day. */
function isOtherNumber(scan: Scan, at: number): boolean {
  const next = lowerAt(scan, at + 1);
  if (/^(%|percent|per|a\.m\.|p\.m\.|am|pm|million|billion|thousand|hundred|gmt|o'clock)$/.test(next)) return true;
  if (next !== ":" && next !== "/") return false;
  return isAdjacent(scan, at + 1) && isAdjacent(scan, at + 2) && wordAt(scan, at + 2)?.kind === "number";
}

/** "may" and "march" are verbs unless capital; "Mar", "Jan" and "Dec" are names or nothing without a day or a year. */
export function isMonthName(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  const word = scan.words[at];
  if (!token || word?.kind !== "month") return false;
  return isCapital(token) || !(word.abbreviated || word.month === 3 || word.month === 5);
}

/** "October 7", "Oct. 7, 2023", "October the 7th", "Oct. 7-9", "July 4 and 5, 2015". */
export function readMonthDay(scan: Scan, at: number): Reading[] | null {
  const month = scan.words[at]?.month;
  if (!month || !isMonthName(scan, at)) return null;
  let i = at + 1;
  if (lowerAt(scan, i) === "the" && wordAt(scan, i + 1)?.kind === "ordinal") i++;
  const day = dayAt(scan, i);
  if (day === null || !isPossibleDay(null, month, day) || isOtherNumber(scan, i)) return null;
  // "In October 12 soldiers died": a count, not a day.
  if (lowerBefore(scan, at) === "in" && /^[a-z]{3,}s$|^(people|children|men|women)$/.test(lowerAt(scan, i + 1)))
    return null;
  const ends: number[] = [i];
  const days = [day];
  let j = i + 1;
  for (let more = secondDay(scan, j, month); more; more = secondDay(scan, j, month)) {
    days.push(more.day);
    ends.push(more.at);
    j = more.at + 1;
    if (days.length === 6) break;
  }
  const behind = yearBehind(scan, j);
  const year = behind?.year ?? null;
  return days.map((each, k) =>
    reading(
      k === 0 ? at : (ends[k] as number),
      k === days.length - 1 && behind ? behind.end : (ends[k] as number) + 1,
      "date/month-day",
      {
        of: "day",
        year,
        month,
        day: each,
        weekday: null,
      },
    ),
  );
}

/** The "9" of "Oct. 7-9", "October 7 to 9", "October 7 and 9". After "and" a count may follow: "October 7 and 9 soldiers". */
function secondDay(scan: Scan, at: number, month: number): { day: number; at: number } | null {
  const joint = lowerAt(scan, at);
  let i = at + 1;
  if (joint === "," && lowerAt(scan, i) === "and") i++;
  if (!isDash(joint) && !/^(to|through|and|or|until|till|,)$/.test(joint)) return null;
  const day = dayAt(scan, i);
  if (day === null || !isPossibleDay(null, month, day) || isOtherNumber(scan, i)) return null;
  const next = lowerAt(scan, i + 1);
  if (!isDash(joint) && /^[a-z]/.test(next) && !/^(in|at|and|when|that|which|of)$/.test(next)) return null;
  if (joint === "," && !/^(and|,|or)$/.test(next)) return null;
  return wordAt(scan, i + 1)?.month ? null : { day, at: i };
}

/** "7 October", "7th of October 2023", "the 1st day of February", "5-6 September 2019". */
export function readDayMonth(scan: Scan, at: number): Reading[] | null {
  const day = dayAt(scan, at);
  if (day === null) return null;
  let i = at + 1;
  const joint = lowerAt(scan, i);
  const second = isDash(joint) || joint === "to" || joint === "and" ? dayAt(scan, i + 1) : null;
  if (second !== null) i += 2;
  if (lowerAt(scan, i) === "day" && lowerAt(scan, i + 1) === "of") i++;
  if (lowerAt(scan, i) === "of") i++;
  const month = wordAt(scan, i)?.month;
  if (!month || !isMonthName(scan, i) || !isPossibleDay(null, month, second ?? day)) return null;
  // "from 3 March 5": the month has its own day behind it.
  const own = dayAt(scan, i + 1);
  if (own !== null && yearAt(scan, i + 1) === null && lowerAt(scan, at + 1) !== "of" && !isOtherNumber(scan, i + 1))
    return null;
  // "The 12 May have fled": the verb.
  if (month === 5 && /^(have|be|not|also|yet|well|still|soon)$/.test(lowerAt(scan, i + 1))) return null;
  const behind = yearBehind(scan, i + 1) ?? shortHistoricYear(scan, i + 1) ?? datelineYear(scan, i + 1);
  const year = behind?.year ?? null;
  const end = behind?.end ?? i + 1;
  const rule = "date/day-month";
  const make = (first: number, last: number, each: number) =>
    reading(first, last, rule, { of: "day", year, month, day: each, weekday: null });
  return second === null ? [make(at, end, day)] : [make(at, at + 1, day), make(at + 2, end, second)];
}

/** "30 September 420": behind a day and a month, three digits before a closing mark are a year. */
function shortHistoricYear(scan: Scan, at: number): { year: YearOf; end: number } | null {
  const word = wordAt(scan, at);
  if (word?.kind !== "number" || word.digits !== 3 || word.number === undefined) return null;
  return /^[).,;]$/.test(lowerAt(scan, at + 1)) ? { year: { year: word.number }, end: at + 1 } : null;
}

/** "12 JAN 90 (": agencies of the last century dated their wires so. */
function datelineYear(scan: Scan, at: number): { year: YearOf; end: number } | null {
  const word = wordAt(scan, at);
  if (word?.kind !== "number" || word.digits !== 2 || word.number === undefined || word.number < 30) return null;
  if (!/^[([\]-]/.test(lowerAt(scan, at + 1))) return null;
  return { year: { year: 1900 + word.number }, end: at + 1 };
}

const ISO = /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/y;
const SLASHED = /(\d{1,4})([/.])(\d{1,2})\2(\d{2,4})(?![\d/])/y;

/** "2023-11-05", "2023-11-05T20:00Z", "11/5/2023" (American order unless it cannot be), "05.11.2023", "2023/11/05". */
export function readNumericDate(scan: Scan, at: number): Reading[] | null {
  const token = scan.tokens[at];
  if (!token || (at > 0 && isAdjacent(scan, at) && /[\w/.-]$/.test(scan.tokens[at - 1]?.text ?? ""))) return null;
  const { text } = scan.doc;
  ISO.lastIndex = token.start;
  const iso = ISO.exec(text);
  if (iso) {
    const [all, year, month, day, hour, minute] = iso;
    const time = hour ? `T${hour}:${minute}` : null;
    return numericDay(scan, at, all, "date/iso", Number(year), Number(month), Number(day), time);
  }
  SLASHED.lastIndex = token.start;
  const slashed = SLASHED.exec(text);
  if (!slashed) return null;
  const [all, a, mark, b, c] = slashed as unknown as [string, string, string, string, string];
  if (a.length === 4) return c.length === 2 ? numericDay(scan, at, all, "date/slashed", +a, +b, +c, null) : null;
  if (a.length === 3 || c.length === 3 || (mark === "." && c.length === 2)) return null;
  const year = c.length === 4 ? +c : +c < 70 ? 2000 + +c : 1900 + +c;
  const dayFirst = mark === "." || +a > 12 || isBritish(scan, year, +a, +b);
  return numericDay(scan, at, all, "date/slashed", year, dayFirst ? +b : +a, dayFirst ? +a : +b, null);
}

/** "12/03/2024" in an article of 14 March: the American reading would lie far ahead, the British one just behind. */
function isBritish(scan: Scan, year: number, a: number, b: number): boolean {
  const published = scan.doc.published === null ? null : parseDay(scan.doc.published);
  if (!published || b > 12) return false;
  const american = dayNumber({ year, month: a, day: b }) - dayNumber(published);
  const british = dayNumber({ year, month: b, day: a }) - dayNumber(published);
  return american > 31 && british <= 1;
}

function numericDay(
  scan: Scan,
  at: number,
  all: string,
  rule: string,
  year: number,
  month: number,
  day: number,
  time: string | null,
) {
  if (!isPossibleDay(year, month, day)) return null;
  const end = tokenAfter(scan, at, (scan.tokens[at]?.start ?? 0) + all.length);
  return [reading(at, end, rule, { of: "day", year: { year }, month, day, weekday: null }, { time })];
}

/** "9/11" is a name for one day; no other fraction is. */
export function readNineEleven(scan: Scan, at: number): Reading[] | null {
  if (lowerAt(scan, at) !== "9" || lowerAt(scan, at + 1) !== "/" || !/^11(-|$)/.test(lowerAt(scan, at + 2)))
    return null;
  if (!isAdjacent(scan, at + 1) || !isAdjacent(scan, at + 2)) return null;
  const next = lowerAt(scan, at + 3);
  if (isAdjacent(scan, at + 3) && /^[/\d]/.test(next)) return null;
  const meaning = { of: "day", year: { year: 2001 }, month: 9, day: 11, weekday: null } as const;
  return [reading(at, at + 3, "date/nine-eleven", meaning)];
}

import { type Day, isoWeekOf, isPossibleDay } from "../calendar";
import type { Meaning, Reading } from "../expression";
import {
  formatDay,
  formatEra,
  formatFullDay,
  formatMonth,
  formatRecurring,
  formatSeason,
  formatWeek,
  formatYear,
  formatYears,
} from "../format";
import { HOLIDAYS } from "../lexicon/holidays";
import type { Unit } from "../lexicon/units";
import type { Anchor, Context } from "./context";
import { leanDayYear, leanMonthYear, partYear, tenseOf } from "./lean-years";
import { namedYear } from "./named-days";
import { shiftFrom, shiftFromText, stepDays, yearAgoQuarter } from "./shifts";
import { weekdayNear, weekendNear } from "./weekdays";
import { inferYear, type KnownYear, knownYear } from "./years";

/** A reading's value, what the text states of it and what was inferred, and the time it leaves for what follows. */
export type Resolved = {
  value: string | null;
  certain: string[];
  implied: string[];
  anchor: Omit<Anchor, "sentence" | "paragraph"> | null;
};

type Of<K extends Meaning["of"]> = Extract<Meaning, { of: K }>;
type Resolver<K extends Meaning["of"]> = (meaning: Of<K>, context: Context, reading: Reading) => Resolved;

const anchorAt = (
  year: number,
  month: number | null = null,
  day: number | null = null,
  quarter: number | null = null,
) => ({
  year,
  month,
  day,
  quarter,
});

/** The parts the text states, and the year where it was inferred. */
function withYear(value: string, stated: string[], year: KnownYear | null, anchor: Resolved["anchor"]): Resolved {
  if (year === null) return { value, certain: stated, implied: [], anchor: null };
  if (year.stated) return { value, certain: ["year", ...stated], implied: [], anchor };
  return { value, certain: stated, implied: ["year"], anchor };
}

/** A guide or a textbook that names a month or a season without a year, and tells of nothing past, means every year's. */
function isRecurring(context: Context, reading: Reading): boolean {
  if (context.scan.register !== "exposition" || context.published === null) return false;
  const tense = tenseOf(context, reading);
  return tense !== "past" && tense !== "likely-past";
}
const recurring = (value: string, certain: string[]): Resolved => ({ value, certain, implied: [], anchor: null });

const RESOLVERS: { [K in Meaning["of"]]: Resolver<K> } = {
  fixed: ({ value, certain }) => ({ value, certain, implied: [], anchor: null }),

  day(meaning, context, reading) {
    const { month, day } = meaning;
    const named = meaning.year === null ? namedYear(context, reading, month, day) : null;
    const year =
      knownYear(context, named === null ? meaning.year : { known: named }) ??
      inferYear(context, month, day, tenseOf(context, reading));
    if (year === null && isRecurring(context, reading)) return recurring(formatRecurring(month, day), ["month", "day"]);
    const stated = meaning.weekday === null ? ["month", "day"] : ["month", "day", "weekday"];
    const possible = year !== null && isPossibleDay(year.year, month, day) ? year : null;
    return withYear(
      formatDay(possible?.year ?? null, month, day),
      stated,
      possible,
      possible && anchorAt(possible.year, month, day),
    );
  },

  month(meaning, context, reading) {
    const { month, lean } = meaning;
    const year = knownYear(context, meaning.year) ?? leanMonthYear(context, month, lean, reading);
    if (year === null && isRecurring(context, reading)) return recurring(formatRecurring(month), ["month"]);
    return withYear(formatMonth(year?.year ?? null, month), ["month"], year, year && anchorAt(year.year, month));
  },

  year: ({ year }) => ({ value: formatYear(year), certain: ["year"], implied: [], anchor: anchorAt(year) }),

  interval: ({ value, certain }) => ({ value, certain, implied: [], anchor: null }),

  years: ({ from, to }, { scan }) => ({
    value: scan.register === "report" ? formatEra(from, to) : formatYears(from, to),
    certain: [to - from > 9 ? "century" : "decade"],
    implied: [],
    anchor: null,
  }),

  part(meaning, context, reading) {
    const { part } = meaning;
    const year = knownYear(context, meaning.year) ?? partYear(context, part, meaning.lean, reading);
    const quarter = part.startsWith("Q") ? Number(part[1]) : null;
    const months = meaning.lean === null && context.published !== null && context.scan.register === "exposition";
    const span = months ? formatSeason(year?.year ?? null, part) : null;
    if (span !== null) return { ...recurring(span, ["season"]), implied: year && !year.stated ? ["year"] : [] };
    const stated = [quarter === null ? (part.startsWith("H") ? "half" : "season") : "quarter"];
    return withYear(
      `${formatYear(year?.year ?? null)}-${part}`,
      stated,
      year,
      year && anchorAt(year.year, null, null, meaning.year && "shift" in meaning.year ? null : quarter),
    );
  },

  weekday(meaning, context, reading) {
    const { weekday, lean, fromText } = meaning;
    const base = fromText && lean !== 0 ? textDay(context) : context.published;
    if (!base) return { value: `XXXX-WXX-${weekday}`, certain: ["weekday"], implied: [], anchor: null };
    const day = weekdayNear(base, weekday, lean, lean === null || lean === 0 ? tenseOf(context, reading) : null);
    return inferredDay(day, ["weekday"]);
  },

  weekend(meaning, context, reading) {
    if (!context.published) return { value: null, certain: [], implied: [], anchor: null };
    const saturday = weekendNear(context.published, meaning.lean, tenseOf(context, reading));
    const { year } = isoWeekOf(saturday);
    return {
      value: `${formatWeek(saturday)}-WE`,
      certain: [],
      implied: ["year", "week"],
      anchor: anchorAt(year, saturday.month, null),
    };
  },

  shift(meaning, context, reading) {
    const { unit, by, fromText, near } = meaning;
    if (!fromText && !context.published) return { value: null, certain: [], implied: [], anchor: null };
    if (near !== undefined && context.published) return inferredDay(stepDays(context.published, unit, by, near), []);
    const quarter = reading.rule === "date/ago" && unit === "year" && by === -1 ? yearAgoQuarter(context) : null;
    const shifted =
      quarter ?? (fromText ? shiftFromText(context, unit, by) : shiftFrom(context.published as Day, unit, by));
    // "a day earlier" beside no other day: one before publication.
    const found =
      shifted.value === null && fromText && by < 0 && context.published && reading.rule !== "date/earlier"
        ? shiftFrom(context.published, unit, by)
        : shifted;
    const implied = found.value === null ? [] : (UNIT_PARTS[unit] ?? ["year"]);
    return { value: found.value, certain: [], implied, anchor: found.anchor };
  },

  holiday(meaning, context, reading) {
    const dayIn = HOLIDAYS[meaning.name];
    if (!dayIn) return { value: null, certain: [], implied: [], anchor: null };
    const usual = dayIn(context.published?.year ?? 2000);
    const year = knownYear(context, meaning.year) ?? leanDayYear(context, usual, meaning.lean, reading);
    if (year === null) return { value: null, certain: ["holiday"], implied: [], anchor: null };
    const day = dayIn(year.year);
    return {
      value: formatFullDay(day),
      certain: year.stated ? ["holiday", "year"] : ["holiday"],
      implied: year.stated ? ["month", "day"] : ["year", "month", "day"],
      anchor: anchorAt(day.year, day.month, day.day),
    };
  },

  time(_meaning, context) {
    const day = textDay(context) ?? context.published;
    return day
      ? { value: formatFullDay(day), certain: [], implied: ["year", "month", "day"], anchor: null }
      : { value: "XXXX-XX-XX", certain: [], implied: [], anchor: null };
  },
};

/** The parts of a date that a step in a unit settles. */
const UNIT_PARTS: Partial<Record<Unit, string[]>> = {
  day: ["year", "month", "day"],
  week: ["year", "week"],
  month: ["year", "month"],
  quarter: ["year", "quarter"],
};

/** The day the text last spoke of, in the same paragraph or the one before. */
function textDay({ dayAnchor, paragraph }: Context): Day | null {
  if (!dayAnchor || dayAnchor.month === null || dayAnchor.day === null || paragraph - dayAnchor.paragraph > 1)
    return null;
  return { year: dayAnchor.year, month: dayAnchor.month, day: dayAnchor.day };
}

function inferredDay(day: Day, certain: string[]): Resolved {
  return {
    value: formatFullDay(day),
    certain,
    implied: ["year", "month", "day"],
    anchor: anchorAt(day.year, day.month, day.day),
  };
}

function isPublished(value: string | null, { published }: Context): boolean {
  return published !== null && value === formatFullDay(published);
}

/** Parts of a time of day: "TEV" states the part of the day, "T20:00" hour and minute. */
function timeParts(time: string): string[] {
  return time.includes(":") ? ["hour", "minute"] : ["part-of-day"];
}

export function resolve(reading: Reading, context: Context): Resolved {
  const { meaning, time } = reading;
  const resolver = RESOLVERS[meaning.of] as Resolver<Meaning["of"]>;
  const resolved = resolver(meaning as never, context, reading);
  if (time === null) return resolved;
  // "The deadline passed at midnight": of the day of publication only its beginning lies behind.
  const begins = time === "T24:00" && meaning.of === "time" && isPublished(resolved.value, context);
  if (begins && tenseOf(context, reading) === "past") return resolve({ ...reading, time: "T00:00" }, context);
  const unknown = meaning.of === "shift" && meaning.fromText ? null : `XXXX-XX-XX${time}`;
  return {
    ...resolved,
    value: resolved.value === null ? unknown : `${resolved.value}${time}`,
    certain: [...resolved.certain, ...timeParts(time)],
  };
}

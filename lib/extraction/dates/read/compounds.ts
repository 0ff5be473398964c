import { type Meaning, type Reading, reading } from "../expression";
import { formatMonth } from "../format";
import { MONTHS, SEASONS, WEEKDAYS } from "../lexicon/calendar-names";
import { CARDINALS, ORDINALS, VAGUE_QUANTITIES } from "../lexicon/number-words";
import { UNITS } from "../lexicon/units";
import { isCapital, lowerAt, lowerBefore, type Scan, wordAt } from "../scan";
import { centuryOf } from "./decades";
import { duration } from "./durations";
import { yearPart } from "./year-parts";
import { yearBehind } from "./years";

/** What may be "12 years old" without being a person: its age is a duration of the story. */
const AGED_THINGS: ReadonlySet<string> = new Set(
  `war conflict truce ceasefire cease-fire siege blockade strike dispute government law ban insurgency uprising rebellion
  campaign agreement deal occupation embargo standoff crisis feud drought`.split(/\s+/),
);

const PREFIXES: ReadonlySet<string> = new Set(["mid", "early", "late", "pre", "post", "since"]);

/** Hyphened words: "two-year", "mid-November", "third-quarter", "19th-century", "year-end", "decades-long". */
export function readCompound(scan: Scan, at: number): Reading[] | null {
  const parts = scan.words[at]?.parts;
  if (!parts) return null;
  const [head, tail] = parts as [string, string];
  if (PREFIXES.has(head)) return readPrefixed(scan, at, head, parts.slice(1).join("-"));
  if (parts.includes("old") || parts.includes("olds")) return readAged(scan, at, parts);
  if (parts.length === 2 && (tail === "quarter" || tail === "half")) {
    const ordinal = ORDINALS[head];
    if (tail === "quarter" && ordinal !== undefined && ordinal <= 4) return yearPart(scan, at, at + 1, `Q${ordinal}`);
  }
  if (tail === "century") {
    const ordinal = ORDINALS[head] ?? (/^\d{1,2}(st|nd|rd|th)$/.test(head) ? Number.parseInt(head, 10) : undefined);
    return ordinal ? [reading(at, at + 1, "date/century", centuryOf(ordinal, false))] : null;
  }
  if (parts.length === 2 && MONTHS[head] && MONTHS[tail]) return readMonthSpan(scan, at, MONTHS[head], MONTHS[tail]);
  if (parts.length === 2 && head === "year") return readYearCompound(scan, at, tail);
  // "the Six-Day War"
  if (isCapital(scan.tokens[at + 1]) && lowerAt(scan, at + 1) === "war") return null;
  return readMeasure(at, parts);
}

/** "January-March 2023": one token, so one span of months. */
function readMonthSpan(scan: Scan, at: number, from: number, to: number): Reading[] | null {
  const behind = yearBehind(scan, at + 1);
  if (!behind?.year || !("year" in behind.year)) return null;
  const { year } = behind.year;
  const value = `${formatMonth(from > to ? year - 1 : year, from)}/${formatMonth(year, to)}`;
  return [reading(at, behind.end, "date/month-span", { of: "interval", value, certain: ["year", "month"] })];
}

/** "two-year", "16-hour", "day-long", "three-week-long", "decades-long", "half-hour". */
function readMeasure(at: number, parts: string[]): Reading[] | null {
  const last = parts.at(-1) === "long" ? parts.slice(0, -1) : parts;
  const unit = UNITS[last.at(-1) as string];
  if (!unit || unit.unit === "second" || (unit.unit === "quarter" && last.length < 3)) return null;
  if (last.length === 1) return [duration(at, at + 1, "duration/compound", unit.unit, unit.plural ? null : 1)];
  if (last.length > 3) return null;
  const head = last.slice(0, -1);
  if (head.length === 1 && VAGUE_QUANTITIES.has(head[0] as string)) {
    return [duration(at, at + 1, "duration/compound", unit.unit, null)];
  }
  const count = head.reduce(
    (sum, part) => sum + (/^\d+$/.test(part) ? Number(part) : (CARDINALS[part] ?? Number.NaN)),
    0,
  );
  return Number.isNaN(count) ? null : [duration(at, at + 1, "duration/compound", unit.unit, count)];
}

/** "mid-November", "late-2012", "mid-1990s", "pre-2003", "mid-afternoon". */
function readPrefixed(scan: Scan, at: number, head: string, rest: string): Reading[] | null {
  const behind = yearBehind(scan, at + 1);
  const end = behind?.end ?? at + 1;
  const year = behind?.year ?? null;
  const make = (meaning: Meaning, time: string | null = null, stop = end) => [
    reading(at, stop, "date/prefixed", meaning, { time, confidence: 0.8 }),
  ];
  if (/^\d{4}$/.test(rest)) return make({ of: "year", year: Number(rest) }, null, at + 1);
  const decade = /^(\d{3}0)'?s$/.exec(rest);
  if (decade) return make({ of: "years", from: Number(decade[1]), to: Number(decade[1]) + 9 }, null, at + 1);
  if (head === "pre" || head === "post" || head === "since") return null;
  const month = MONTHS[rest];
  if (month) return make({ of: "month", year, month, lean: null });
  const season = SEASONS[rest];
  if (season) return make({ of: "part", year, part: season, lean: null });
  const weekday = WEEKDAYS[rest];
  if (weekday) return make({ of: "weekday", weekday, lean: null, fromText: false }, null, at + 1);
  const part =
    rest === "morning"
      ? "MO"
      : rest === "afternoon"
        ? "AF"
        : rest === "evening"
          ? "EV"
          : rest === "night"
            ? "NI"
            : null;
  if (part) return [reading(at, at + 1, "time/prefixed", { of: "time" }, { time: `T${part}` })];
  if (rest === "year") return make({ of: "shift", unit: "year", by: 0, fromText: false }, null, at + 1);
  return null;
}

/** "an eight-month-old truce" lasts eight months; "a 12-year-old" is a child. */
function readAged(scan: Scan, at: number, parts: string[]): Reading[] | null {
  if (parts.at(-1) !== "old" || !AGED_THINGS.has(lowerAt(scan, at + 1))) return null;
  return readMeasure(at, parts.slice(0, -1));
}

/** The last day of the year. */
const YEAR_END: Meaning = { of: "day", year: { shift: 0 }, month: 12, day: 31, weekday: null };

/** "year-end", "the year-earlier quarter", "year-ago results". */
function readYearCompound(scan: Scan, at: number, tail: string): Reading[] | null {
  if (tail === "end" && !/^(the|a)$/.test(lowerAt(scan, at + 1))) {
    return [reading(at, at + 1, "date/year-end", YEAR_END, { confidence: 0.6 })];
  }
  if (tail !== "ago" && tail !== "earlier") return null;
  let end = at + 1;
  const ordinal = wordAt(scan, end)?.ordinal;
  if (ordinal !== undefined && ordinal <= 4 && lowerAt(scan, end + 1) === "quarter") {
    const meaning = { of: "part", year: { shift: -1 }, part: `Q${ordinal}`, lean: null } as const;
    return [reading(at, end + 2, "date/year-ago", meaning, { confidence: 0.7 })];
  }
  if (lowerAt(scan, end) === "quarter" || lowerAt(scan, end) === "period") end++;
  const first = lowerBefore(scan, at) === "the" ? at - 1 : at;
  return [
    reading(first, end, "date/year-ago", { of: "shift", unit: "year", by: -1, fromText: true }, { confidence: 0.7 }),
  ];
}

import { addDays, type Day, dayNumber } from "../calendar";
import type { Reading } from "../expression";
import { formatFullDay } from "../format";
import { formatDuration } from "../read/quantities";
import type { Scan } from "../scan";
import { type Anchor, type Context, contextOf } from "./context";
import { inheritYears, isRange, isSpan } from "./ranges";
import { type Resolved, resolve } from "./resolve";

export type ResolvedReading = Reading & { resolved: Resolved };

/** Resolves the readings in text order; what each one fixes is the ground for those that follow. */
export function resolveAll(scan: Scan, found: Reading[]): ResolvedReading[] {
  const readings = inheritYears(scan, found);
  const context = contextOf(scan.doc, scan, readings);
  const { paragraphs } = scan;
  const all: ResolvedReading[] = [];
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i] as Reading;
    while ((paragraphs[context.paragraph] ?? Number.POSITIVE_INFINITY) <= reading.first) context.paragraph++;
    context.sentence = sentenceOf(scan, reading);
    const { meaning } = reading;
    if (meaning.of === "time") lookAhead(context, readings, i);
    const resolved = resolve(reading, context);
    if (
      resolved.value === null &&
      meaning.of === "shift" &&
      meaning.fromText &&
      (meaning.by === 0 || context.published)
    ) {
      const length = lengthOf(reading);
      if (length) all.push(length);
      continue;
    }
    if (resolved.anchor) moveAnchor(context, resolved.anchor);
    const last = all.at(-1);
    const next = { ...reading, resolved };
    if (last && isRange(scan, last, reading)) orderRange(context, last, next);
    all.push(next);
  }
  return all;
}

/**
 * "Forty years later" beside no time of which the text has spoken says how long, not when; "that day" says nothing. Without a
 * publication date both stay as they are, without a value.
 */
function lengthOf(reading: Reading): ResolvedReading | null {
  const { meaning } = reading;
  if (meaning.of !== "shift" || (reading.rule !== "date/later" && reading.rule !== "date/earlier")) return null;
  const value = formatDuration(meaning.unit, Math.abs(meaning.by));
  return { ...reading, type: "DURATION", resolved: { value, certain: ["duration"], implied: [], anchor: null } };
}

/** How many expressions ahead the day of a time is looked for. */
const AHEAD = 6;

/** "opened fire at 2 a.m. in the market on Monday": the day of a time may stand behind it in the sentence. */
function lookAhead(context: Context, readings: Reading[], at: number): void {
  const { scan } = context;
  const sentence = sentenceOf(scan, readings[at] as Reading);
  if (context.dayAnchor?.sentence === sentence) return;
  for (let i = at + 1; i < readings.length && i <= at + AHEAD; i++) {
    const next = readings[i] as Reading;
    if (sentenceOf(scan, next) !== sentence) return;
    const { of } = next.meaning;
    if (of !== "day" && of !== "weekday" && of !== "holiday") continue;
    // "from 9 p.m. to 5 a.m. until May 20": the end of a span, not the day of the time.
    if (/^(until|till|since)$/.test(scan.tokens[next.first - 1]?.lower ?? "")) continue;
    const { anchor } = resolve(next, context);
    if (anchor) moveAnchor(context, anchor);
    return;
  }
}

/** Of two weekdays the first is taken back a week, or, where it lies ahead, the second put on by one. */
function orderWeekdays({ published }: Context, from: ResolvedReading, to: ResolvedReading): void {
  const start = dayOf(from.resolved);
  const end = dayOf(to.resolved);
  if (!start || !end || !published || dayNumber(start) <= dayNumber(end)) return;
  if (dayNumber(start) > dayNumber(published)) to.resolved = onDay(to.resolved, addDays(end, 7));
  else from.resolved = onDay(from.resolved, addDays(start, -7));
}

function dayOf({ anchor }: Resolved): Day | null {
  return anchor && anchor.month !== null && anchor.day !== null ? (anchor as Day) : null;
}

function onDay(resolved: Resolved, day: Day): Resolved {
  const time = resolved.value?.slice("2023-11-05".length) ?? "";
  return { ...resolved, value: formatFullDay(day) + time, anchor: { ...day, quarter: null } };
}

/** "from November to March": where both years were inferred, the first may not lie behind the second. */
function orderRange(context: Context, from: ResolvedReading, next: ResolvedReading): void {
  const { meaning } = from;
  const to = next.resolved;
  if (!isSpan(context.scan, from)) return;
  if (meaning.of === "weekday" && next.meaning.of === "weekday") orderWeekdays(context, from, next);
  const start = from.resolved.anchor;
  if (!start || !to.anchor || !to.implied.includes("year") || !from.resolved.implied.includes("year")) return;
  if ((meaning.of !== "month" && meaning.of !== "day") || to.anchor.month === null) return;
  const later = (year: number) => year * 12 + meaning.month > (to.anchor?.year ?? 0) * 12 + (to.anchor?.month ?? 0);
  // "from 6 p.m. on September 16 until 8 a.m. on September 18": no longer than it must be.
  if (next.meaning.of === "day" && to.anchor.year > start.year && !later(start.year + 1)) {
    next.resolved = resolve({ ...next, meaning: { ...next.meaning, year: { known: to.anchor.year - 1 } } }, context);
    return;
  }
  if (!later(start.year)) return;
  const { year } = to.anchor;
  from.resolved = resolve(
    { ...from, meaning: { ...meaning, year: { known: later(year) ? year - 1 : year } } },
    context,
  );
}

function sentenceOf(scan: Scan, reading: Reading): number {
  return scan.tokens[reading.first]?.sentence ?? 0;
}

function moveAnchor(context: Context, anchor: Omit<Anchor, "sentence" | "paragraph">): void {
  const { year, month, day, quarter } = anchor;
  const { sentence, paragraph } = context;
  const moved = { year, month, day, quarter, sentence, paragraph };
  context.anchor = moved;
  if (day !== null) context.dayAnchor = moved;
  if (quarter !== null) context.quarterAnchor = moved;
}

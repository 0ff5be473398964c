import { type Reading, reading } from "./expression";
import { EDGE_NOUNS, EDGES } from "./lexicon/deictics";
import { clockAt } from "./read/clock";
import { lowerAt, lowerBefore, type Scan, wordAt } from "./scan";

/** Readings that a time of day can be added to: those of one day. */
function isDay({ meaning, time }: Reading): boolean {
  if (time !== null) return false;
  const { of } = meaning;
  return of === "day" || of === "weekday" || of === "holiday" || (of === "shift" && meaning.unit === "day");
}

const asTime = (day: Reading, end: number, time: string): Reading => ({ ...day, end, time, type: "TIME" });

/** "Sunday evening", "Oct. 7 at 6:30 a.m.", "yesterday at around noon": the time of day behind a day. */
export function withTimeBehind(scan: Scan, day: Reading): Reading {
  if (!isDay(day)) return day;
  const { end } = day;
  const part = wordAt(scan, end);
  if (part?.part && !part.plural && part.kind === "part") return asTime(day, end + 1, `T${part.part}`);
  if (part?.kind === "part" && part.plural && day.meaning.of === "weekday") {
    const value = `XXXX-WXX-${day.meaning.weekday}T${part.part}`;
    return reading(
      day.first,
      end + 1,
      "set/weekday-parts",
      { of: "fixed", value, certain: ["weekday"] },
      { type: "SET" },
    );
  }
  if (part?.kind === "overnight") return asTime(day, end + 1, "TNI");
  let at = end;
  if (lowerAt(scan, at) === ",") at++;
  if (lowerAt(scan, at) === "at" || lowerAt(scan, at) === "around" || lowerAt(scan, at) === "about") at++;
  if (at > end && /^(around|about|approximately|roughly|exactly)$/.test(lowerAt(scan, at))) at++;
  const clock = at - end === 1 && lowerAt(scan, end) === "," ? null : clockAt(scan, at);
  const behind = clock ?? (part?.kind === "clock" ? clockAt(scan, end) : null);
  return behind ? asTime(day, behind.end, behind.time) : day;
}

/** "4:17 a.m. local time (0117 GMT) on Monday": the bracket says the same time over again. */
function skipOtherZone(scan: Scan, at: number): number {
  const clock = lowerAt(scan, at) === "(" ? clockAt(scan, at + 1) : null;
  return clock && lowerAt(scan, clock.end) === ")" ? clock.end + 1 : at;
}

/** "8 p.m. on Sunday", "noon Thursday", "the evening of October 7": the day behind a time of day. */
export function withDayBehind(scan: Scan, time: Reading, readDay: (at: number) => Reading[] | null): Reading {
  if (time.time === null) return time;
  if (time.meaning.of !== "time" && time.rule !== "time/overnight") return time;
  let at = skipOtherZone(scan, time.end);
  const into = time.rule === "time/overnight" && /^(into|to)$/.test(lowerAt(scan, at));
  if (into) at++;
  if (lowerAt(scan, at) === ",") at++;
  if (lowerAt(scan, at) === "on" || lowerAt(scan, at) === "of") at++;
  if (lowerAt(scan, at) === "the" && wordAt(scan, at + 1)?.ordinal) at++;
  const days = readDay(at);
  const day = days?.[0];
  const ofClock = time.time.includes(":") && day?.time && !day.time.includes(":");
  if (!day || !(isDay(day) || (ofClock && isDay({ ...day, time: null })))) return time;
  if (into) return { ...day, first: time.first, time: "TNI", type: "TIME", rule: "time/overnight-into" };
  // "3:00 on Saturday afternoon"
  const part = wordAt(scan, day.end);
  // "the night of March 17-18" is one night, of the first day.
  const both = days?.length === 2 && time.rule === "time/part-of-day" ? (days[1]?.end ?? day.end) : day.end;
  const end = part?.kind === "part" && !part.plural ? day.end + 1 : both;
  const value = ofClock && day.time ? inPart(scan, time, day.time) : time.time;
  return { ...day, first: time.first, end, time: value, type: "TIME", rule: time.rule };
}

/** "8:30 this evening" is half past eight at night, "11 last night" too; what says a.m. or has 24 hours stays. */
function inPart(scan: Scan, { first, end, time }: Reading, part: string): string | null {
  const clock = /^T(\d\d)(:\d\d)$/.exec(time ?? "");
  if (!clock || !/^T(?:AF|EV|NI)$/.test(part)) return time;
  for (let i = first; i < end; i++) if (/^[ap]\.?m?\.?$/.test(lowerAt(scan, i))) return time;
  const hour = Number(clock[1]);
  return hour > 0 && hour < 12 && (part !== "TNI" || hour > 5) ? `T${hour + 12}${clock[2]}` : time;
}

/** "the night of October 14", "dawn on Monday": a part of the day is a time only beside its day. */
export function readPartOfDay(scan: Scan, at: number, readDay: (at: number) => Reading[] | null): Reading[] | null {
  const word = scan.words[at];
  if (word?.part === undefined || word.plural) return null;
  const joint = lowerAt(scan, at + 1);
  if (joint !== "of" && joint !== "on") return null;
  const bare = reading(at, at + 1, "time/part-of-day", { of: "time" }, { time: `T${word.part}` });
  const dated = withDayBehind(scan, bare, readDay);
  return dated === bare ? null : [dated];
}

/** Takes "early", "later", "the end of", "the" before an expression into its span; they leave its value alone. */
export function withEdges(scan: Scan, found: Reading, from: number): Reading {
  let { first } = found;
  if (lowerBefore(scan, first) === "the" && first - 1 >= from && takesArticle(found)) first--;
  if (lowerBefore(scan, first) === "of") {
    const noun = lowerBefore(scan, first - 1);
    if (EDGE_NOUNS.has(noun) && first - 2 >= from) {
      first -= 2;
      if (lowerBefore(scan, first) === "the" && first - 1 >= from) first--;
    }
  } else if (first - 1 >= from && EDGES.has(lowerBefore(scan, first))) {
    first--;
    if (lowerBefore(scan, first) === "the" && first - 1 >= from) first--;
  } else if (
    lowerBefore(scan, first) === "in" &&
    /^(earlier|later|early|late)$/.test(lowerBefore(scan, first - 1)) &&
    first - 2 >= from
  ) {
    if (found.meaning.of === "shift") first -= 2;
  }
  return first === found.first ? found : { ...found, first };
}

/** Nouns take their article ("the third quarter", "the 1990s"); names of days and months have none of their own. */
function takesArticle({ meaning, type, rule }: Reading): boolean {
  if (type === "DURATION") return rule !== "duration/compound";
  const { of } = meaning;
  if (rule === "date/vague-noun" || rule === "time/part-of-day") return true;
  return of === "shift" || of === "part" || of === "years" || of === "weekend" || rule === "date/day-month";
}

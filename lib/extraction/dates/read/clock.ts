import { type Reading, reading } from "../expression";
import { formatClock } from "../format";
import { isAdjacent, isCapital, lowerAt, lowerBefore, type Scan, wordAt } from "../scan";

/** A clock time and where it ends. */
type Clock = { time: string; end: number };

const ZONES: ReadonlySet<string> = new Set(
  "gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest ist idt msk z hrs hours".split(" "),
);
/** Before a bare "20:15": otherwise it is a score, a ratio or a verse. */
const CLOCK_BEFORE: ReadonlySet<string> = new Set(
  "at by around from until till since before after about between and to approximately roughly ( ,".split(" "),
);
const NAMED_HOURS: Record<string, string> = { noon: "T12:00", midday: "T12:00", midnight: "T24:00" };

/** "8 p.m.", "6:30 a.m.", "3pm", "20:15 GMT", "0530 GMT", "10 o'clock", "noon", "5 in the morning". */
export function readClock(scan: Scan, at: number): Reading[] | null {
  const clock = clockAt(scan, at);
  return clock ? [reading(at, clock.end, "time/clock", { of: "time" }, { time: clock.time })] : null;
}

export function clockAt(scan: Scan, at: number): Clock | null {
  const word = wordAt(scan, at);
  if (!word) return null;
  if (word.kind === "clock" && word.number === undefined) return namedHour(scan, at);
  if (word.kind === "clock")
    return withZone(scan, twelveHour(word.number as number, word.minute ?? 0, word.value === "pm", at + 1));
  if (word.kind !== "number" || word.number === undefined) return null;
  const hour = word.number;
  if (word.digits === 4 && Number.isInteger(hour) && hour <= 2400 && hour % 100 < 60) {
    const zone = lowerAt(scan, at + 1);
    if (
      zone !== "gmt" &&
      zone !== "utc" &&
      zone !== "hrs" &&
      !(zone === "hours" && /^0|[1-9][1-9]$/.test(lowerAt(scan, at)))
    )
      return null;
    const time = formatClock(Math.floor(hour / 100), hour % 100);
    return { time: ZULU.test(zone) ? `${time}Z` : time, end: at + 2 };
  }
  if (word.digits !== undefined && word.digits > 2 && Number.isInteger(hour)) return null;
  if (hour > 24) return null;
  if (!Number.isInteger(hour)) return pointClock(scan, at);
  if (word.digits !== undefined && lowerAt(scan, at + 1) === ":" && isAdjacent(scan, at + 1))
    return colonClock(scan, at, hour);
  const half = halfOfDay(scan, at + 1);
  if (half) return withZone(scan, twelveHour(hour, 0, half.pm, half.end));
  if (lowerAt(scan, at + 1) === "o'clock") {
    const said = halfOfDay(scan, at + 2);
    const part = inThe(scan, at + 2);
    return twelveHour(hour, 0, part?.pm ?? said?.pm ?? false, part?.end ?? said?.end ?? at + 2);
  }
  if (lowerBefore(scan, at) === "at" || lowerBefore(scan, at) === "around") {
    const part = inThe(scan, at + 1);
    if (part) return twelveHour(hour, 0, part.pm, part.end);
  }
  return null;
}

/** "at midnight", "around noon"; "High Noon" is a film. */
function namedHour(scan: Scan, at: number): Clock | null {
  const lower = lowerAt(scan, at);
  const time = NAMED_HOURS[lower];
  if (!time || (isCapital(scan.tokens[at]) && isCapital(scan.tokens[at - 1]))) return null;
  if (lowerBefore(scan, at) === "high" || lowerBefore(scan, at) === "burning") return null;
  // "until midnight" ends the day, "shortly after midnight" begins it.
  const begins = lower === "midnight" && /^(after|past|since)$/.test(lowerBefore(scan, at));
  return { time: begins ? "T00:00" : time, end: at + 1 };
}

/** "6.30 p.m.": the British point. */
function pointClock(scan: Scan, at: number): Clock | null {
  const parts = /^(\d{1,2})\.([0-5]\d)(?:([ap])m)?$/.exec(lowerAt(scan, at));
  const half = halfOfDay(scan, at + 1);
  return parts && half ? withZone(scan, twelveHour(Number(parts[1]), Number(parts[2]), half.pm, half.end)) : null;
}

function colonClock(scan: Scan, at: number, hour: number): Clock | null {
  const token = scan.tokens[at + 2];
  if (!token || !isAdjacent(scan, at + 2)) return null;
  const parts = /^([0-5]\d)(?:([ap])m|h)?$/.exec(token.lower);
  if (!parts || (isAdjacent(scan, at) && lowerBefore(scan, at) === ":")) return null;
  const minute = Number(parts[1]);
  let end = at + 3;
  // "20:15:30"
  if (
    lowerAt(scan, end) === ":" &&
    isAdjacent(scan, end) &&
    isAdjacent(scan, end + 1) &&
    wordAt(scan, end + 1)?.digits === 2
  )
    end += 2;
  if (parts[2]) return withZone(scan, twelveHour(hour, minute, parts[2] === "p", end));
  const half = halfOfDay(scan, end);
  if (half) return withZone(scan, twelveHour(hour, minute, half.pm, half.end));
  const zone = ZONES.has(lowerAt(scan, end)) || lowerAt(scan, end) === "local";
  if (!zone && !CLOCK_BEFORE.has(lowerBefore(scan, at))) return null;
  if (hour === 24 && minute > 0) return null;
  return withZone(scan, { time: formatClock(hour, minute), end });
}

function halfOfDay(scan: Scan, at: number): { pm: boolean; end: number } | null {
  const lower = lowerAt(scan, at);
  if (lower === "a.m." || lower === "am" || lower === "a.m") return { pm: false, end: at + 1 };
  if (lower === "p.m." || lower === "pm" || lower === "p.m") return { pm: true, end: at + 1 };
  // The last stop is often lost: "8 p.m on Sunday" comes as p . m
  const split = (lower === "a" || lower === "p") && lowerAt(scan, at + 1) === "." && lowerAt(scan, at + 2) === "m";
  return split && isAdjacent(scan, at + 2) ? { pm: lower === "p", end: at + 3 } : null;
}

function inThe(scan: Scan, at: number): { pm: boolean; end: number } | null {
  if (lowerAt(scan, at) === "at" && lowerAt(scan, at + 1) === "night") return { pm: true, end: at + 2 };
  if (lowerAt(scan, at) !== "in" || lowerAt(scan, at + 1) !== "the") return null;
  const part = wordAt(scan, at + 2)?.part;
  return part && part !== "NI" ? { pm: part !== "MO", end: at + 3 } : null;
}

function twelveHour(hour: number, minute: number, pm: boolean, end: number): Clock | null {
  if (hour > 24 || (hour > 12 && !pm && hour > 23)) return null;
  const of24 = hour > 12 ? hour : (hour % 12) + (pm ? 12 : 0);
  return { time: formatClock(of24, minute), end };
}

const ZULU = /^(gmt|utc|z)$/;

/** The zone belongs to the span, and universal time to the value too: "EST", "local time", "Damascus time" do not. */
function withZone(scan: Scan, clock: Clock | null): Clock | null {
  if (!clock) return null;
  const { end } = clock;
  const zone = lowerAt(scan, end);
  if (ZONES.has(zone)) return { time: ZULU.test(zone) ? `${clock.time}Z` : clock.time, end: end + 1 };
  const place = scan.tokens[end];
  if (lowerAt(scan, end + 1) === "time" && (place?.lower === "local" || isCapital(place)))
    return { ...clock, end: end + 2 };
  return clock;
}

import { type Reading, reading } from "../expression";
import { EDGE_NOUNS } from "../lexicon/deictics";
import type { Unit } from "../lexicon/units";
import { isCapital, lowerAt, lowerBefore, type Scan, wordAt } from "../scan";
import { duration, isBelowDay } from "./durations";

/** "the quarter", "the weekend", "the week": the one the text speaks of. */
export function readDefinite(scan: Scan, at: number): Reading[] | null {
  const lower = lowerAt(scan, at);
  const before = lowerBefore(scan, at);
  const first = before === "the" ? at - 1 : at;
  if (lower === "weekend") {
    if (before !== "the" || isCapital(scan.tokens[at])) return null;
    // "by the weekend", "before the weekend": the coming one.
    const ahead = /^(by|before|until|till)$/.test(lowerBefore(scan, at - 1));
    return [reading(first, at + 1, "date/the-weekend", { of: "weekend", lean: ahead ? 0 : null }, { confidence: 0.7 })];
  }
  const unit = scan.words[at]?.unit;
  if (unit === "quarter" && before === "the" && !scan.words[at]?.plural) {
    if (/^(of|century|mile|final|finals)$/.test(lowerAt(scan, at + 1))) return null;
    return [
      reading(first, at + 1, "date/the-quarter", { of: "shift", unit, by: 0, fromText: true }, { confidence: 0.6 }),
    ];
  }
  // "later in the day"
  if (
    unit === "day" &&
    before === "the" &&
    lowerBefore(scan, at - 1) === "in" &&
    /^(later|earlier)$/.test(lowerBefore(scan, at - 2))
  ) {
    return [
      reading(at - 3, at + 1, "date/in-the-day", { of: "shift", unit, by: 0, fromText: true }, { confidence: 0.6 }),
    ];
  }
  // "until the end of the month"
  const edge = before === "the" && lowerBefore(scan, at - 1) === "of" && EDGE_NOUNS.has(lowerBefore(scan, at - 2));
  if (edge && (unit === "month" || unit === "week") && !scan.words[at]?.plural)
    return [
      reading(first, at + 1, "date/the-month", { of: "shift", unit, by: 0, fromText: false }, { confidence: 0.6 }),
    ];
  const beside = lowerAt(scan, at + 1);
  if (unit && before === "the" && (beside === "before" || beside === "after"))
    return readBeside(scan, at, unit, beside);
  if (unit === "year" && /^(by|at|before|until)$/.test(before)) return readYearEnd(scan, at);
  if (unit === "year" && before === "the") return readTheYear(scan, at);
  return null;
}

/** "a fall from the year before, when …", "the day after.": with no event named, the neighbour of the text's own time. */
function readBeside(scan: Scan, at: number, unit: Unit, beside: string): Reading[] | null {
  if (!/^([.,;:)]|when|in|on|and|)$/.test(lowerAt(scan, at + 2)) || isBelowDay(unit)) return null;
  const by = beside === "before" ? -1 : 1;
  return [reading(at - 1, at + 2, "date/beside", { of: "shift", unit, by, fromText: true }, { confidence: 0.6 })];
}

/** "by year end", "at year's end". */
function readYearEnd(scan: Scan, at: number): Reading[] | null {
  const end = lowerAt(scan, at + 1) === "'s" ? at + 2 : at + 1;
  if (lowerAt(scan, end) !== "end") return null;
  return [
    reading(at, end + 1, "date/year-end", { of: "shift", unit: "year", by: 0, fromText: false }, { confidence: 0.6 }),
  ];
}

/** "the end of the year", "for the year"; "in the year ended March 31" is a length, "the year 2030" that year's own. */
function readTheYear(scan: Scan, at: number): Reading[] | null {
  const next = lowerAt(scan, at + 1);
  if (next === "end" && /^([.,;:)]|)$/.test(lowerAt(scan, at + 2))) return null;
  const toMonth = next === "to" && wordAt(scan, at + 2)?.month !== undefined;
  if (next === "ended" || next === "ending" || toMonth)
    return [duration(at - 1, at + 1, "duration/year-ended", "year", 1)];
  if (!/^(for|of|in)$/.test(lowerBefore(scan, at - 1)) || !/^([.,;:)]|and|but|in|to|at|as|by|was|were|)$/.test(next))
    return null;
  return [
    reading(
      at - 1,
      at + 1,
      "date/the-year",
      { of: "shift", unit: "year", by: 0, fromText: false },
      { confidence: 0.6 },
    ),
  ];
}

import type { Reading } from "../expression";
import type { Scan } from "../scan";

/** Whether one expression leads on to the next: "from March to August", "Oct. 28 – Nov. 3". */
export function isRange(scan: Scan, from: Reading, to: Reading): boolean {
  if (to.first - from.end > 2) return false;
  return /^(to|and|until|till|through|or|[-–—,])$/.test(scan.tokens[from.end]?.lower ?? "");
}

/** Whether they are surely the two ends of one span: "Friday and Monday" are two days, "between Friday and Monday" are not. */
export function isSpan(scan: Scan, from: Reading): boolean {
  const joint = scan.tokens[from.end]?.lower ?? "";
  if (joint === "and") return scan.tokens[from.first - 1]?.lower === "between";
  return joint !== "," && joint !== "or";
}

/** "from March to August 2011", "between 4 May and 6 June 1981": the year behind the second is the first's too. */
export function inheritYears(scan: Scan, readings: Reading[]): Reading[] {
  for (let i = readings.length - 1; i > 0; i--) {
    const from = readings[i - 1] as Reading;
    const to = readings[i] as Reading;
    if (!("year" in from.meaning) || !("year" in to.meaning) || !isRange(scan, from, to)) continue;
    const { meaning } = from;
    if ((meaning.of !== "month" && meaning.of !== "day") || meaning.year !== null) continue;
    if (meaning.of === "month" && meaning.lean !== null) continue;
    const year = to.meaning.of === "month" || to.meaning.of === "day" ? to.meaning.year : null;
    if (year === null || !("year" in year)) continue;
    const later = to.meaning.of !== "year" && "month" in to.meaning && meaning.month > to.meaning.month;
    readings[i - 1] = { ...from, meaning: { ...meaning, year: { year: later ? year.year - 1 : year.year } } };
  }
  return readings;
}

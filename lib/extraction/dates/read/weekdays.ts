import { type Reading, reading } from "../expression";
import { isCapital, lowerAt, lowerBefore, type Scan, wordAt } from "../scan";
import { readDayMonth, readMonthDay } from "./days";

/** Words that make a weekday part of a name: "Black Friday", "Bloody Sunday". */
const NAMES_BEFORE: ReadonlySet<string> = new Set(
  "black bloody super fat cyber blue man freaky holy casual giving".split(" "),
);
/** "Sunday Times", "Sunday school", "Monday Night Football". */
const NAMES_BEHIND: ReadonlySet<string> = new Set(
  `times telegraph mirror mail express herald post tribune mercury independent business world people star sun age gazette
  review magazine school schools service club agreement mosque`.split(/\s+/),
);

/** "Sunday", "Monday, Oct. 26", "Sundays"; a part of the day behind it is added by the composer. */
export function readWeekday(scan: Scan, at: number): Reading[] | null {
  const word = scan.words[at];
  const token = scan.tokens[at];
  if (!word?.weekday || !token) return null;
  if (isName(scan, at) || isAnyDay(scan, at)) return null;
  if (lowerAt(scan, at + 1) === "the" && lowerAt(scan, at + 2) === "13th" && !wordAt(scan, at + 4)?.month) return null;
  if (word.plural && lowerAt(scan, at + 1) === "ago") return null;
  if (word.plural) {
    const value = `XXXX-WXX-${word.weekday}`;
    return [reading(at, at + 1, "set/weekdays", { of: "fixed", value, certain: ["weekday"] }, { type: "SET" })];
  }
  const dated = readDatedWeekday(scan, at, word.weekday);
  if (dated) return dated;
  if (word.abbreviated && !token.text.endsWith(".")) return null;
  if (word.abbreviated && word.weekday > 5 && lowerAt(scan, at + 1) !== "") return null;
  // In lower case only damaged text has weekdays; "sun." and "wed." are words there.
  if (!isCapital(token) && word.abbreviated) return null;
  const meaning = { of: "weekday", weekday: word.weekday, lean: null, fromText: false } as const;
  return [reading(at, at + 1, "date/weekday", meaning)];
}

/** "Monday, Oct. 26", "Tues 5 March", "Friday the 13th of October". */
export function readDatedWeekday(scan: Scan, at: number, weekday: number): Reading[] | null {
  let i = at + 1;
  if (lowerAt(scan, i) === "." || lowerAt(scan, i) === ",") i++;
  if (lowerAt(scan, i) === "the") i++;
  const month = wordAt(scan, i)?.month;
  const dated = month ? readMonthDay(scan, i) : readDayMonth(scan, i);
  const first = dated?.[0];
  if (!dated || first?.meaning.of !== "day") return null;
  return [
    { ...first, first: at, rule: "date/weekday-date", meaning: { ...first.meaning, weekday } },
    ...dated.slice(1),
  ];
}

/** "on a Monday" is any; "a Sunday service", "a Friday night raid" are one. */
function isAnyDay(scan: Scan, at: number): boolean {
  const before = lowerBefore(scan, at);
  // "the first Monday of October"
  if (scan.words[at - 1]?.kind === "ordinal" && lowerAt(scan, at + 1) === "of") return true;
  if (before !== "a") return before === "any" || before === "another";
  const part = wordAt(scan, at + 1)?.part ? at + 2 : at + 1;
  return (
    !/^[a-z]{2,}[^s]$/.test(lowerAt(scan, part)) ||
    /^(and|for|from|with|when|after|before|the|coming)$/.test(lowerAt(scan, part))
  );
}

function isName(scan: Scan, at: number): boolean {
  const before = lowerBefore(scan, at);
  if (NAMES_BEFORE.has(before) && isCapital(scan.tokens[at - 1])) return true;
  const next = scan.tokens[at + 1];
  if (!next || next.gap === "paragraph") return false;
  if (next.lower === "school" || next.lower === "schools") return true;
  if (next.lower === "night" && isCapital(next) && isCapital(scan.tokens[at + 2])) return true;
  return isCapital(next) && NAMES_BEHIND.has(next.lower);
}

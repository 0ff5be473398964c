import { type Reading, reading } from "../expression";
import { isCapital, isDash, lowerAt, lowerBefore, type Scan, wordAt } from "../scan";
import { isMonthName } from "./days";
import { yearAt, yearBehind } from "./years";

/** What stands before a month that is a month: May, March, April, June and August are names and verbs too. */
const MONTH_BEFORE: ReadonlySet<string> = new Set(
  `in since by until till from to through during after before between and or last next this of for early late mid each every
  previous following ago throughout around about as than on a ( – - — /`.split(/\s+/),
);

const NAMES = new Set([3, 4, 5, 6, 8]);

/** "October", "October 2023", "October of last year", "Oct 2023". */
export function readMonth(scan: Scan, at: number): Reading[] | null {
  const word = scan.words[at];
  if (!word?.month || !isMonthName(scan, at)) return null;
  const behind = yearBehind(scan, at + 1) ?? yearBehindIn(scan, at + 1);
  if (behind) {
    return [
      reading(at, behind.end, "date/month-year", { of: "month", year: behind.year, month: word.month, lean: null }),
    ];
  }
  if (word.abbreviated && !scan.tokens[at]?.text.endsWith(".")) return null;
  if (!isCapital(scan.tokens[at])) return null;
  if (NAMES.has(word.month) && !isNotName(scan, at)) return null;
  const meaning = { of: "month", year: null, month: word.month, lean: null } as const;
  return [reading(at, at + 1, "date/month", meaning, { confidence: 0.8 })];
}

/** "between May and June in 1981". */
function yearBehindIn(scan: Scan, at: number) {
  const year = lowerAt(scan, at) === "in" ? yearAt(scan, at + 1) : null;
  return year === null ? null : { year: { year }, end: at + 2 };
}

/** "in May" but not "Theresa May", "May told reporters", "the Women's March on Washington", "Mr. June". */
function isNotName(scan: Scan, at: number): boolean {
  const before = lowerBefore(scan, at);
  // "the March accession", "the May raid"; "the March on Washington" is a walk.
  if (before === "the" && /^[a-z]{4,}$/.test(scan.tokens[at + 1]?.text ?? "")) return true;
  if (
    !MONTH_BEFORE.has(before) &&
    !/^(january|february|april|june|july|august|september|october|november|december),?$/.test(before)
  ) {
    return false;
  }
  const next = scan.tokens[at + 1];
  // "under a June agreement"
  if (isDash(lowerAt(scan, at + 1)) || wordAt(scan, at + 1)?.month) return true;
  // "for June Carter": two capitals are a name.
  return !(
    next &&
    next.gap === "space" &&
    next.kind === "word" &&
    isCapital(next) &&
    before !== "in" &&
    before !== "last"
  );
}

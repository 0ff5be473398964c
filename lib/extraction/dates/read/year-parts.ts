import { type Lean, type Reading, reading, type YearOf } from "../expression";
import { isCapital, lowerAt, lowerBefore, type Scan, wordAt } from "../scan";
import { yearAt, yearBehind } from "./years";

/** "the third quarter of 2014", "the fiscal first quarter", "second half of 1998", "Q3 2014". */
export function readQuarter(scan: Scan, at: number): Reading[] | null {
  const ordinal = scan.words[at]?.ordinal;
  if (ordinal === undefined || ordinal > 4) return null;
  let i = at + 1;
  if (lowerAt(scan, i) === "fiscal") i++;
  const noun = lowerAt(scan, i);
  if (noun !== "quarter" && !(noun === "half" && ordinal <= 2)) return null;
  return yearPart(scan, at, i + 1, noun === "half" ? `H${ordinal}` : `Q${ordinal}`);
}

/** "Q3 2014", "Q1 of last year". */
export function readQuarterCode(scan: Scan, at: number): Reading[] | null {
  const part = scan.words[at]?.value;
  if (!part || !isCapital(scan.tokens[at])) return null;
  // A bare Q1 may be a quartile.
  return yearOfPart(scan, at, at + 1).year === null ? null : yearPart(scan, at, at + 1, part);
}

/** "the 1988 third quarter". */
export function readYearQuarter(scan: Scan, at: number): Reading[] | null {
  const year = yearAt(scan, at);
  const ordinal = wordAt(scan, at + 1)?.ordinal;
  if (year === null || ordinal === undefined || ordinal > 4 || lowerAt(scan, at + 2) !== "quarter") return null;
  return [reading(at, at + 3, "date/quarter", { of: "part", year: { year }, part: `Q${ordinal}`, lean: null })];
}

/** A half needs its year or "of the year": the second half of a match is none. */
export function yearPart(scan: Scan, first: number, end: number, part: string): Reading[] | null {
  const { year, stop } = yearOfPart(scan, first, end);
  if (part.startsWith("H") && year === null) return null;
  return [
    reading(first, stop, part.startsWith("H") ? "date/half" : "date/quarter", { of: "part", year, part, lean: null }),
  ];
}

function yearOfPart(scan: Scan, first: number, end: number): { year: YearOf; stop: number } {
  if (lowerAt(scan, end) === "of" && lowerAt(scan, end + 1) === "the" && lowerAt(scan, end + 2) === "year") {
    return { year: { shift: 0 }, stop: end + 3 };
  }
  const at = lowerAt(scan, end) === "of" || lowerAt(scan, end) === "in" ? end + 1 : end;
  const fiscal = lowerAt(scan, at) === "fiscal" ? at + 1 : at;
  const behind = yearBehind(scan, fiscal);
  if (behind) return { year: behind.year, stop: behind.end };
  const before = first > 0 ? yearAt(scan, first - 1) : null;
  return { year: before === null ? null : { year: before }, stop: end };
}

/** "summer", "the winter of 1998", "fall 2004"; "fall" and "spring" are verbs, "Spring" a name, unless something says so. */
export function readSeason(scan: Scan, at: number): Reading[] | null {
  const word = scan.words[at];
  if (!word?.season || !word.kind) return null;
  // A guide's seasons: "Summers are dry", "Winter is the low season".
  const opens = lowerBefore(scan, at) === "" || lowerBefore(scan, at) === ".";
  const next = scan.tokens[at + 1];
  if (scan.register === "exposition" && (word.plural || (opens && next?.kind === "word" && !isCapital(next)))) {
    return [season(at, at + 1, word.season, null, null, 0.6)];
  }
  if (word.plural) {
    const value = `XXXX-${word.season}`;
    return [
      reading(at, at + 1, "set/seasons", { of: "fixed", value, certain: ["season"] }, { type: "SET", confidence: 0.7 }),
    ];
  }
  const behind = yearBehind(scan, at + 1);
  if (behind) return [season(at, behind.end, word.season, behind.year, null)];
  const before = lowerBefore(scan, at);
  const sure =
    /^(in|the|during|since|until|by|early|late|mid|each|every|next|last|this|all|following|that|through)$/.test(before);
  if (!sure || (next && next.gap === "space" && isCapital(next) && isCapital(scan.tokens[at]))) return null;
  if ((word.season === "FA" || word.season === "SP") && lowerAt(scan, at) !== "autumn") {
    // "the fall of Kabul", "in fall fashion": only "last fall", "in the spring", and the like.
    if (lowerAt(scan, at + 1) === "of" || lowerAt(scan, at + 1) === "in" || before === "that") return null;
    if (before === "the" && !/^(in|during|since|until|by|of|this|for|through)$/.test(lowerBefore(scan, at - 1)))
      return null;
  }
  return [season(at, at + 1, word.season, null, null, 0.7)];
}

function season(first: number, end: number, part: string, year: YearOf, lean: Lean, confidence = 0.9): Reading {
  return reading(first, end, "date/season", { of: "part", year, part, lean }, { confidence });
}

/** "fiscal 1989", "fiscal year 2012": the year as it is called. */
export function readFiscal(scan: Scan, at: number): Reading[] | null {
  if (lowerAt(scan, at) !== "fiscal") return null;
  let i = at + 1;
  if (lowerAt(scan, i) === "year") i++;
  const year = yearAt(scan, i);
  if (year !== null) return [reading(at, i + 1, "date/fiscal-year", { of: "year", year })];
  const ordinal = wordAt(scan, i)?.ordinal;
  if (ordinal !== undefined && ordinal <= 4 && lowerAt(scan, i + 1) === "quarter") {
    return yearPart(scan, at, i + 2, `Q${ordinal}`);
  }
  return null;
}

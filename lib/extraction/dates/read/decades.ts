import { type Reading, reading } from "../expression";
import { isAdjacent, lowerAt, lowerBefore, type Scan, wordAt } from "../scan";

/** "the 1990s", "the '80s", "the nineties", "the 1600s" (a century). "In his 30s" is an age, "the low 40s" a temperature. */
export function readDecade(scan: Scan, at: number): Reading[] | null {
  const word = scan.words[at];
  if (word?.decade === undefined) return null;
  const end = lowerAt(scan, at + 1) === "'s" && isAdjacent(scan, at + 1) ? at + 2 : at + 1;
  const before = lowerBefore(scan, at);
  if (word.digits === 4) {
    const from = word.decade;
    if (from < 1000 || from > 2090) return null;
    const length = from % 100 === 0 && from < 2000 ? 99 : 9;
    return [reading(at, end, "date/decade", { of: "years", from, to: from + length })];
  }
  const quoted = /^['’‘]$/.test(before) && isAdjacent(scan, at);
  const lead = quoted ? lowerBefore(scan, at - 1) : before;
  if (!/^(the|early|late|mid|of)$/.test(lead) || (word.digits === 2 && !quoted)) return null;
  const from = word.digits === 2 ? (word.decade < 20 ? 2000 : 1900) + word.decade : word.decade;
  return [reading(quoted ? at - 1 : at, end, "date/decade", { of: "years", from, to: from + 9 })];
}

/** "the 1990's" with a clitic, which the tokenizer splits off. */
export function readDecadeWithClitic(scan: Scan, at: number): Reading[] | null {
  const word = scan.words[at];
  if (
    word?.digits !== 4 ||
    word.number === undefined ||
    word.number % 10 !== 0 ||
    word.number < 1000 ||
    word.number > 2090
  ) {
    return null;
  }
  if (lowerAt(scan, at + 1) !== "'s" || !/^(the|early|late|mid)$/.test(lowerBefore(scan, at))) return null;
  return [reading(at, at + 2, "date/decade", { of: "years", from: word.number, to: word.number + 9 })];
}

/** "the 20th century", "the nineteenth century", "the 7th century BC"; the first century is the years up to 99. */
export function readCentury(scan: Scan, at: number): Reading[] | null {
  const ordinal = scan.words[at]?.ordinal;
  if (ordinal === undefined || ordinal > 30) return null;
  let end = at + 1;
  const joint = lowerAt(scan, end);
  if (joint === "and" || joint === "to" || joint === "or" || joint === "–" || joint === "-") {
    const second = wordAt(scan, end + 1)?.ordinal;
    // "the 15th to the 19th century": the first is a century too.
    const other =
      second !== undefined
        ? end + 1
        : lowerAt(scan, end + 1) === "the" && wordAt(scan, end + 2)?.ordinal
          ? end + 2
          : null;
    if (other === null || !/^centur(y|ies)$/.test(lowerAt(scan, other + 1))) return null;
    return [reading(at, at + 1, "date/century", centuryOf(ordinal, false))];
  }
  if (wordAt(scan, end)?.unit !== "century") return null;
  end++;
  const before = /^(bc|b\.c\.|bce|b\.c\.e\.)$/.test(lowerAt(scan, end));
  if (before) end++;
  else if (/^(ad|a\.d\.|ce|c\.e\.)$/.test(lowerAt(scan, end))) end++;
  return [reading(at, end, "date/century", centuryOf(ordinal, before))];
}

export function centuryOf(ordinal: number, beforeChrist: boolean) {
  if (beforeChrist) return { of: "years", from: -ordinal * 100, to: -(ordinal - 1) * 100 - 1 } as const;
  return { of: "years", from: (ordinal - 1) * 100, to: (ordinal - 1) * 100 + 99 } as const;
}

import type { Word } from "./sentence-words";

/**
 * Names that only a synonym machine writes (Cabanac, Labbé & Magazinov, "Tortured phrases", 2021): it replaces the
 * words of a name one by one.
 */
const TORTURED = new RegExp(
  [
    /(?:joined|joined together|unified|assembled|united together) (?:states|kingdom|nations|countries|realm|emirates)/,
    /white (?:residence|dwelling)/,
    /(?:head|top|high|prime) clergyman|prime pastor/,
    /security (?:chamber|gathering) of the (?:joined|assembled|unified) \w+/,
    /(?:center|focal) east(?:ern)? (?:nations|countries|locale)/,
    /(?:overseas|outside|remote|far off) (?:priest|clergyman|pastor)/,
    /west financial institution/,
  ]
    .map((pattern) => `(?:${pattern.source})`)
    .join("|"),
  "u",
);

export function findTorturedName(words: Word[]): [number, number] | null {
  const flat = words.map((word) => word.lower).join(" ");
  const match = TORTURED.exec(flat);
  if (!match || /[\p{L}\p{N}]/u.test(flat[match.index - 1] ?? " ")) return null;
  const from = flat.slice(0, match.index).split(" ").length - 1;
  const to = from + match[0].split(" ").length - 1;
  const [first, last] = [words[from], words[to]];
  return first && last ? [first.start, last.end] : null;
}

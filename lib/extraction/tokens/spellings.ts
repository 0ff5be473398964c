/**
 * Short words seen before, so that the same word is the same string: no copy is made and look-ups in the lexicons need not
 * hash it again. A fixed table where a newcomer replaces what it collides with: bounded, and without effect on results.
 */
const SIZE = 1 << 14;
/** Longer slices would keep the whole article they were cut from in memory. */
const LONGEST = 12;

const texts: string[] = new Array(SIZE).fill("");
const lowers: string[] = new Array(SIZE).fill("");

/** The table's place for the ASCII word from `start` to `end`, whose letters add up to `hash`. */
export function spellingOf(text: string, start: number, end: number, hash: number): number {
  const length = end - start;
  if (length > LONGEST) return -1;
  const place = (hash ^ (hash >>> 14)) & (SIZE - 1);
  const known = texts[place] as string;
  if (known.length === length) {
    let i = 0;
    while (i < length && known.charCodeAt(i) === text.charCodeAt(start + i)) i++;
    if (i === length) return place;
  }
  const slice = text.slice(start, end);
  texts[place] = slice;
  lowers[place] = slice.toLowerCase();
  return place;
}

export function spelledText(place: number): string {
  return texts[place] as string;
}

export function spelledLower(place: number): string {
  return lowers[place] as string;
}

const marks: string[] = [];

/** One-unit marks as shared strings; the table holds at most the basic plane. */
export function markText(unit: number): string {
  let known = marks[unit];
  if (known === undefined) {
    known = String.fromCharCode(unit);
    marks[unit] = known;
  }
  return known;
}

/**
 * A quick "surely not" for a lexicon: asks only whether any of its words has this first letter, last letter and length. Nearly
 * every word of an article is asked of every lexicon, and nearly all are in none: the sieve spares them the look-up.
 */
export function sieveOf(words: Iterable<string>): (word: string) => boolean {
  const seen = new Uint8Array(1 << 15);
  for (const word of words) seen[keyOf(word)] = 1;
  return (word) => seen[keyOf(word)] === 1;
}

function keyOf(word: string): number {
  const { length } = word;
  return ((word.charCodeAt(0) & 31) << 10) | ((word.charCodeAt(length - 1) & 31) << 5) | (length & 31);
}

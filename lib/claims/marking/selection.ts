import type { Span } from "@/lib/extraction/schema";

/** Longer than any sentence a claim stands in. */
export const LONGEST_SELECTION = 2_000;

const isTail = (body: string, at: number) =>
  (body.charCodeAt(at) & 0xfc00) === 0xdc00 && (body.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/** Scripts that part their words by spaces; in others a selection is taken as it is. */
const LETTER = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{Nd}]/u;

const isInsideWord = (body: string, at: number) => LETTER.test(body[at - 1] ?? "") && LETTER.test(body[at] ?? "");

/**
 * What somebody selected: whole words, without the white space around them and never half a character; null when nothing is left or it is no
 * selection of this text. Offsets are UTF-16 code units.
 */
export function readSelection(body: string, { start, end }: { start: number; end: number }): Span | null {
  if (!(start >= 0 && start < end && end <= body.length)) return null;
  let from = isTail(body, start) ? start - 1 : start;
  let to = isTail(body, end) ? end + 1 : end;
  while (from < to && /\s/u.test(body[from] ?? "")) from++;
  while (to > from && /\s/u.test(body[to - 1] ?? "")) to--;
  while (from < to && isInsideWord(body, from)) from--;
  while (to > from && isInsideWord(body, to)) to++;
  if (from === to || to - from > LONGEST_SELECTION) return null;
  return { start: from, end: to, text: body.slice(from, to) };
}

/** The words of a sentence with their places in the text, for choosing the first and the last one. */
export function listWords({ start, text }: { start: number; text: string }): Span[] {
  return [...text.matchAll(/\S+/gu)].map((match) => {
    // "killed." ends a sentence, "U.S." does not end in one.
    const word = /(?:^|\.)\p{Lu}\.$/u.test(match[0]) ? match[0] : match[0].replace(/(?<=.)[.,;:!?]+$/u, "");
    const at = start + match.index;
    return { start: at, end: at + word.length, text: word };
  });
}

const escaped = (words: string) =>
  words
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\s+/gu, "\\s+");

/** Every place where the words stand, first ones first; capitals and the kind of white space do not matter. */
export function findWords(text: string, words: string, most = 20): { start: number; end: number }[] {
  if (words.trim() === "") return [];
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(new RegExp(escaped(words), "giu"))) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length === most) break;
  }
  return found;
}

/** Where words of a claim stand: inside what was marked, else in its sentence, the nearest place; null when they do not. */
export function placeWords(
  body: string,
  words: string,
  { quote, sentence }: { quote: { start: number; end: number }; sentence: { start: number; end: number } },
): Span | null {
  for (const room of [quote, sentence]) {
    const [nearest] = findWords(body.slice(room.start, room.end), words, 50)
      .map(({ start, end }) => ({ start: start + room.start, end: end + room.start }))
      .sort((a, b) => Math.abs(a.start - quote.start) - Math.abs(b.start - quote.start));
    if (nearest) return { ...nearest, text: body.slice(nearest.start, nearest.end) };
  }
  return null;
}

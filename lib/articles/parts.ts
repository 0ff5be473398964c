export type Part = { start: number; end: number };

/** About ten printed pages: what a browser draws at once, with all its marks, without a pause. */
const PART_LENGTH = 20_000;

/**
 * A long text in parts that cover it without gap or overlap. Each ends at the last paragraph within its length, else at
 * the last sentence, else at the last word; a surrogate pair is never cut. Depends on the text alone, so a part's number
 * can stand in an address.
 */
export function listParts(body: string, length = PART_LENGTH): Part[] {
  const parts: Part[] = [];
  for (let start = 0; start < body.length || parts.length === 0; ) {
    const end = body.length - start <= length ? body.length : start + findBreak(body.slice(start, start + length));
    parts.push({ start, end });
    start = Math.max(end, start + 1);
  }
  return parts;
}

/** A part shorter than half its length is no part: better to cut a paragraph. */
function findBreak(piece: string): number {
  const least = piece.length / 2;
  const paragraph = piece.lastIndexOf("\n") + 1;
  if (paragraph > least) return paragraph;
  const sentence = Math.max(...[". ", "? ", "! ", "” "].map((stop) => piece.lastIndexOf(stop) + stop.length));
  if (sentence > least) return sentence;
  const word = piece.lastIndexOf(" ") + 1;
  if (word > least) return word;
  return /[\ud800-\udbff]$/.test(piece) && piece.length > 1 ? piece.length - 1 : piece.length;
}

/** The index of the part in which `offset` lies. */
export function partOf(parts: readonly Part[], offset: number): number {
  const index = parts.findIndex((part) => offset < part.end);
  return index < 0 ? parts.length - 1 : index;
}

import type { Warning } from "./warning";

const EXCERPT = 80;

/**
 * The warning for a later fetch whose text differs from the stored version, with a span over the changed stretch of
 * `after`; null when nothing differs. Both texts are as `normaliseText` returns them.
 */
export function warnOfChangedText(before: string, after: string): Warning | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const [start, end] = widenToWords(after, head, after.length - tail);
  const [oldStart, oldEnd] = widenToWords(before, head, before.length - tail);
  const was = excerpt(before.slice(oldStart, oldEnd));
  const is = excerpt(after.slice(start, end));
  const detail = `The text differs from the version read before: ${was} became ${is}.`;
  return { code: "text-changed", detail, start, end };
}

function widenToWords(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from > 0 && /\S/.test(text[from - 1] ?? " ")) from--;
  while (to < text.length && /\S/.test(text[to] ?? " ")) to++;
  return [from, to];
}

function excerpt(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat === "") return "nothing";
  return `“${flat.length > EXCERPT ? `${flat.slice(0, EXCERPT).trimEnd()}…` : flat}”`;
}

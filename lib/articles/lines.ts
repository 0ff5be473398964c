/** One line of the text without its surrounding white space; offsets are UTF-16 code units. */
export type Line = { start: number; end: number; text: string };

/** The lines that hold anything, in order. */
export function listLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const trimmed = match[0].trim();
    if (trimmed === "") continue;
    const start = match.index + match[0].indexOf(trimmed);
    lines.push({ start, end: start + trimmed.length, text: trimmed });
  }
  return lines;
}

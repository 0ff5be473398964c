import bidiFactory from "bidi-js";

const bidi = bidiFactory();

export type Run = { text: string; rtl: boolean };

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Most lines hold no right-to-left letter and need no work. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** Which way a paragraph reads: the direction of its first strong letter (UAX #9, P2 and P3). */
export function baseDirection(text: string): "ltr" | "rtl" {
  return (bidi.getEmbeddingLevels(text).paragraphs[0]?.level ?? 0) % 2 === 1 ? "rtl" : "ltr";
}

/**
 * One line as runs in the order they stand on paper (Unicode Bidirectional Algorithm, UAX #9). A run's own text stays in
 * reading order: the font's shaper turns right-to-left runs round itself.
 */
export function visualRuns(line: string, base: "ltr" | "rtl" = baseDirection(line)): Run[] {
  const { levels } = bidi.getEmbeddingLevels(line, base);
  // A bracket that opens to the left is drawn as the one that closes (UAX #9, L4).
  const mirrored = bidi.getMirroredCharactersMap(line, levels);
  const runs: { text: string; level: number }[] = [];
  for (let at = 0; at < line.length; at++) {
    const level = levels[at] ?? 0;
    const character = mirrored.get(at) ?? line[at] ?? "";
    const last = runs.at(-1);
    if (last && last.level === level) last.text += character;
    else runs.push({ text: character, level });
  }
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level > 0; level--) reverseFrom(runs, level);
  return runs.map((run) => ({ text: run.text, rtl: run.level % 2 === 1 }));
}

/** UAX #9 rule L2: turn round every stretch of runs at this level or above. */
function reverseFrom(runs: { level: number }[], level: number): void {
  for (let from = 0; from < runs.length; from++) {
    if ((runs[from]?.level ?? 0) < level) continue;
    let to = from;
    while ((runs[to + 1]?.level ?? -1) >= level) to++;
    runs.splice(from, to - from + 1, ...runs.slice(from, to + 1).reverse());
    from = to;
  }
}

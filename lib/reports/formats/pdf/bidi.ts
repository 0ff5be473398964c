import bidiFactory from "bidi-js";

const bidi = bidiFactory();

export type Run = { text: string; rtl: boolean };

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Most lines hold no right-to-left letter and need no work. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * One line as runs in the order they stand on paper (Unicode Bidirectional Algorithm, UAX #9). A run's own text stays in
 * reading order: the font's shaper turns right-to-left runs round itself.
 */
export function visualRuns(line: string): Run[] {
  const { levels } = bidi.getEmbeddingLevels(line);
  const runs: { text: string; level: number }[] = [];
  for (let at = 0; at < line.length; at++) {
    const level = levels[at] ?? 0;
    const last = runs.at(-1);
    if (last && last.level === level) last.text += line[at];
    else runs.push({ text: line[at] ?? "", level });
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

import type { CasualtyClaim } from "@/lib/extraction/schema";
import type { Expected } from "./figures";

export const HARMS: Record<string, CasualtyClaim["harm"]> = {
  k: "killed",
  i: "injured",
  m: "missing",
  d: "displaced",
  a: "detained",
  c: "casualties",
};

/**
 * A sentence with its figures written in it: "The blast killed [12|k] and hurt [30|i]." marks two numbers with their harm
 * (k killed, i injured, m missing, d displaced, a arrested, c killed or injured); a sentence without marks has none.
 */
export function readMarked(marked: string): { text: string; figures: Pick<Expected, "n" | "harm">[] } {
  const figures: Pick<Expected, "n" | "harm">[] = [];
  const text = marked.replace(/\[([^\]|]+)\|([kimdac])\]/g, (_, n: string, code: string) => {
    figures.push({ n, harm: HARMS[code] ?? "killed" });
    return n;
  });
  return { text, figures };
}

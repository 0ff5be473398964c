import type { Token } from "../tokens";

const CALLS: ReadonlySet<string> = new Set(["calling", "called", "named"]);

/** "a group calling itself the Northern Front", "a militia called Saraya". */
export function findCalling(tokens: readonly Token[], start: number, end: number): number {
  for (let i = start + 1; i + 1 < end; i++) {
    if (!CALLS.has((tokens[i] as Token).lower)) continue;
    return /^(itself|themselves|himself|herself)$/.test((tokens[i + 1] as Token).lower) ? i + 2 : i + 1;
  }
  return -1;
}

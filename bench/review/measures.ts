/** Milliseconds in the order they were measured. */
export type Measures = number[];

export function percentile(measures: Measures, share: number): number {
  const sorted = [...measures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** One line of the table: how many, the middle, the slow end, the slowest, and what it is meant to be. */
export function printMeasures(name: string, measures: Measures, goal?: number): void {
  if (measures.length === 0) {
    console.log(`${name.padEnd(52)}${"none".padStart(6)}`);
    return;
  }
  const columns = [0.5, 0.95, 1].map((share) => `${percentile(measures, share).toFixed(1)} ms`.padStart(12));
  const verdict =
    goal === undefined ? "" : percentile(measures, 0.95) < goal ? `  < ${goal} ms` : `  goal ${goal} ms missed`;
  console.log(`${name.padEnd(52)}${String(measures.length).padStart(6)}${columns.join("")}${verdict}`);
}

export function printHead(): void {
  console.log(`${"".padEnd(52)}${"n".padStart(6)}${["p50", "p95", "most"].map((word) => word.padStart(12)).join("")}`);
}

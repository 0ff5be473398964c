/** Each source's line has a dash of its own: told apart without colour. */
const DASHES = [undefined, "6 4", "2 3", "10 3 2 3", "1 5"] as const;

export function dashOf(i: number): string | undefined {
  return DASHES[i % DASHES.length];
}

/** Whose line is whose. */
export function DashLegend({ words }: { words: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {words.map((word, i) => (
        <li key={word} className="flex items-center gap-1.5">
          <svg width="32" height="8" aria-hidden="true">
            <path d="M0 4h32" stroke="var(--ink)" strokeWidth="1.5" strokeDasharray={dashOf(i)} />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}

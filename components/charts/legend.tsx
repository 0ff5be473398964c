import { useId } from "react";
import { fillOf, LOOKS, type Look } from "./looks";
import { Patterns } from "./patterns";

/** What the patterns mean, in words. */
export function Legend({ entries }: { entries: { look: Look; word: string }[] }) {
  const prefix = useId().replace(/\W/g, "");
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {entries.map(({ look, word }) => (
        <li key={look} className="flex items-center gap-1.5">
          <svg width="16" height="12" aria-hidden="true">
            <Patterns looks={[look]} prefix={prefix} />
            <rect
              x="1"
              y="1"
              width="14"
              height="10"
              fill={fillOf(look, prefix)}
              stroke={LOOKS[look].colour}
              strokeWidth="1.5"
            />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}

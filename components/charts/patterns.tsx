import { LOOKS, type Look } from "./looks";

const SIZE = 8;

/** The pattern definitions for the looks a chart uses; goes inside its <svg>. Ids are per chart, for there may be several. */
export function Patterns({ looks, prefix }: { looks: readonly Look[]; prefix: string }) {
  return (
    <defs>
      {looks
        .filter((look) => LOOKS[look].pattern !== "solid")
        .map((look) => (
          <pattern key={look} id={`${prefix}-${look}`} width={SIZE} height={SIZE} patternUnits="userSpaceOnUse">
            <rect width={SIZE} height={SIZE} fill="var(--panel)" />
            <Strokes look={look} />
          </pattern>
        ))}
    </defs>
  );
}

function Strokes({ look }: { look: Look }) {
  const { colour, pattern } = LOOKS[look];
  const line = { stroke: colour, strokeWidth: 2.4, fill: "none" };
  switch (pattern) {
    case "stripes":
      return <path d="M-2 2l4-4M0 8l8-8M6 10l4-4" {...line} />;
    case "crossed":
      return <path d="M0 8l8-8M0 0l8 8" {...line} strokeWidth={1.8} />;
    case "dots":
      return <circle cx={4} cy={4} r={2.2} fill={colour} />;
    case "lines":
      return <path d="M0 4h8" {...line} />;
    case "half":
      return <rect width={SIZE} height={SIZE / 2} fill={colour} />;
    default:
      return null;
  }
}

const HEIGHT = 20;
/** What a finger or a mouse can hit: WCAG's least target size. */
const TARGET = 24;

/** A badge's width on the drawing, with the space before the next one. */
export function badgeWidth(number: number): number {
  return 26 + 8 * String(number).length;
}

/** "≠1": filled while the contradiction is open, hollow once it is settled. A shape no status has. */
export function ConflictBadge({ number, open, x, y }: { number: number; open: boolean; x: number; y: number }) {
  const width = badgeWidth(number) - 4;
  return (
    <>
      <rect x={x - 2} y={y - (TARGET - HEIGHT) / 2} width={width + 4} height={TARGET} fill="transparent" />
      <path
        d={`M${x + 6} ${y}H${x + width - 6}L${x + width} ${y + HEIGHT / 2}L${x + width - 6} ${y + HEIGHT}H${x + 6}L${x} ${y + HEIGHT / 2}Z`}
        fill={open ? "var(--refuted)" : "var(--panel)"}
        stroke="var(--refuted)"
        strokeWidth={1.5}
      />
      <text
        x={x + width / 2}
        y={y + HEIGHT / 2 + 4.5}
        textAnchor="middle"
        fontSize={12.5}
        fontWeight={700}
        fill={open ? "var(--panel)" : "var(--refuted)"}
      >
        ≠{number}
      </text>
    </>
  );
}

/** The gap between two ranges that do not touch, with a stop at the other one's end. */
export function ConflictGap({ from, to, y }: { from: number; to: number; y: number }) {
  const direction = to < from ? -1 : 1;
  const steps = Math.floor(Math.abs(to - from) / 4);
  const peaks = Array.from({ length: steps }, (_, i) => `L${from + direction * (i + 0.5) * 4} ${y + (i % 2 ? 3 : -3)}`);
  return (
    <path
      d={`M${from} ${y}${peaks.join("")}L${to} ${y}M${to} ${y - 6}v12`}
      fill="none"
      stroke="var(--refuted)"
      strokeWidth={1.25}
    />
  );
}

import type { Status } from "@/lib/claims/status";
import { LOOKS } from "./looks";

/** Each status has a shape of its own: filled only when verified, so that greyscale, print and poor screens lose nothing. */
export function StatusMark({ status, x, y, size = 6 }: { status: Status; x: number; y: number; size?: number }) {
  const colour = LOOKS[status].colour;
  const line = { stroke: colour, strokeWidth: 2, fill: "var(--panel)" };
  const d = size;
  switch (status) {
    case "verified":
      return <circle cx={x} cy={y} r={d} fill={colour} stroke={colour} strokeWidth={2} />;
    case "disputed":
      return <path d={`M${x} ${y - d}L${x + d} ${y + d}H${x - d}Z`} {...line} />;
    case "refuted":
      return (
        <path
          d={`M${x - d} ${y - d}L${x + d} ${y + d}M${x - d} ${y + d}L${x + d} ${y - d}`}
          {...line}
          strokeWidth={3}
        />
      );
    case "unverifiable":
      return <path d={`M${x} ${y - d - 1}L${x + d + 1} ${y}L${x} ${y + d + 1}L${x - d - 1} ${y}Z`} {...line} />;
    case "superseded":
      return <rect x={x - d} y={y - d} width={2 * d} height={2 * d} {...line} strokeDasharray="3 2" />;
    case "in-review":
      return (
        <>
          <circle cx={x} cy={y} r={d} {...line} />
          <circle cx={x} cy={y} r={2} fill={colour} />
        </>
      );
    default:
      return <circle cx={x} cy={y} r={d} {...line} />;
  }
}

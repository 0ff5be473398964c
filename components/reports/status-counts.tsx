import { StatusBadge } from "@/components/claims/status-badge";
import { STATUSES } from "@/lib/claims/status";

/** In the desk's order; a frozen report's own is its canonical JSON's. */
export function StatusCounts({ counts }: { counts: Record<string, number> }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-2">
      {STATUSES.filter((status) => status in counts).map((status) => (
        <li key={status} className="flex items-center gap-1.5">
          <StatusBadge status={status} />
          <span className="font-semibold tabular-nums">{counts[status]?.toLocaleString("en-GB")}</span>
        </li>
      ))}
    </ul>
  );
}

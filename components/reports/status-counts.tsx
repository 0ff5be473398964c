import { StatusBadge } from "@/components/claims/status-badge";
import type { Status } from "@/lib/claims/status";

export function StatusCounts({ counts }: { counts: Record<string, number> }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-2">
      {Object.entries(counts).map(([status, count]) => (
        <li key={status} className="flex items-center gap-1.5">
          <StatusBadge status={status as Status} />
          <span className="font-semibold tabular-nums">{count.toLocaleString("en-GB")}</span>
        </li>
      ))}
    </ul>
  );
}

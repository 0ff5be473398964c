import { STATUS_WORDS, type Status } from "@/lib/claims/status";
import { StatusMark } from "./status-mark";

/** What the shapes mean, in words, with the arrow and the dashed line. */
export function MarkLegend({ statuses, open, vague }: { statuses: readonly Status[]; open: boolean; vague: boolean }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
      {statuses.map((status) => (
        <li key={status} className="flex items-center gap-1.5">
          <svg width="16" height="16" aria-hidden="true">
            <StatusMark status={status} x={8} y={8} size={5} />
          </svg>
          {STATUS_WORDS[status].word}
        </li>
      ))}
      {open && (
        <li className="flex items-center gap-1.5">
          <svg width="24" height="12" aria-hidden="true">
            <path d="M1 6h18M14 1l6 5-6 5" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
          </svg>
          at least: open upwards
        </li>
      )}
      {vague && (
        <li className="flex items-center gap-1.5">
          <svg width="24" height="12" aria-hidden="true">
            <path d="M1 6h22" stroke="var(--ink)" strokeWidth="2" strokeDasharray="2 3" />
          </svg>
          about, or a vague number
        </li>
      )}
    </ul>
  );
}

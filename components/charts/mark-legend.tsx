import { STATUS_WORDS, type Status } from "@/lib/claims/status";
import { badgeWidth, ConflictBadge, ConflictGap } from "./conflict-badge";
import { StatusMark } from "./status-mark";

/** What the shapes mean, in words, with the arrow, the dashed line and the contradictions. */
export function MarkLegend({
  statuses,
  open,
  vague,
  conflicts,
}: {
  statuses: readonly Status[];
  open: boolean;
  vague: boolean;
  conflicts: readonly { number: number; open: boolean }[];
}) {
  const samples = [conflicts.find((conflict) => conflict.open), conflicts.find((conflict) => !conflict.open)];
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
      {samples.map(
        (sample) =>
          sample && (
            <li key={sample.number} className="flex items-center gap-1.5">
              <svg width={badgeWidth(sample.number)} height="24" aria-hidden="true">
                <ConflictBadge number={sample.number} open={sample.open} x={2} y={2} />
              </svg>
              {sample.open ? "contradiction, open: leads to its sentence" : "contradiction, settled"}
            </li>
          ),
      )}
      {samples[0] && (
        <li className="flex items-center gap-1.5">
          <svg width="32" height="14" aria-hidden="true">
            <ConflictGap from={1} to={30} y={7} />
          </svg>
          the gap to what contradicts it
        </li>
      )}
    </ul>
  );
}

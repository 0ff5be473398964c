import { TakeBackForm } from "@/components/ui/take-back-form";
import { formatInstant } from "@/lib/clock";
import { undoArrangementAction } from "@/lib/figures/arrangement/actions";
import type { ArrangementEntry } from "@/lib/figures/arrangement/queries";
import { ARRANGEMENT_WORDS } from "@/lib/figures/arrangement/schema";

/** What was arranged by hand, each with the way back. */
export function ArrangementList({
  arrangements,
  timeZone,
  mayUndo,
}: {
  arrangements: readonly ArrangementEntry[];
  timeZone: string;
  mayUndo: boolean;
}) {
  return (
    <ul className="divide-y divide-line text-sm">
      {arrangements.map((entry) => (
        <li key={entry.id} className="flex flex-wrap items-baseline justify-between gap-2 py-2">
          <span>
            {ARRANGEMENT_WORDS[entry.kind]}
            {entry.title && `: “${entry.title}”`}
            {entry.figures > 0 && ` (${entry.figures} ${entry.figures === 1 ? "figure" : "figures"})`}
            <span className="block text-xs text-muted">
              {entry.who}, {formatInstant(entry.at, timeZone)}
              {entry.undone && "; taken back"}
            </span>
          </span>
          {mayUndo && entry.kind !== "undo" && !entry.undone && (
            <TakeBackForm
              action={undoArrangementAction}
              operationId={crypto.randomUUID()}
              fields={{ arrangementId: entry.id }}
              label="Take this arrangement back"
            />
          )}
        </li>
      ))}
    </ul>
  );
}

import type { HistoryEntry } from "@/lib/review/queries";
import { DecisionEntry } from "./timeline/decision-entry";
import { UndoForm } from "./undo-form";

/** Every decision, newest first; only the newest can be taken back, and that is a decision too. */
export function HistoryList({
  history,
  timeZone,
  mayUndo,
}: {
  history: HistoryEntry[];
  timeZone: string;
  mayUndo: boolean;
}) {
  if (history.length === 0) return <p className="text-sm text-muted">Nobody has decided this claim yet.</p>;
  return (
    <ol className="space-y-3">
      {history.map((entry, index) => (
        <li key={entry.id} className="border-l-2 border-line pl-3 text-sm">
          <DecisionEntry entry={entry} timeZone={timeZone} />
          {mayUndo && index === 0 && !entry.isUndo && (
            <UndoForm decisionId={entry.id} operationId={crypto.randomUUID()} />
          )}
        </li>
      ))}
    </ol>
  );
}

import { TakeBackForm } from "@/components/ui/take-back-form";
import { undoDecisionAction } from "@/lib/review/actions";
import type { HistoryEntry } from "@/lib/review/queries";
import { DecisionEntry } from "./timeline/decision-entry";

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
            <TakeBackForm
              action={undoDecisionAction}
              operationId={crypto.randomUUID()}
              fields={{ decisionId: entry.id }}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

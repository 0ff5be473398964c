import { TakeBackForm } from "@/components/ui/take-back-form";
import { undoDecisionAction } from "@/lib/review/actions";
import type { TimelineItem } from "@/lib/review/timeline/items";
import { DecisionEntry } from "./decision-entry";
import { SmallEntry } from "./small-entry";

type Props = {
  items: readonly TimelineItem[];
  timeZone: string;
  /** The decision that may be taken back here. */
  undo: string | null;
};

/** All that happened to a claim, newest first: decisions stand out, the rest is a line each. */
export function Timeline({ items, timeZone, undo }: Props) {
  if (items.length === 0) return <p className="text-sm text-muted">Nothing has happened to this claim yet.</p>;
  return (
    <ol className="space-y-3">
      {items.map((item) => {
        if (item.kind !== "decision") return <SmallEntry key={item.entry.id} item={item} timeZone={timeZone} />;
        const { entry } = item;
        return (
          <li key={entry.id} className="border-l-2 border-line-strong pl-3 text-sm">
            <DecisionEntry entry={entry} timeZone={timeZone} />
            {undo === entry.id && !entry.isUndo && (
              <TakeBackForm
                action={undoDecisionAction}
                operationId={crypto.randomUUID()}
                fields={{ decisionId: entry.id }}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

import type { AssignmentEntry } from "../assignments/queries";
import type { CommentEntry } from "../comments/queries";
import type { CorrectionEntry } from "../corrections/queries";
import type { EvidenceEntry, HistoryEntry } from "../queries";
import type { TagEntry } from "../tags/queries";

export type TimelineItem =
  | { kind: "decision"; entry: HistoryEntry }
  | { kind: "evidence"; entry: EvidenceEntry }
  | { kind: "correction"; entry: CorrectionEntry }
  | { kind: "comment"; entry: CommentEntry }
  | { kind: "assignment"; entry: AssignmentEntry }
  | { kind: "tag"; entry: TagEntry };

type Sources = {
  history: readonly HistoryEntry[];
  evidence: readonly EvidenceEntry[];
  corrections: readonly CorrectionEntry[];
  comments: readonly CommentEntry[];
  assignments: readonly AssignmentEntry[];
  tags: readonly TagEntry[];
};

/** All that happened to a claim, newest first. Of one moment the decision stands above what came with it. */
export function timelineOf(sources: Sources): TimelineItem[] {
  const items: TimelineItem[] = [
    ...sources.history.map((entry) => ({ kind: "decision" as const, entry })),
    ...sources.corrections.map((entry) => ({ kind: "correction" as const, entry })),
    ...sources.evidence.toReversed().map((entry) => ({ kind: "evidence" as const, entry })),
    ...sources.assignments.map((entry) => ({ kind: "assignment" as const, entry })),
    ...sources.tags.map((entry) => ({ kind: "tag" as const, entry })),
    ...sources.comments.toReversed().map((entry) => ({ kind: "comment" as const, entry })),
  ];
  return items.sort((a, b) => b.entry.at.getTime() - a.entry.at.getTime());
}

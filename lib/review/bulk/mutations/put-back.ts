import type { AuditEntry } from "@/lib/audit/mutations";
import type { Viewer } from "@/lib/auth/viewer";
import { STATUS_WORDS } from "@/lib/claims/status";
import type { Tx } from "@/lib/db";
import { appendAssignments } from "../../assignments/mutations/append-assignments";
import { appendDecisions } from "../../decisions/mutations/append-decisions";
import { appendTagChanges } from "../../tags/mutations/append-tag-changes";
import type { PutBack } from "./undo-batch";

/** What a batch changed, as it was before: new rows, one and one audit entry a claim; nothing is removed. */
export async function putBack(
  tx: Tx,
  viewer: Viewer,
  changed: readonly PutBack[],
  { batchId, undoOf }: { batchId: string; undoOf: string },
): Promise<AuditEntry[]> {
  const first = changed[0]?.done;
  if (first?.tagId) {
    const claimIds = changed.map(({ done }) => done.claimId);
    return appendTagChanges(tx, viewer, { tagId: first.tagId, added: !first.added, claimIds }, { batchId, undoOf });
  }
  if (first?.status) return appendDecisions(tx, viewer, changed.flatMap(statusBefore), batchId);
  const before = changed.map(({ done: { claimId, assignee, dueOn }, now }) => ({
    claimId,
    version: now.assignmentVersion + 1,
    assignee,
    dueOn,
  }));
  return appendAssignments(tx, viewer, before, { batchId, undoOf });
}

function statusBefore({ done, now }: PutBack) {
  const { claimId, status: to, rowId, grade, confidence } = done;
  if (!to) return [];
  const taken = now.round === "second" ? "the first verdict" : `“${STATUS_WORDS[now.status].word}”`;
  const { version, status: from } = now;
  return [{ claimId, version, from, to, reason: `Took ${taken} back.`, undoOfId: rowId, grade, confidence }];
}

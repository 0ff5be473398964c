import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { listMatching } from "@/lib/claims/queries/list-matching";
import type { ClaimFilters } from "@/lib/claims/schema";
import type { Status } from "@/lib/claims/status";
import { db } from "@/lib/db";
import { digestOf } from "./digest";
import { BULK_LIMIT, type SelectedClaim } from "./schema";

const Row = z.array(z.object({ id: z.uuid(), version: z.int(), assigned: z.int() }));

/** The versions of claims, as a page shows them. One parameter, however many. */
export async function listVersions(viewer: Viewer, claimIds: readonly string[]): Promise<SelectedClaim[]> {
  authorize(viewer, "desk:read");
  const rows = await db.$queryRaw`
    SELECT s.claim_id AS id, s.version, coalesce(a.version, 0) AS assigned
    FROM jsonb_array_elements_text(${JSON.stringify(claimIds)}::jsonb) AS wanted (id)
    JOIN claim_states s ON s.claim_id = wanted.id::uuid
    LEFT JOIN claim_assignments a ON a.claim_id = s.claim_id`;
  return Row.parse(rows);
}

/**
 * Everything that matches a filter: how many (one more than the limit when there are more) and, when they may be changed at once,
 * the filter with a digest of which they are and in what versions. Asked when somebody wants all of them: a list drawn without
 * that counts nothing.
 */
export type Selection = { matching: number; whole: { filter: string; count: number; digest: string } | null };

export async function getSelection(viewer: Viewer, { after: _page, ...filters }: ClaimFilters): Promise<Selection> {
  authorize(viewer, "claim:review");
  const ids = await listMatching(viewer, filters, { limit: BULK_LIMIT + 1 });
  const matching = ids.length;
  if (matching === 0 || matching > BULK_LIMIT) return { matching, whole: null };
  const filter = new URLSearchParams(Object.entries(filters)).toString();
  return { matching, whole: { filter, count: matching, digest: digestOf(await listVersions(viewer, ids)) } };
}

/** The viewer's newest change of many that was not taken back. */
export type LastBatch = {
  id: string;
  action: "decide" | "assign" | "tag";
  size: number;
  at: Date;
  /** What was done: a status, a name or null, a tag put on or taken off. */
  to: Status | null;
  whom: string | null;
  tag: { word: string; added: boolean } | null;
};

const UNDO_HOURS = 24;

export async function getLastBatch(viewer: Viewer, now: Date): Promise<LastBatch | null> {
  authorize(viewer, "claim:review");
  const since = new Date(now.getTime() - UNDO_HOURS * 3_600_000);
  const batch = await db.batch.findFirst({
    where: { madeBy: viewer.id, createdAt: { gte: since } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    include: {
      undoneBy: { select: { id: true } },
      decisions: { take: 1, select: { to: true } },
      assignments: { take: 1, select: { assignee: { select: { name: true } } } },
      tagChanges: { take: 1, select: { added: true, tag: { select: { word: true } } } },
    },
  });
  if (!batch || batch.undoOfId || batch.undoneBy) return null;
  const [decision, assignment, change] = [batch.decisions[0], batch.assignments[0], batch.tagChanges[0]];
  return {
    id: batch.id,
    action: batch.action as LastBatch["action"],
    size: batch.size,
    at: batch.createdAt,
    to: (decision?.to as Status | undefined) ?? null,
    whom: assignment?.assignee?.name ?? null,
    tag: change ? { word: change.tag.word, added: change.added } : null,
  };
}

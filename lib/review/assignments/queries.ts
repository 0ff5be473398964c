import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";

/** Who has a claim, until when, and its tags. `version` counts its assignments; 0 when it was never assigned. */
export type Work = {
  version: number;
  assignee: { id: string; name: string } | null;
  dueOn: string | null;
  tags: string[];
};

const NONE: Work = { version: 0, assignee: null, dueOn: null, tags: [] };

/** The work on the claims a page shows, in two queries beside the list's own: lists themselves join neither table. */
export async function listWork(viewer: Viewer, claimIds: readonly string[]): Promise<Map<string, Work>> {
  authorize(viewer, "desk:read");
  const claimId = { in: [...claimIds] };
  const [assignments, tags] = await Promise.all([
    db.claimAssignment.findMany({ where: { claimId }, include: { assignee: { select: { id: true, name: true } } } }),
    db.claimTag.findMany({ where: { claimId }, include: { tag: true }, orderBy: { tag: { word: "asc" } } }),
  ]);
  const work = new Map<string, Work>(claimIds.map((id) => [id, { ...NONE, tags: [] }]));
  for (const { claimId: id, version, assignee, dueOn } of assignments)
    Object.assign(work.get(id) as Work, { version, assignee, dueOn: dueOn?.toISOString().slice(0, 10) ?? null });
  for (const { claimId: id, tag } of tags) work.get(id)?.tags.push(tag.word);
  return work;
}

export async function getWork(viewer: Viewer, claimId: string): Promise<Work> {
  authorize(viewer, "desk:read");
  return (await listWork(viewer, [claimId])).get(claimId) ?? NONE;
}

export type AssignmentEntry = { id: string; who: string; at: Date; whom: string | null; dueOn: string | null };

/** A claim's assignments, newest first. */
export async function listAssignments(viewer: Viewer, claimId: string): Promise<AssignmentEntry[]> {
  authorize(viewer, "desk:read");
  const rows = await db.assignment.findMany({
    where: { claimId },
    orderBy: { version: "desc" },
    include: { person: { select: { name: true } }, assignee: { select: { name: true } } },
  });
  return rows.map(({ id, person, createdAt, assignee, dueOn }) => ({
    id,
    who: person.name,
    at: createdAt,
    whom: assignee?.name ?? null,
    dueOn: dueOn?.toISOString().slice(0, 10) ?? null,
  }));
}

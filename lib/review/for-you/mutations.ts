import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import type { Seen } from "./schema";

/**
 * Marks what was meant for the viewer as seen. Theirs alone and no change to the desk, so it stands in no audit log; a second
 * mark says nothing new, so it needs no operation number.
 */
export async function markSeen(viewer: Viewer, { mention, assignment }: Seen): Promise<{ seen: number }> {
  authorize(viewer, "desk:read");
  const userId = viewer.id;
  const [mentions, assignments] = await Promise.all([
    db.commentMention.findMany({ where: { userId, commentId: { in: mention } }, select: { commentId: true } }),
    db.assignment.findMany({ where: { assigneeId: userId, id: { in: assignment } }, select: { id: true } }),
  ]);
  const { count } = await db.seenMark.createMany({
    data: [
      ...mentions.map(({ commentId }) => ({ userId, commentId })),
      ...assignments.map(({ id }) => ({ userId, assignmentId: id })),
    ],
    skipDuplicates: true,
  });
  return { seen: count };
}

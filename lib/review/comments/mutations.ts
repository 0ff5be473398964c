import { appendAudit } from "@/lib/audit/mutations";
import { listColleagues } from "@/lib/auth/people/queries";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { ExpectedError } from "@/lib/errors";
import { runOnce } from "@/lib/operations/mutations";
import { findMentions, unknownNames } from "./mentions";
import type { CommentTakenBack, NewComment } from "./schema";

/** `told` are the names of those it mentions, `unknown` the words after an @ that name nobody. */
export type Commented = { commentId: string; told: string[]; unknown: string[] };

/** Says something about a claim. Whom it names is settled now: a later namesake is not meant. */
export async function addComment(viewer: Viewer, { operationId, claimId, comment }: NewComment): Promise<Commented> {
  authorize(viewer, "claim:comment");
  const people = await listColleagues(viewer);
  return runOnce(viewer, { id: operationId, name: "comment:add" }, async (tx) => {
    if (!(await tx.claim.findUnique({ where: { id: claimId }, select: { id: true } })))
      throw new ExpectedError("not-found", "This claim is not here.");
    const named = [...new Set(findMentions(comment, people).map(({ id }) => id))];
    const { id: commentId } = await tx.comment.create({
      data: { claimId, text: comment, writtenBy: viewer.id, mentions: { create: named.map((userId) => ({ userId })) } },
    });
    await appendAudit(tx, viewer, {
      action: "comment:add",
      subject: { kind: "claim", id: claimId },
      detail: { comment: commentId, mentions: named },
    });
    const told = people.filter(({ id }) => named.includes(id)).map(({ name }) => name);
    return { commentId, told, unknown: unknownNames(comment, people) };
  });
}

/** Hides one's own words; that they were said, and taken back, stays. */
export async function takeCommentBack(
  viewer: Viewer,
  { operationId, commentId }: CommentTakenBack,
): Promise<{ commentId: string }> {
  authorize(viewer, "claim:comment");
  return runOnce(viewer, { id: operationId, name: "comment:take-back" }, async (tx) => {
    const comment = await tx.comment.findUnique({ where: { id: commentId }, include: { withdrawal: true } });
    if (!comment) throw new ExpectedError("not-found", "This comment is not here.");
    if (comment.writtenBy !== viewer.id)
      throw new ExpectedError("forbidden", "Only whoever wrote a comment takes it back.");
    if (comment.withdrawal) throw new ExpectedError("conflict", "This comment was taken back already.");
    await tx.commentWithdrawal.create({ data: { commentId, withdrawnBy: viewer.id } });
    await appendAudit(tx, viewer, {
      action: "comment:take-back",
      subject: { kind: "claim", id: comment.claimId },
      detail: { comment: commentId },
    });
    return { commentId };
  });
}

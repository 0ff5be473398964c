import { TakeBackForm } from "@/components/ui/take-back-form";
import { formatInstant } from "@/lib/clock";
import { takeCommentBackAction } from "@/lib/review/comments/actions";
import type { CommentEntry } from "@/lib/review/comments/queries";
import { CommentText } from "./comment-text";

/** Oldest first, as they were said. One that was taken back leaves its place. */
export function CommentList({ comments, timeZone }: { comments: readonly CommentEntry[]; timeZone: string }) {
  if (comments.length === 0) return <p className="text-sm text-muted">Nobody has said anything yet.</p>;
  return (
    <ol className="space-y-3 text-sm">
      {comments.map((comment) => (
        <li key={comment.id} id={`comment-${comment.id}`} className="scroll-mt-20">
          <p className="text-xs text-muted">
            <span className="font-medium text-ink">{comment.who}</span>,{" "}
            <time dateTime={comment.at.toISOString()}>{formatInstant(comment.at, timeZone)}</time>
          </p>
          <CommentBody comment={comment} timeZone={timeZone} />
          {comment.own && comment.pieces && (
            <TakeBackForm
              action={takeCommentBackAction}
              operationId={crypto.randomUUID()}
              fields={{ commentId: comment.id }}
              look="quiet"
              label="Take this comment back"
            />
          )}
        </li>
      ))}
    </ol>
  );
}

export function CommentBody({ comment, timeZone }: { comment: CommentEntry; timeZone: string }) {
  if (comment.pieces) return <CommentText pieces={comment.pieces} />;
  return (
    <p className="italic text-muted">
      Taken back{comment.takenBackAt && ` on ${formatInstant(comment.takenBackAt, timeZone)}`}.
    </p>
  );
}

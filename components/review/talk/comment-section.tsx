import { CommentForm } from "@/components/review/comments/comment-form";
import { CommentList } from "@/components/review/comments/comment-list";
import { MarkSeen } from "@/components/review/for-you/mark-seen";
import { Section } from "@/components/ui/page";
import type { Talk } from "@/lib/review/talk/queries";

type Props = { claimId: string; talk: Talk; timeZone: string; mayComment: boolean };

/** What the desk says to itself about the claim. Shown to whoever it is meant for, it counts as seen. */
export function CommentSection({ claimId, talk: { comments, people, news }, timeZone, mayComment }: Props) {
  return (
    <Section title="Comments">
      <div className="space-y-4">
        <CommentList comments={comments} timeZone={timeZone} />
        {mayComment && (
          <CommentForm key={claimId} claimId={claimId} operationId={crypto.randomUUID()} people={people} />
        )}
      </div>
      <MarkSeen key={claimId} news={news} />
    </Section>
  );
}

"use client";

import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { takeCommentBackAction } from "@/lib/review/comments/actions";

export function TakeCommentBack({ commentId, operationId }: { commentId: string; operationId: string }) {
  return (
    <ActionForm
      action={takeCommentBackAction}
      operationId={operationId}
      className="space-y-2"
      label="Take this comment back"
    >
      {() => (
        <>
          <input type="hidden" name="commentId" value={commentId} />
          <SubmitButton look="quiet" working="Taking back…">
            Take back
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

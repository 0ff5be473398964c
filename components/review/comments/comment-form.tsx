"use client";

import { useEffect, useRef } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { addCommentAction } from "@/lib/review/comments/actions";
import type { Commented } from "@/lib/review/comments/mutations";
import { COMMENT_LIMIT } from "@/lib/review/comments/schema";
import { useDraft } from "../use-draft";
import { MentionField, type Person } from "./mention-field";

type Props = { claimId: string; operationId: string; people: readonly Person[] };

/** What is typed survives a closed tab. Without JavaScript a name is simply typed after an @. */
export function CommentForm({ claimId, operationId, people }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const draft = useDraft(`comment:${claimId}`, root);
  return (
    <div ref={root}>
      <ActionForm
        action={addCommentAction}
        operationId={operationId}
        label="Comment on this claim"
        done={(result) => <Said result={result} clear={draft.clear} />}
      >
        {({ typed, error }) => (
          <>
            <input type="hidden" name="claimId" value={claimId} />
            <MentionField
              label="Comment"
              name="comment"
              people={people}
              hint="@ and a name tells that person. Ctrl+Enter saves."
              defaultValue={typed("comment")}
              error={error("comment")}
              maxLength={COMMENT_LIMIT}
              aria-keyshortcuts="c"
              required
            />
            <SubmitButton look="plain" working="Saving…">
              Comment
            </SubmitButton>
          </>
        )}
      </ActionForm>
    </div>
  );
}

function Said({ result: { told, unknown }, clear }: { result: Commented; clear: () => void }) {
  useEffect(clear, [clear]);
  return (
    <>
      The comment was saved.{told.length > 0 && ` Told: ${told.join(", ")}.`}
      {unknown.length > 0 && ` Nobody at this desk is called ${unknown.join(" or ")}, so nobody was told.`}
    </>
  );
}

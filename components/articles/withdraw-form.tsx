"use client";

import { ActionForm } from "@/components/ui/action-form";
import { TextArea } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { withdrawArticleAction } from "@/lib/articles/actions";

export function WithdrawForm({ operationId, articleId }: { operationId: string; articleId: string }) {
  return (
    <ActionForm action={withdrawArticleAction} operationId={operationId} label="Withdraw this article">
      {(view) => (
        <>
          <input type="hidden" name="articleId" value={articleId} />
          <TextArea
            label="Reason"
            name="reason"
            required
            maxLength={2000}
            hint="Stays with the article. Text, claims and decisions remain readable; they no longer count anywhere."
            defaultValue={view.typed("reason")}
            error={view.error("reason")}
          />
          <SubmitButton look="danger" working="Withdrawing…">
            Withdraw the article
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

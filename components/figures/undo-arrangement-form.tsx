"use client";

import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { undoArrangementAction } from "@/lib/figures/arrangement/actions";

export function UndoArrangementForm({ arrangementId, operationId }: { arrangementId: string; operationId: string }) {
  return (
    <ActionForm action={undoArrangementAction} operationId={operationId} label="Take this arrangement back">
      {() => (
        <>
          <input type="hidden" name="arrangementId" value={arrangementId} />
          <SubmitButton>Take back</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

"use client";

import { Undo2 } from "lucide-react";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { undoDecisionAction } from "@/lib/review/actions";

export function UndoForm({ decisionId, operationId }: { decisionId: string; operationId: string }) {
  return (
    <ActionForm action={undoDecisionAction} operationId={operationId} className="mt-1 space-y-2">
      {() => (
        <>
          <input type="hidden" name="decisionId" value={decisionId} />
          <SubmitButton look="plain" working="Taking back…">
            <Undo2 className="size-4" aria-hidden="true" />
            Take back
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

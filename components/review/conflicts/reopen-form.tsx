"use client";

import { Undo2 } from "lucide-react";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { reopenConflictAction } from "@/lib/review/conflicts/actions";

/** Takes a settlement back; the contradiction comes first in the queue again. */
export function ReopenForm({ settlementId, operationId }: { settlementId: string; operationId: string }) {
  return (
    <ActionForm action={reopenConflictAction} operationId={operationId} className="mt-1 space-y-2">
      {() => (
        <>
          <input type="hidden" name="settlementId" value={settlementId} />
          <SubmitButton look="plain" working="Taking back…">
            <Undo2 className="size-4" aria-hidden="true" />
            Take the settlement back
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

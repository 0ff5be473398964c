"use client";

import { ActionForm } from "@/components/ui/action-form";
import { TextArea, TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { addEvidenceAction } from "@/lib/review/actions";

export function EvidenceForm({ claimId, operationId, today }: { claimId: string; operationId: string; today: string }) {
  return (
    <details className="mt-3">
      <summary className="text-sm font-medium">Add evidence</summary>
      <ActionForm
        action={addEvidenceAction}
        operationId={operationId}
        className="mt-2 space-y-3"
        label="Add evidence"
        done={() => "The evidence was added."}
      >
        {({ typed, error }) => (
          <>
            <input type="hidden" name="claimId" value={claimId} />
            <TextField
              label="Address"
              name="url"
              type="url"
              required
              placeholder="https://"
              defaultValue={typed("url")}
              error={error("url")}
            />
            <TextField
              label="Read on"
              name="accessedOn"
              type="date"
              required
              defaultValue={typed("accessedOn", today)}
              error={error("accessedOn")}
            />
            <TextField label="Note" name="note" defaultValue={typed("note")} error={error("note")} maxLength={2000} />
            <TextArea
              label="Words to archive"
              name="archivedText"
              hint="The words that matter, copied from the page: kept with their hash, in case the page changes."
              defaultValue={typed("archivedText")}
              error={error("archivedText")}
            />
            <SubmitButton>Add evidence</SubmitButton>
          </>
        )}
      </ActionForm>
    </details>
  );
}

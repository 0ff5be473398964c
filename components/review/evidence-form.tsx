"use client";

import { ActionForm } from "@/components/ui/action-form";
import { TextArea, TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { addEvidenceAction } from "@/lib/review/actions";
import { EvidenceFileForm } from "./evidence/evidence-file-form";

type Props = { claimId: string; operationId: string; today: string };

/** A link or a file: each is sent by a form of its own, so the one number serves whichever is sent. */
export function EvidenceForm(props: Props) {
  return (
    <>
      <EvidenceLinkForm {...props} />
      <EvidenceFileForm {...props} />
    </>
  );
}

function EvidenceLinkForm({ claimId, operationId, today }: Props) {
  return (
    <details className="mt-3">
      <summary className="text-sm font-medium">Add a link</summary>
      <ActionForm
        action={addEvidenceAction}
        operationId={operationId}
        className="mt-2 space-y-3"
        label="Add a link as evidence"
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
            <SubmitButton>Add the link</SubmitButton>
          </>
        )}
      </ActionForm>
    </details>
  );
}

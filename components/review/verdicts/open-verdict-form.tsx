"use client";

import { Eye } from "lucide-react";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { openVerdictAction } from "@/lib/review/verdicts/actions";

export function OpenVerdictForm({ claimId, operationId }: { claimId: string; operationId: string }) {
  return (
    <ActionForm action={openVerdictAction} operationId={operationId} className="mt-2 space-y-2">
      {() => (
        <>
          <input type="hidden" name="claimId" value={claimId} />
          <SubmitButton look="plain" working="Opening…">
            <Eye className="size-4" aria-hidden="true" />
            Open the first verdict
          </SubmitButton>
          <p className="text-xs text-muted">It is written down, and somebody else then gives the second verdict.</p>
        </>
      )}
    </ActionForm>
  );
}

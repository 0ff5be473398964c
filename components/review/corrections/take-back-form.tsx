"use client";

import { Undo2 } from "lucide-react";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { takeCorrectionBackAction } from "@/lib/review/corrections/actions";

export function TakeBackForm({
  claimId,
  version,
  operationId,
}: {
  claimId: string;
  version: number;
  operationId: string;
}) {
  return (
    <ActionForm action={takeCorrectionBackAction} operationId={operationId} className="mt-2 space-y-2">
      {() => (
        <>
          <input type="hidden" name="claimId" value={claimId} />
          <input type="hidden" name="version" value={version} />
          <SubmitButton look="plain" working="Taking back…">
            <Undo2 className="size-4" aria-hidden="true" />
            Take the correction back
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

"use client";

import { X } from "lucide-react";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { removeViewAction } from "@/lib/review/views/actions";

export function RemoveViewForm({ viewId, title, operationId }: { viewId: string; title: string; operationId: string }) {
  return (
    <ActionForm action={removeViewAction} operationId={operationId} className="">
      {() => (
        <>
          <input type="hidden" name="viewId" value={viewId} />
          <SubmitButton look="quiet" working="Removing…">
            <X className="size-4" aria-hidden="true" />
            Remove “{title.slice(0, 30)}”
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

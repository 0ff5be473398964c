"use client";

import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { saveViewAction } from "@/lib/review/views/actions";
import type { ViewPage } from "@/lib/review/views/schema";

type Props = { page: ViewPage; query: string; mayShare: boolean; operationId: string };

export function SaveViewForm({ page, query, mayShare, operationId }: Props) {
  return (
    <details className="min-w-0">
      <summary className="px-1 py-1.5">Save these filters</summary>
      <ActionForm
        action={saveViewAction}
        operationId={operationId}
        className="mt-1 space-y-2"
        label="Save these filters"
      >
        {({ typed, error }) => (
          <>
            <input type="hidden" name="page" value={page} />
            <input type="hidden" name="query" value={query} />
            <div className="flex flex-wrap items-end gap-3">
              <TextField
                label="Name of the view"
                name="title"
                required
                maxLength={80}
                defaultValue={typed("title")}
                error={error("title")}
              />
              {mayShare && (
                <label className="flex min-h-9 items-center gap-2">
                  <input
                    type="checkbox"
                    name="shared"
                    defaultChecked={typed("shared") === "on"}
                    className="size-4 accent-accent"
                  />
                  Share with the desk
                </label>
              )}
              <SubmitButton look="plain" working="Saving…">
                Save the view
              </SubmitButton>
            </div>
          </>
        )}
      </ActionForm>
    </details>
  );
}

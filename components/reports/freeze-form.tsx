"use client";

import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { freezeReportAction } from "@/lib/reports/actions";
import type { ReportScope } from "@/lib/reports/schema";
import { useChangedScope } from "./use-changed-scope";

export function FreezeForm({ scope, operationId }: { scope: ReportScope; operationId: string }) {
  const changed = useChangedScope(scope);
  return (
    <ActionForm action={freezeReportAction} operationId={operationId} label="Freeze the report">
      {({ typed, error }) => (
        <>
          {Object.entries(scope).map(
            ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
          )}
          <TextField
            label="Title"
            name="title"
            required
            maxLength={200}
            defaultValue={typed("title")}
            error={error("title")}
          />
          {changed && (
            <Notice tone="caution">
              Something else is chosen in step 1. Look at it first: what is frozen is what step 2 shows.
            </Notice>
          )}
          <SubmitButton working="Freezing…" waiting={changed}>
            Freeze the report
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

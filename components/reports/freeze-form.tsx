"use client";

import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { freezeReportAction } from "@/lib/reports/actions";
import type { ReportScope } from "@/lib/reports/schema";

export function FreezeForm({ scope, operationId }: { scope: ReportScope; operationId: string }) {
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
          <SubmitButton working="Freezing…">Freeze the report</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

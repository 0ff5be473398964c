"use client";

import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { signReportOffAction } from "@/lib/reports/actions";

export function SignOffForm({ reportId, operationId }: { reportId: string; operationId: string }) {
  return (
    <ActionForm action={signReportOffAction} operationId={operationId} label="Sign the report off">
      {({ typed, error }) => (
        <>
          <input type="hidden" name="reportId" value={reportId} />
          <TextField
            label="Note"
            name="note"
            maxLength={2000}
            defaultValue={typed("note")}
            error={error("note")}
            hint="Optional. It stands beside your name in every download."
          />
          <SubmitButton>Sign off</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

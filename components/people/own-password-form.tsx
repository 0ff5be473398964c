"use client";

import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { changeOwnPasswordAction } from "@/lib/auth/actions";
import { NewPasswordFields } from "./new-password-fields";

export function OwnPasswordForm({ operationId }: { operationId: string }) {
  return (
    <ActionForm action={changeOwnPasswordAction} operationId={operationId} label="Change your password">
      {({ error }) => (
        <>
          <TextField
            label="Current password"
            name="current"
            type="password"
            autoComplete="current-password"
            required
            maxLength={200}
            error={error("current")}
          />
          <NewPasswordFields error={error} />
          <SubmitButton>Change password</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

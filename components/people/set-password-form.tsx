"use client";

import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { setPasswordByLinkAction } from "@/lib/auth/actions";
import { NewPasswordFields } from "./new-password-fields";

export function SetPasswordForm({ token, operationId }: { token: string; operationId: string }) {
  return (
    <ActionForm action={setPasswordByLinkAction} operationId={operationId} label="Set your password">
      {({ error }) => (
        <>
          <input type="hidden" name="token" value={token} />
          <NewPasswordFields error={error} />
          <SubmitButton>Set password</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

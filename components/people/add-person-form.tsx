"use client";

import { ActionForm } from "@/components/ui/action-form";
import { SelectField, TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { addPersonAction } from "@/lib/auth/actions";
import { ROLE_WORDS, ROLES } from "@/lib/auth/policy";
import { OneTimeLink } from "./one-time-link";

export function AddPersonForm({ origin, operationId }: { origin: string; operationId: string }) {
  return (
    <ActionForm
      action={addPersonAction}
      operationId={operationId}
      label="Add a person"
      done={({ token }) => <OneTimeLink origin={origin} token={token} hours={72} />}
    >
      {({ typed, error }) => (
        <>
          <TextField
            label="Name"
            name="name"
            required
            maxLength={120}
            defaultValue={typed("name")}
            error={error("name")}
            autoComplete="off"
          />
          <TextField
            label="E-mail"
            name="email"
            type="email"
            required
            maxLength={254}
            defaultValue={typed("email")}
            error={error("email")}
            autoComplete="off"
          />
          <SelectField label="Role" name="role" defaultValue={typed("role", "editor")} error={error("role")}>
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {ROLE_WORDS[role]}
              </option>
            ))}
          </SelectField>
          <SubmitButton>Add person</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

"use client";

import { ActionForm } from "@/components/ui/action-form";
import { SelectField, TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { createTokenAction } from "@/lib/auth/tokens/actions";
import { EXPIRIES, EXPIRY_WORDS } from "@/lib/auth/tokens/schema";
import { SCOPE_WORDS, SCOPES } from "@/lib/auth/tokens/scopes";

export function NewTokenForm({ operationId }: { operationId: string }) {
  return (
    <ActionForm
      action={createTokenAction}
      operationId={operationId}
      label="Make a token"
      done={({ secret }) => <TokenSecret secret={secret} />}
    >
      {({ typed, error }) => (
        <>
          <TextField
            label="Name"
            name="name"
            required
            maxLength={80}
            hint="What will use it, such as “wire import”."
            defaultValue={typed("name")}
            error={error("name")}
            autoComplete="off"
          />
          <fieldset>
            <legend className="text-sm font-medium">May</legend>
            <ul className="mt-1 space-y-1">
              {SCOPES.map((scope) => (
                <li key={scope}>
                  <label className="flex min-h-6 items-start gap-2 text-sm">
                    <input
                      type="checkbox"
                      name="scopes"
                      value={scope}
                      defaultChecked={scope === "read"}
                      className="m-1 size-4 shrink-0 accent-accent"
                    />
                    <span>
                      {SCOPE_WORDS[scope].word} <span className="text-muted">· {SCOPE_WORDS[scope].means}</span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
            <p className="mt-1 text-xs text-muted">Never more than your own role allows at the time.</p>
            {error("scopes") && <p className="mt-1 text-sm text-refuted">{error("scopes")}</p>}
          </fieldset>
          <SelectField label="Works for" name="expires" defaultValue={typed("expires", "90")} error={error("expires")}>
            {EXPIRIES.map((expiry) => (
              <option key={expiry} value={expiry}>
                {EXPIRY_WORDS[expiry]}
              </option>
            ))}
          </SelectField>
          <SubmitButton>Make token</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

/** Shown once; the desk keeps only its hash. */
function TokenSecret({ secret }: { secret: string }) {
  return (
    <>
      <p>Copy this token now: it is not shown again.</p>
      <code className="mt-1 block select-all break-all rounded bg-panel p-2 text-xs">{secret}</code>
    </>
  );
}

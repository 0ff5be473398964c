"use client";

import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { KIND_WORDS } from "@/lib/claims/words";
import { CLAIM_KINDS, type ClaimKind } from "@/lib/extraction/schema";
import { setPolicyAction } from "@/lib/review/policy/actions";

export function PolicyForm({ twoPeople, operationId }: { twoPeople: readonly ClaimKind[]; operationId: string }) {
  return (
    <ActionForm
      // New defaults need new boxes: React resets a form to the ones it was first drawn with.
      key={twoPeople.join()}
      action={setPolicyAction}
      operationId={operationId}
      label="Who decides"
    >
      {() => (
        <>
          <fieldset>
            <legend className="mb-1 text-sm font-medium">Two people decide</legend>
            <div className="flex flex-wrap gap-x-5 gap-y-2">
              {CLAIM_KINDS.map((kind) => (
                <label key={kind} className="flex min-h-6 items-center gap-2 text-sm">
                  <input
                    type="checkbox"
                    name="twoPeople"
                    value={kind}
                    defaultChecked={twoPeople.includes(kind)}
                    className="size-4 accent-accent"
                  />
                  {KIND_WORDS[kind].many}
                </label>
              ))}
            </div>
          </fieldset>
          <SubmitButton look="plain">Set the rule</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

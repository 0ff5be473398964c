"use client";

import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { pseudonymisePersonAction } from "@/lib/auth/actions";
import type { Person } from "@/lib/auth/queries";

/** For somebody who is disabled. It cannot be undone, so it says what goes and what stays, and asks twice. */
export function PseudonymiseForm({ person, operationId }: { person: Person; operationId: string }) {
  return (
    <details className="mt-3 max-w-prose text-sm">
      <summary>
        Replace their name by a pseudonym<span className="sr-only">: {person.name}</span>
      </summary>
      <div className="mt-2 space-y-2">
        <p>
          The desk then says “Former colleague” and a number wherever it said {person.name}, and keeps no address of
          theirs. What they decided, wrote and signed stays, under the pseudonym; no entry of the audit log changes.
        </p>
        <p>
          Not replaced: the name where colleagues typed it (comments, reasons, notes), in reports that are already
          frozen, in files that were downloaded, and in backups made until today.
        </p>
        <ActionForm
          action={pseudonymisePersonAction}
          operationId={operationId}
          label={`Replace the name ${person.name}`}
        >
          {({ typed, error }) => (
            <>
              <input type="hidden" name="personId" value={person.id} />
              <TextField
                label="Reason"
                name="reason"
                required
                maxLength={500}
                hint="Stays for good: write it without their name."
                defaultValue={typed("reason")}
                error={error("reason")}
                autoComplete="off"
              />
              <label className="flex min-h-6 items-start gap-2">
                <input type="checkbox" name="sure" required className="m-1 size-4 shrink-0 accent-accent" />
                <span>I know that this cannot be undone.</span>
              </label>
              {error("sure") && <p className="text-refuted">{error("sure")}</p>}
              <SubmitButton look="danger" working="Replacing…">
                Pseudonymise this person
              </SubmitButton>
            </>
          )}
        </ActionForm>
      </div>
    </details>
  );
}

"use client";

import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { setKeysAction } from "@/lib/review/keys/actions";
import { fieldOf } from "@/lib/review/keys/field";
import { KEYS, type KeyChoice, keyOf } from "@/lib/review/queue-keys";

/** The person's own single keys, one field a command. */
export function KeysForm({ choice, operationId }: { choice: KeyChoice; operationId: string }) {
  return (
    <ActionForm
      key={JSON.stringify(choice)}
      action={setKeysAction}
      operationId={operationId}
      label="Your keys"
      done={() => "Your keys were saved."}
    >
      {({ typed, error, state }) => (
        <>
          <label className="flex min-h-6 items-center gap-2 text-sm font-medium">
            <input
              type="checkbox"
              name="on"
              defaultChecked={state.status === "failed" ? typed("on") === "on" : choice.on}
              value="on"
              className="size-4 accent-accent"
            />
            Single keys act in the review queue
          </label>
          <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
            {KEYS.map(({ command, key, words }) => {
              const id = fieldOf(command);
              const problem = error(id);
              return (
                <li key={command} className="flex flex-wrap items-center gap-2 text-sm">
                  <input
                    id={id}
                    name={id}
                    defaultValue={typed(id, keyOf(command, choice))}
                    placeholder={key}
                    maxLength={2}
                    autoComplete="off"
                    autoCapitalize="none"
                    spellCheck={false}
                    aria-invalid={problem ? true : undefined}
                    aria-describedby={problem ? `${id}-error` : undefined}
                    className="w-9 rounded-md border border-line-strong px-1 py-1 text-center font-mono aria-[invalid=true]:border-refuted"
                  />
                  <label htmlFor={id} className="min-w-0 flex-1">
                    {words}
                  </label>
                  {problem && (
                    <p id={`${id}-error`} className="w-full text-refuted">
                      {problem}
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
          <div className="flex flex-wrap gap-2">
            <SubmitButton working="Saving…">Save your keys</SubmitButton>
            {/* Not named "reset": that would hide the form's own method of this name. */}
            <Button type="submit" name="usual" value="1">
              Back to the usual keys
            </Button>
          </div>
        </>
      )}
    </ActionForm>
  );
}

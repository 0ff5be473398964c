"use client";

import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { joinSourcesAction, splitSourceAction } from "@/lib/claims/sources/actions";

/** Two names that are one source: what is quoted under the first counts under the second. */
export function JoinSourcesForm({ names, operationId }: { names: string[]; operationId: string }) {
  const options = names.map((name) => (
    <option key={name} value={name}>
      {name}
    </option>
  ));
  return (
    <ActionForm
      action={joinSourcesAction}
      operationId={operationId}
      label="Join two names of one source"
      done={({ into }) => `Joined: it counts as “${into}” now.`}
      className="flex flex-wrap items-end gap-3"
    >
      {({ typed, error }) => (
        <>
          <div className="min-w-60 max-w-full max-sm:w-full">
            <SelectField label="Name" name="name" required defaultValue={typed("name", "")} error={error("name")}>
              <option value="">Choose a name</option>
              {options}
            </SelectField>
          </div>
          <div className="min-w-60 max-w-full max-sm:w-full">
            <SelectField label="Counts as" name="into" required defaultValue={typed("into", "")} error={error("into")}>
              <option value="">Choose a source</option>
              {options}
            </SelectField>
          </div>
          <SubmitButton>Join</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

export function SplitSourceForm({ name, operationId }: { name: string; operationId: string }) {
  return (
    <ActionForm action={splitSourceAction} operationId={operationId} label={`Split off ${name}`} className="inline">
      {() => (
        <>
          <input type="hidden" name="name" value={name} />
          <SubmitButton look="plain" working="Splitting…">
            Split off
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

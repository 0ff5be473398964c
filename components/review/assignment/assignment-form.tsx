"use client";

import { ActionForm } from "@/components/ui/action-form";
import { SelectField, TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { assignClaimAction } from "@/lib/review/assignments/actions";

type Props = {
  claimId: string;
  operationId: string;
  /** How often the claim had been assigned when the page was drawn. */
  version: number;
  assignee: string | null;
  dueOn: string | null;
  people: readonly { id: string; name: string }[];
  ownId: string;
};

export function AssignmentForm({ claimId, operationId, version, assignee, dueOn, people, ownId }: Props) {
  return (
    <ActionForm
      action={assignClaimAction}
      operationId={operationId}
      label="Assign this claim"
      done={() => "Assigned."}
      className="space-y-3"
    >
      {({ typed, error, state }) => (
        <>
          <input type="hidden" name="claimId" value={claimId} />
          <input type="hidden" name="version" value={version} />
          <div className="grid gap-3 sm:grid-cols-2">
            <SelectField
              label="Assigned to"
              name="assignee"
              defaultValue={typed("assignee", assignee ?? "")}
              error={error("assignee")}
              aria-keyshortcuts="a"
            >
              <option value="">Nobody</option>
              {people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                  {id === ownId && " (you)"}
                </option>
              ))}
            </SelectField>
            <TextField
              key={dueOn}
              label="Due on"
              name="dueOn"
              type="date"
              defaultValue={typed("dueOn", dueOn ?? "")}
              error={error("dueOn")}
            />
          </div>
          <div className="flex flex-wrap items-center gap-3">
            <SubmitButton look="plain" working="Saving…">
              Assign
            </SubmitButton>
            {state.status === "failed" && state.code === "stale" && (
              <a href={`/claims/${claimId}`} className="text-sm">
                Look at the claim as it is now
              </a>
            )}
          </div>
        </>
      )}
    </ActionForm>
  );
}

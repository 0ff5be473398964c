"use client";

import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { changeRoleAction, disablePersonAction, enablePersonAction, resetPersonAction } from "@/lib/auth/actions";
import { ROLE_WORDS, ROLES } from "@/lib/auth/policy";
import type { Person } from "@/lib/auth/queries";
import { OneTimeLink } from "./one-time-link";
import { PseudonymiseForm } from "./pseudonymise-form";

type Props = {
  person: Person;
  self: boolean;
  origin: string;
  operations: { role: string; access: string; reset: string; pseudonym: string };
};

export function PersonRow({ person, self, origin, operations }: Props) {
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="min-w-0 break-words font-medium">
          {person.name} {!person.pseudonymised && <span className="font-normal text-muted">{person.email}</span>}
        </p>
        <p className="text-sm text-muted">
          {ROLE_WORDS[person.role]}
          {person.disabledAt && !person.pseudonymised && " · disabled"}
          {person.pseudonymised && " · left, under a pseudonym"}
          {!person.active && !person.disabledAt && " · has not set a password yet"}
          {self && " · you"}
        </p>
      </div>
      {!self && !person.pseudonymised && (
        <details className="mt-1">
          <summary className="text-sm">
            Change<span className="sr-only"> {person.name}</span>
          </summary>
          <div className="mt-2 flex flex-wrap items-end gap-4">
            <ActionForm
              action={changeRoleAction}
              operationId={operations.role}
              className="flex flex-wrap items-end gap-2"
              done={() => "The role was changed."}
            >
              {() => (
                <>
                  <PersonId id={person.id} />
                  <SelectField label="Role" name="role" defaultValue={person.role}>
                    {ROLES.map((role) => (
                      <option key={role} value={role}>
                        {ROLE_WORDS[role]}
                      </option>
                    ))}
                  </SelectField>
                  <SubmitButton look="plain">Change role</SubmitButton>
                </>
              )}
            </ActionForm>
            <OneButtonForm
              person={person}
              operationId={operations.access}
              action={person.disabledAt ? enablePersonAction : disablePersonAction}
              look={person.disabledAt ? "plain" : "danger"}
            >
              {person.disabledAt ? "Enable" : "Disable"}
            </OneButtonForm>
            <ActionForm
              action={resetPersonAction}
              operationId={operations.reset}
              className="space-y-2"
              done={({ token }) => <OneTimeLink origin={origin} token={token} hours={24} />}
            >
              {() => (
                <>
                  <PersonId id={person.id} />
                  <SubmitButton look="plain">Reset password</SubmitButton>
                </>
              )}
            </ActionForm>
          </div>
          {person.disabledAt && <PseudonymiseForm person={person} operationId={operations.pseudonym} />}
        </details>
      )}
    </li>
  );
}

function PersonId({ id }: { id: string }) {
  return <input type="hidden" name="personId" value={id} />;
}

type OneButtonProps = {
  person: Person;
  operationId: string;
  action: typeof disablePersonAction;
  look: "plain" | "danger";
  children: string;
};

function OneButtonForm({ person, operationId, action, look, children }: OneButtonProps) {
  return (
    <ActionForm key={children} action={action} operationId={operationId} className="space-y-2">
      {() => (
        <>
          <PersonId id={person.id} />
          <SubmitButton look={look}>{children}</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

"use client";

import { ActionForm } from "@/components/ui/action-form";
import { SelectField, TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { mergeEventsAction, moveFiguresAction, renameEventAction } from "@/lib/figures/arrangement/actions";

type Choice = { key: string; title: string };
type Operations = { move: string; merge: string; rename: string };

/** What chiefs do to an event: move figures out of it, join it with another, rename it. Each can be taken back. */
export function ArrangeForms({
  event,
  figures,
  others,
  operations,
}: {
  event: Choice;
  figures: { id: string; words: string }[];
  others: Choice[];
  operations: Operations;
}) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <ActionForm action={moveFiguresAction} operationId={operations.move} label="Move figures out of this event">
        {({ typed, error }) => (
          <>
            <fieldset>
              <legend className="text-sm font-medium">Move figures out of this event</legend>
              {error("figures") && <p className="text-sm text-refuted">{error("figures")}</p>}
              {figures.map(({ id, words }) => (
                <label key={id} className="flex items-baseline gap-2 py-1 text-sm">
                  <input type="checkbox" name="figures" value={id} />
                  <span>{words}</span>
                </label>
              ))}
            </fieldset>
            <EventChoice label="Into" first="A new event, named below" others={others} value={typed("into")} />
            <TextField
              label="Name of the new event"
              name="title"
              maxLength={200}
              defaultValue={typed("title")}
              error={error("title")}
            />
            <SubmitButton>Move figures</SubmitButton>
          </>
        )}
      </ActionForm>
      <div className="space-y-6">
        <ActionForm action={renameEventAction} operationId={operations.rename} label="Rename this event">
          {({ typed, error }) => (
            <>
              <input type="hidden" name="event" value={event.key} />
              <TextField
                label="Name of this event"
                name="title"
                required
                maxLength={200}
                defaultValue={typed("title", event.title)}
                error={error("title")}
              />
              <SubmitButton>Rename</SubmitButton>
            </>
          )}
        </ActionForm>
        {others.length > 0 && (
          <ActionForm action={mergeEventsAction} operationId={operations.merge} label="Merge this event into another">
            {({ typed, error }) => (
              <>
                <input type="hidden" name="event" value={event.key} />
                <EventChoice
                  label="Merge this event into"
                  first="Choose an event"
                  others={others}
                  value={typed("into")}
                  error={error("into")}
                />
                <SubmitButton>Merge</SubmitButton>
              </>
            )}
          </ActionForm>
        )}
      </div>
    </div>
  );
}

function EventChoice({
  label,
  first,
  others,
  value = "",
  error,
}: {
  label: string;
  first: string;
  others: Choice[];
  value?: string;
  error?: string;
}) {
  return (
    <SelectField label={label} name="into" defaultValue={value} error={error}>
      <option value="">{first}</option>
      {others.map(({ key, title }) => (
        <option key={key} value={key}>
          {title}
        </option>
      ))}
    </SelectField>
  );
}

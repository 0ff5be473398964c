"use client";

import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { setPublicationDateAction } from "@/lib/articles/actions";

export function PublicationDateForm({
  operationId,
  articleId,
  number,
  value,
}: {
  operationId: string;
  articleId: string;
  /** The latest date's number and value, 0 and empty without any. */
  number: number;
  value: string;
}) {
  return (
    <ActionForm action={setPublicationDateAction} operationId={operationId} label="Set the publication date">
      {(view) => (
        <>
          <input type="hidden" name="articleId" value={articleId} />
          <input type="hidden" name="number" value={number} />
          <TextField
            key={`${value} ${number}`}
            label={number > 0 ? "Another publication date" : "Publication date"}
            name="value"
            type="date"
            required
            defaultValue={view.typed("value", value.slice(0, 10))}
            error={view.error("value")}
          />
          <TextField
            label="Where it is stated"
            name="note"
            maxLength={500}
            placeholder="The page itself, an archive, …"
            defaultValue={view.typed("note")}
            error={view.error("note")}
          />
          <SubmitButton look="plain" working="Reading again…">
            Set the date and resolve relative dates
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

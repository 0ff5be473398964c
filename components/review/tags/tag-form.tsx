"use client";

import { useId } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { tagClaimAction } from "@/lib/review/tags/actions";

type Props = { claimId: string; known: readonly string[]; operationId: string };

export function TagForm({ claimId, known, operationId }: Props) {
  const list = useId();
  return (
    <ActionForm action={tagClaimAction} operationId={operationId} label="Tag this claim" className="space-y-2">
      {({ typed, error }) => (
        <>
          <input type="hidden" name="claimId" value={claimId} />
          <TextField
            label="New tag"
            name="tag"
            list={list}
            defaultValue={typed("tag")}
            error={error("tag")}
            maxLength={60}
            autoComplete="off"
            required
          />
          <datalist id={list}>
            {known.map((tag) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
          <SubmitButton look="plain" working="Adding…">
            Add tag
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

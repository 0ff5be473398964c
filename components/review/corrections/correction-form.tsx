"use client";

import { FigureFields } from "@/components/claims/figure-fields";
import { ActionForm, type FormView } from "@/components/ui/action-form";
import { SelectField, TextArea, TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { STANCE_WORDS } from "@/lib/claims/words";
import type { ClaimKind } from "@/lib/extraction/schema";
import { correctClaimAction } from "@/lib/review/corrections/actions";
import type { ValueCorrected } from "@/lib/review/corrections/mutations";

type Props = {
  claimId: string;
  kind: ClaimKind;
  version: number;
  operationId: string;
  suggestion: Record<string, string>;
};

/** A value to stand beside the machine's. The claim's words and harm are not corrected: other words are another claim. */
export function CorrectionForm({ claimId, kind, version, operationId, suggestion }: Props) {
  return (
    <details className="mt-3">
      <summary className="text-sm font-medium">Correct the value</summary>
      <ActionForm
        action={correctClaimAction}
        operationId={operationId}
        label="Correct the value"
        className="mt-2 space-y-3"
      >
        {(view) => (
          <>
            <input type="hidden" name="kind" value={kind} />
            <input type="hidden" name="claimId" value={claimId} />
            <input type="hidden" name="version" value={version} />
            <div className="grid gap-3 sm:grid-cols-2">
              <ValueFields kind={kind} view={view} suggestion={suggestion} />
            </div>
            <TextArea
              label="What shows it"
              name="reason"
              required
              maxLength={2000}
              hint="Printed beside both values, also in reports."
              defaultValue={view.typed("reason")}
              error={view.error("reason")}
            />
            <SubmitButton>Correct the value</SubmitButton>
          </>
        )}
      </ActionForm>
    </details>
  );
}

function ValueFields({
  kind,
  view,
  suggestion,
}: {
  kind: ClaimKind;
  view: FormView<ValueCorrected>;
  suggestion: Record<string, string>;
}) {
  const text = (name: string, label: string, hint?: string, required = false) => (
    <TextField
      label={label}
      name={name}
      hint={hint}
      required={required}
      dir="auto"
      defaultValue={view.typed(name, suggestion[name])}
      error={view.error(name)}
    />
  );
  if (kind === "date") return text("dateValue", "Date", "2023-11-05, a month as 2023-11, a span with a slash.", true);
  if (kind === "casualty") {
    return (
      <>
        <FigureFields view={view} suggestion={suggestion} />
        {text("asOf", "As of", "If stated: 2023-11-05.")}
      </>
    );
  }
  return (
    <>
      {text("speaker", "Source", "Who said it, by full name.", true)}
      <SelectField
        label="Stance"
        name="stance"
        defaultValue={view.typed("stance", suggestion.stance)}
        error={view.error("stance")}
      >
        {Object.entries(STANCE_WORDS).map(([stance, word]) => (
          <option key={stance} value={stance}>
            {word}
          </option>
        ))}
      </SelectField>
    </>
  );
}

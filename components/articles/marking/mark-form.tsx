"use client";

import { FigureFields } from "@/components/claims/figure-fields";
import { ActionForm, type FormView } from "@/components/ui/action-form";
import { SelectField, TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { markClaimAction } from "@/lib/claims/actions";
import type { ClaimMarked } from "@/lib/claims/marking/mutations";
import type { Suggestion } from "@/lib/claims/marking/suggest";
import {
  CIVILIAN_WORDS,
  DATE_TYPE_WORDS,
  FIGURE_WORDS,
  HARM_WORDS,
  KIND_WORDS,
  MODALITY_WORDS,
  MODE_WORDS,
  SOURCE_KIND_WORDS,
  STANCE_WORDS,
} from "@/lib/claims/words";
import type { ClaimKind, Span } from "@/lib/extraction/schema";

type View = FormView<ClaimMarked>;
type Props = {
  kind: ClaimKind;
  operationId: string;
  versionId: string;
  quote: Span;
  suggestion: Suggestion;
  /** Attributions around the words, one of which may state the figure. */
  attributions: { id: string; words: string }[];
};

/** The fields of one kind, filled in by the engine as far as it can read the words; a person sees and changes each. */
export function MarkForm({ kind, operationId, versionId, quote, suggestion, attributions }: Props) {
  const text =
    (view: View) =>
    (name: string, label: string, hint?: string, required = false) => (
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
  const choice = (view: View) => (name: string, label: string, words: Record<string, string>, first: string) => (
    <SelectField
      label={label}
      name={name}
      defaultValue={view.typed(name, suggestion[name] ?? first)}
      error={view.error(name)}
    >
      {Object.entries(words).map(([code, word]) => (
        <option key={code} value={code}>
          {word}
        </option>
      ))}
    </SelectField>
  );
  const FIELDS: Record<ClaimKind, (view: View) => React.ReactNode> = {
    casualty: (view) => (
      <>
        {text(view)("number", "Number as it is written", "The digits or words alone: “12”, “a dozen”.", true)}
        {choice(view)("harm", "What happened to them", HARM_WORDS, "killed")}
        <FigureFields view={view} suggestion={suggestion} />
        {text(view)("victims", "Victims", "In the text’s own words: “people”, “three children”.")}
        {choice(view)("civilian", "Civilian status", CIVILIAN_WORDS, "unknown")}
        {choice(view)("figure", "Counts", FIGURE_WORDS, "incident")}
        {choice(view)("modality", "Put forward as", MODALITY_WORDS, "asserted")}
        {text(view)("place", "Place", "In the text’s own words.")}
        {text(view)("asOf", "As of", "If stated: 2023-11-05.")}
        <SelectField
          label="Stated in"
          name="attributionId"
          defaultValue={view.typed("attributionId", "")}
          error={view.error("attributionId")}
          hint="The attribution of this text that says who gave the figure."
        >
          <option value="">The article itself says so</option>
          {attributions.map(({ id, words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </SelectField>
      </>
    ),
    date: (view) => (
      <>
        {text(view)("dateValue", "Date", "2023-11-05, a month as 2023-11, a span as 2023-11-01/2023-11-05.", true)}
        {choice(view)("type", "Type", DATE_TYPE_WORDS, "DATE")}
      </>
    ),
    attribution: (view) => (
      <>
        {text(view)("source", "Source", "In the text’s own words; leave empty if none is named.")}
        {text(view)("canonical", "That is", "The source’s full name, if the text uses another.")}
        {choice(view)("sourceKind", "Kind of source", SOURCE_KIND_WORDS, "other")}
        {text(view)("content", "What was said", "In the text’s own words.", true)}
        {text(view)("cue", "Word that says so", "“said”, “according to”.")}
        {choice(view)("stance", "Stance", STANCE_WORDS, "asserts")}
        {choice(view)("mode", "Manner", MODE_WORDS, "indirect")}
      </>
    ),
  };
  return (
    <ActionForm
      action={markClaimAction}
      operationId={operationId}
      label={`Mark as ${KIND_WORDS[kind].one.toLowerCase()}`}
    >
      {(view) => (
        <>
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="versionId" value={versionId} />
          <input type="hidden" name="start" value={quote.start} />
          <input type="hidden" name="end" value={quote.end} />
          <input type="hidden" name="quote" value={quote.text} />
          <div className="grid gap-3 sm:grid-cols-2">{FIELDS[kind](view)}</div>
          <SubmitButton working="Marking…">Mark this claim</SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

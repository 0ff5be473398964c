import type { FormView } from "@/components/ui/action-form";
import { SelectField, TextField } from "@/components/ui/field";
import { BOUND_WORDS } from "@/lib/claims/words";
import { BOUNDS } from "@/lib/extraction/schema";

/** A figure as a person types it: one number and what it means; a range has a second end, and perhaps a best estimate. */
export function FigureFields({
  view,
  suggestion,
}: {
  view: Pick<FormView<unknown>, "typed" | "error">;
  suggestion: Partial<Record<string, string>>;
}) {
  const number = (name: string, label: string, hint?: string, required = false) => (
    <TextField
      label={label}
      name={name}
      inputMode="numeric"
      pattern="[0-9]*"
      hint={hint}
      required={required}
      defaultValue={view.typed(name, suggestion[name])}
      error={view.error(name)}
    />
  );
  return (
    <>
      <SelectField
        label="The number means"
        name="bound"
        defaultValue={view.typed("bound", suggestion.bound ?? "exact")}
        error={view.error("bound")}
      >
        {BOUNDS.map((bound) => (
          <option key={bound} value={bound}>
            {bound === "range" ? "a range, from … to …" : BOUND_WORDS[bound]}
          </option>
        ))}
      </SelectField>
      {number("value", "Number", "In digits; of a range the low end.", true)}
      {number("high", "High end", "For a range only.")}
      {number("best", "Best estimate", "For a range only, if one is stated.")}
    </>
  );
}

import { useId } from "react";
import { SelectField, TextField } from "@/components/ui/field";
import { DUE_WORDS, DUES, type WorkFilters } from "@/lib/claims/work-filters";

type Props = { filters: WorkFilters; people: readonly { id: string; name: string }[]; tags: readonly string[] };

/** Who has it, until when, and its tag: the same fields wherever claims are narrowed. */
export function WorkFilterFields({ filters, people, tags }: Props) {
  const list = useId();
  return (
    <details className="col-span-full" open={Boolean(filters.assignee || filters.due || filters.tag)}>
      <summary className="text-sm text-muted">Who has it, until when, tag</summary>
      <div className="mt-2 grid gap-3 sm:grid-cols-3">
        <SelectField label="Assigned to" name="assignee" defaultValue={filters.assignee ?? ""}>
          <option value="">Anybody or nobody</option>
          <option value="me">Me</option>
          <option value="nobody">Nobody</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField label="Due" name="due" defaultValue={filters.due ?? ""}>
          <option value="">Any day or none</option>
          {DUES.map((due) => (
            <option key={due} value={due}>
              {DUE_WORDS[due]}
            </option>
          ))}
        </SelectField>
        <TextField label="Tag" name="tag" list={list} defaultValue={filters.tag} maxLength={40} autoComplete="off" />
        <datalist id={list}>
          {tags.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
      </div>
    </details>
  );
}

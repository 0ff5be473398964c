import { StoryField } from "@/components/articles/story-field";
import { WorkFilterFields } from "@/components/review/assignment/work-filter-fields";
import { SelectField, TextField } from "@/components/ui/field";
import { FilterButtons } from "@/components/ui/filter-buttons";
import type { ClaimFilters } from "@/lib/claims/schema";
import { STATUS_WORDS, STATUSES } from "@/lib/claims/status";
import { HARM_WORDS, KIND_WORDS } from "@/lib/claims/words";
import { CLAIM_KINDS, HARMS } from "@/lib/extraction/schema";
import type { WorkChoices } from "@/lib/review/talk/queries";

/** A plain GET form: the address is the state, and it works without JavaScript. */
export function ClaimFilterForm({
  filters,
  stories,
  choices,
}: {
  filters: ClaimFilters;
  stories: { id: string; title: string }[];
  choices: WorkChoices;
}) {
  return (
    <search>
      <form
        method="get"
        action="/claims"
        className="mb-4 grid grid-cols-2 items-end gap-3 rounded-lg border border-line bg-panel p-3 lg:grid-cols-[2fr_1fr_1fr_1fr_1fr_auto]"
      >
        <div className="col-span-2 lg:col-span-1">
          <TextField
            label="Search in sentences"
            name="q"
            type="search"
            defaultValue={filters.q}
            placeholder="a name, a word, 9770"
            maxLength={200}
          />
        </div>
        <SelectField label="Status" name="status" defaultValue={filters.status ?? ""}>
          <option value="">All but “No claim”</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {STATUS_WORDS[status].word}
            </option>
          ))}
        </SelectField>
        <SelectField label="Kind" name="kind" defaultValue={filters.kind ?? ""}>
          <option value="">All kinds</option>
          {CLAIM_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {KIND_WORDS[kind].many}
            </option>
          ))}
        </SelectField>
        <SelectField label="Harm" name="harm" defaultValue={filters.harm ?? ""}>
          <option value="">Any harm</option>
          {HARMS.map((harm) => (
            <option key={harm} value={harm}>
              {HARM_WORDS[harm]}
            </option>
          ))}
        </SelectField>
        <StoryField stories={stories} value={filters.story} />
        {filters.article && <input type="hidden" name="article" value={filters.article} />}
        {filters.speaker && <input type="hidden" name="speaker" value={filters.speaker} />}
        {filters.from && <input type="hidden" name="from" value={filters.from} />}
        {filters.to && <input type="hidden" name="to" value={filters.to} />}
        <FilterButtons clear="/claims" />
        <WorkFilterFields filters={filters} {...choices} />
      </form>
    </search>
  );
}

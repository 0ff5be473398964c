import { StoryField } from "@/components/articles/story-field";
import { WorkFilterFields } from "@/components/review/assignment/work-filter-fields";
import { SelectField } from "@/components/ui/field";
import { FilterButtons } from "@/components/ui/filter-buttons";
import { STATUS_WORDS, STATUSES } from "@/lib/claims/status";
import { KIND_WORDS } from "@/lib/claims/words";
import { QUEUE_KINDS, type QueueFilters } from "@/lib/review/queue";
import type { WorkChoices } from "@/lib/review/talk/queries";

/** A plain GET form: the address is the state, and it works without JavaScript. */
export function QueueFilterForm({
  filters,
  stories,
  choices,
}: {
  filters: QueueFilters;
  stories: { id: string; title: string }[];
  choices: WorkChoices;
}) {
  return (
    <search>
      <form
        method="get"
        action="/review"
        className="mb-4 grid grid-cols-2 items-end gap-3 rounded-lg border border-line bg-panel p-3 lg:grid-cols-[1fr_1fr_1fr_auto]"
      >
        <SelectField label="Kind" name="kind" defaultValue={filters.kind ?? ""}>
          <option value="">All kinds, figures first</option>
          {QUEUE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {KIND_WORDS[kind].many}
            </option>
          ))}
        </SelectField>
        <SelectField label="Status" name="status" defaultValue={filters.status ?? ""}>
          <option value="">Waiting: unreviewed, in review, disputed</option>
          {STATUSES.filter((status) => status !== "dismissed").map((status) => (
            <option key={status} value={status}>
              {STATUS_WORDS[status].word}
            </option>
          ))}
        </SelectField>
        <StoryField stories={stories} value={filters.story} />
        {filters.round && <input type="hidden" name="round" value={filters.round} />}
        {filters.article && <input type="hidden" name="article" value={filters.article} />}
        <FilterButtons clear="/review" />
        <WorkFilterFields filters={filters} {...choices} />
      </form>
    </search>
  );
}

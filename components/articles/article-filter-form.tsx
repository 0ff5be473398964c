import { StoryField } from "@/components/articles/story-field";
import { SelectField, TextField } from "@/components/ui/field";
import { FilterButtons } from "@/components/ui/filter-buttons";
import { type ArticleFilters, NEED_WORDS, NEEDS } from "@/lib/articles/schema";

/** A plain GET form: the address is the state, and it works without JavaScript. */
export function ArticleFilterForm({
  filters,
  stories,
}: {
  filters: ArticleFilters;
  stories: { id: string; title: string }[];
}) {
  return (
    <search>
      <form
        method="get"
        action="/articles"
        className="mb-4 grid items-end gap-3 rounded-lg border border-line bg-panel p-3 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_auto]"
      >
        <TextField
          label="Search in titles, publishers and texts"
          name="q"
          type="search"
          defaultValue={filters.q}
          placeholder="a name, a word, 9770"
          maxLength={200}
        />
        <StoryField stories={stories} value={filters.story} />
        <SelectField label="Needs" name="needs" defaultValue={filters.needs ?? ""}>
          <option value="">Anything or nothing</option>
          {NEEDS.map((need) => (
            <option key={need} value={need}>
              {NEED_WORDS[need]}
            </option>
          ))}
        </SelectField>
        <FilterButtons clear="/articles" />
      </form>
    </search>
  );
}

import { StoryField } from "@/components/articles/story-field";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/field";
import { HARM_WORDS } from "@/lib/claims/words";
import { HARMS } from "@/lib/extraction/schema";
import type { FigureFilters } from "@/lib/figures/schema";

export function FigureFilter({
  filters,
  stories,
}: {
  filters: FigureFilters;
  stories: { id: string; title: string }[];
}) {
  return (
    <form action="/figures" className="no-print mb-6 flex flex-wrap items-end gap-3" aria-label="Narrow the panel">
      <div className="min-w-48 max-sm:w-full">
        <StoryField stories={stories} value={filters.story} />
      </div>
      <div className="min-w-40 max-sm:w-full">
        <SelectField label="Harm" name="harm" defaultValue={filters.harm ?? ""}>
          <option value="">All harm</option>
          {HARMS.map((harm) => (
            <option key={harm} value={harm}>
              {HARM_WORDS[harm]}
            </option>
          ))}
        </SelectField>
      </div>
      <Button type="submit">Show</Button>
    </form>
  );
}

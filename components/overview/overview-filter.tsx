import { StoryField } from "@/components/articles/story-field";
import { Button, buttonClass } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import type { OverviewFilters } from "@/lib/review/overview";

/** A plain GET form: the choice stands in the address, to be kept and sent around. */
export function OverviewFilter({
  filters,
  stories,
  zone,
}: {
  filters: OverviewFilters;
  stories: { id: string; title: string }[];
  zone: string;
}) {
  const narrowed = Object.values(filters).some(Boolean);
  return (
    <form
      action="/"
      className="no-print mb-6 grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap"
      aria-label="Narrow the overview"
    >
      <div className="col-span-2 min-w-48 max-w-full">
        <StoryField stories={stories} value={filters.story} />
      </div>
      <TextField label={`From (day in ${zone})`} name="from" type="date" defaultValue={filters.from} />
      <TextField label="To" name="to" type="date" defaultValue={filters.to} />
      <Button type="submit" className="justify-self-start">
        Show
      </Button>
      {narrowed && (
        <a href="/" className={buttonClass("quiet")}>
          Show everything
        </a>
      )}
    </form>
  );
}

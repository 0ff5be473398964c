import Link from "next/link";
import { StoryField } from "@/components/articles/story-field";
import { Button, buttonClass } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import type { TimelineFilters } from "@/lib/claims/timeline";

export function TimelineFilter({
  filters,
  stories,
}: {
  filters: TimelineFilters;
  stories: { id: string; title: string }[];
}) {
  return (
    <form
      action="/timeline"
      className="no-print mb-6 grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap"
      aria-label="Narrow the timeline"
    >
      <div className="col-span-2 min-w-48 max-w-full">
        <StoryField stories={stories} value={filters.story} />
      </div>
      <TextField label="Happened from" name="from" type="date" defaultValue={filters.from} />
      <TextField label="To" name="to" type="date" defaultValue={filters.to} />
      <Button type="submit" className="justify-self-start">
        Show
      </Button>
      {Object.keys(filters).length > 0 && (
        <Link href="/timeline" className={buttonClass("quiet")}>
          Show everything
        </Link>
      )}
    </form>
  );
}

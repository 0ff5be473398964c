import type { Metadata } from "next";
import Link from "next/link";
import { TimelineFilter } from "@/components/timeline/timeline-filter";
import { TimelineList } from "@/components/timeline/timeline-list";
import { buttonClass } from "@/components/ui/button";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { EmptyState, PageHeader } from "@/components/ui/page";
import { requireViewer } from "@/lib/auth/sessions";
import { listStories } from "@/lib/claims/queries/list-stories";
import { listTimeline } from "@/lib/claims/queries/list-timeline";
import { TimelineFilters } from "@/lib/claims/timeline";
import { addressWith, parseFilters } from "@/lib/filters";

export const metadata: Metadata = { title: "Timeline" };

export default async function TimelinePage({ searchParams }: PageProps<"/timeline">) {
  const viewer = await requireViewer("/timeline");
  const { filters, ignored } = parseFilters(TimelineFilters, await searchParams);
  const [{ days, next }, stories] = await Promise.all([listTimeline(viewer, filters), listStories(viewer)]);
  return (
    <>
      <PageHeader
        title="Timeline"
        lead="What happened when, as the articles tell it: every sentence that names a day, with the figures said in it. Only whole days are listed; a date that could not be resolved is with its article."
      />
      <IgnoredNotice ignored={ignored} />
      <TimelineFilter filters={filters} stories={stories} />
      {days.length > 0 ? (
        <TimelineList days={days} />
      ) : (
        <EmptyState title={Object.keys(filters).length > 0 ? "No day matches" : "No day has been named yet"}>
          <Link href={Object.keys(filters).length > 0 ? "/timeline" : "/articles/new"}>
            {Object.keys(filters).length > 0 ? "Show the whole timeline" : "Add an article"}
          </Link>
        </EmptyState>
      )}
      {next && (
        <p className="mt-6">
          <Link href={addressWith("/timeline", filters, { after: next })} className={buttonClass()}>
            Later days
          </Link>
        </p>
      )}
    </>
  );
}

import type { Metadata } from "next";
import Link from "next/link";
import { ArrangementList } from "@/components/figures/arrangement-list";
import { AsOfControl } from "@/components/figures/as-of-control";
import { EventList } from "@/components/figures/event-list";
import { FigureFilter } from "@/components/figures/figure-filter";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { Notice } from "@/components/ui/notice";
import { EmptyState, PageHeader, Section } from "@/components/ui/page";
import { canDo } from "@/lib/auth/policy";
import { requireViewer } from "@/lib/auth/sessions";
import { listStories } from "@/lib/claims/queries/list-stories";
import { env } from "@/lib/env";
import { listArrangements } from "@/lib/figures/arrangement/queries";
import { pastIn, standsAt } from "@/lib/figures/past";
import { listEvents } from "@/lib/figures/queries/list-events";
import { FigureFilters } from "@/lib/figures/schema";
import { parseFilters } from "@/lib/filters";

export const metadata: Metadata = { title: "Figures" };

export default async function FiguresPage({ searchParams }: PageProps<"/figures">) {
  const viewer = await requireViewer("/figures");
  const { filters, ignored } = parseFilters(FigureFilters, await searchParams);
  const [{ events, complete }, stories, arrangements] = await Promise.all([
    listEvents(viewer, filters),
    listStories(viewer),
    listArrangements(viewer),
  ]);
  return (
    <>
      <PageHeader
        title="Figures"
        lead="What is said about the dead, the injured and the missing: one entry an event, with everybody who counts. Dismissed claims and withdrawn articles are left out."
      />
      <IgnoredNotice ignored={ignored} />
      <FigureFilter filters={filters} stories={stories} />
      <AsOfControl path="/figures" filters={filters} timeZone={env().ATTEST_TIME_ZONE} />
      {!complete && (
        <div className="mb-4">
          <Notice tone="caution">
            Only the latest 1,000 figures, and the first 100 of each article, are grouped here. Narrow the panel to a
            story, or open the article, to see the rest.
          </Notice>
        </div>
      )}
      {events.length > 0 ? (
        <EventList
          events={events}
          past={pastIn(filters)}
          standsAt={standsAt(filters, env().ATTEST_TIME_ZONE, new Date())}
        />
      ) : Object.keys(filters).length > 0 ? (
        <EmptyState title="No figure matches">
          <Link href="/figures">Show all figures</Link>
        </EmptyState>
      ) : (
        <EmptyState title="No figures yet">
          <Link href="/articles/new" className="underline">
            Add an article
          </Link>{" "}
          that says how many people were harmed, and its figures are grouped here by event.
        </EmptyState>
      )}
      {arrangements.length > 0 && (
        <div className="mt-8">
          <Section title="Arranged by hand" lead="The latest first. What people decide stands above the grouping.">
            <ArrangementList
              arrangements={arrangements}
              timeZone={env().ATTEST_TIME_ZONE}
              mayUndo={canDo(viewer.role, "event:arrange")}
            />
          </Section>
        </div>
      )}
    </>
  );
}

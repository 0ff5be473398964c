import type { Metadata } from "next";
import Link from "next/link";
import { SeriesList } from "@/components/figures/series-list";
import { ReviewOverTime } from "@/components/overview/review-over-time";
import { JoinSourcesForm } from "@/components/sources/join-forms";
import { SourceTable } from "@/components/sources/source-table";
import { buttonClass } from "@/components/ui/button";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { EmptyState, PageHeader, Section } from "@/components/ui/page";
import { canDo } from "@/lib/auth/policy";
import { requireViewer } from "@/lib/auth/sessions";
import type { Viewer } from "@/lib/auth/viewer";
import { listSources } from "@/lib/claims/queries/list-sources";
import { listNamesOf } from "@/lib/claims/sources/queries";
import { SourceFilters } from "@/lib/claims/sources/schema";
import { env } from "@/lib/env";
import { listSeries } from "@/lib/figures/reference/queries";
import { addressWith, parseFilters } from "@/lib/filters";
import { periodOf } from "@/lib/period";
import { countDecisions } from "@/lib/review/queries-by-day";

export const metadata: Metadata = { title: "Sources" };

const MOST = 300;

export default async function SourcesPage({ searchParams }: PageProps<"/sources">) {
  const viewer = await requireViewer("/sources");
  const arranges = canDo(viewer.role, "source:arrange");
  const { filters, ignored } = parseFilters(SourceFilters, await searchParams);
  const [{ sources, next }, most, series] = await Promise.all([
    listSources(viewer, { after: filters.after, limit: MOST }),
    // A name that is quoted once is mostly joined with one that is quoted often.
    filters.after ? listSources(viewer, { limit: MOST }) : null,
    listSeries(viewer),
  ]);
  const names = [...new Set([...(most?.sources ?? []), ...sources].map(({ speaker }) => speaker))];
  return (
    <>
      <PageHeader
        title="Sources"
        lead="Who said what, how often, and how it was judged; the most quoted first. “The minister” counts under the name that the article gives."
      />
      <IgnoredNotice ignored={ignored} />
      {filters.source && <JudgedOverTime viewer={viewer} source={filters.source} />}
      {sources.length > 0 ? (
        <>
          <SourceTable sources={sources} mayArrange={arranges} />
          {next && (
            <Link href={addressWith("/sources", { after: next })} className={`${buttonClass()} mt-4`}>
              Sources quoted less
            </Link>
          )}
          {arranges && (
            <div className="no-print mt-6">
              <Section
                title="Join two names of one source"
                lead="Whatever is quoted under the first name counts under the second, here and among the independent sources. It can be split off again."
              >
                <JoinSourcesForm names={names} operationId={crypto.randomUUID()} />
              </Section>
            </div>
          )}
        </>
      ) : filters.after ? (
        <EmptyState title="No more sources">
          The most quoted are <Link href="/sources">on the first page</Link>.
        </EmptyState>
      ) : (
        <EmptyState title="Nobody has been quoted yet">
          <Link href="/articles/new" className="underline">
            Add an article
          </Link>{" "}
          and whoever speaks in it appears here.
        </EmptyState>
      )}
      <div className="mt-8">
        <Section
          id="reference"
          title="Reference series"
          lead="Daily totals that figures are compared with. Derived values were computed by whoever keeps the series, not reported by its source."
        >
          <SeriesList series={series} />
        </Section>
      </div>
    </>
  );
}

/** What was decided about a source's claims, day by day, under all its names. */
async function JudgedOverTime({ viewer, source }: { viewer: Viewer; source: string }) {
  const timeZone = env().ATTEST_TIME_ZONE;
  const speakers = await listNamesOf(viewer, source);
  const decisions = await countDecisions(viewer, { speakers, period: periodOf({}, timeZone), timeZone });
  return (
    <Section
      id="judged"
      title={`${source}: judged over time`}
      lead="Every decision about what this source said, on the day it was made; a later one does not wipe out an earlier one."
    >
      <ReviewOverTime
        decisions={decisions}
        zone={timeZone}
        href={(params) => addressWith("/claims", { speaker: source }, params)}
      />
      <p className="no-print mt-2 text-sm">
        <Link href="/sources">Close</Link>
      </p>
    </Section>
  );
}

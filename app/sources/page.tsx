import type { Metadata } from "next";
import Link from "next/link";
import { SeriesList } from "@/components/figures/series-list";
import { JoinSourcesForm } from "@/components/sources/join-forms";
import { SourceTable } from "@/components/sources/source-table";
import { EmptyState, PageHeader, Section } from "@/components/ui/page";
import { canDo } from "@/lib/auth/policy";
import { requireViewer } from "@/lib/auth/sessions";
import { listSources } from "@/lib/claims/queries/list-sources";
import { listSeries } from "@/lib/figures/reference/queries";

export const metadata: Metadata = { title: "Sources" };

const MOST = 300;

export default async function SourcesPage() {
  const viewer = await requireViewer("/sources");
  const arranges = canDo(viewer.role, "source:arrange");
  const [sources, series] = await Promise.all([listSources(viewer, { limit: MOST }), listSeries(viewer)]);
  return (
    <>
      <PageHeader
        title="Sources"
        lead={`Who said what, how often, and how it was judged. Names are as the articles resolve them${sources.length === MOST ? `; the ${MOST} most quoted are shown` : ""}.`}
      />
      {sources.length > 0 ? (
        <>
          <SourceTable sources={sources} mayArrange={arranges} />
          {arranges && (
            <div className="no-print mt-6">
              <Section
                title="Join two names of one source"
                lead="Whatever is quoted under the first name counts under the second, here and among the independent sources. It can be split off again."
              >
                <JoinSourcesForm names={sources.map(({ speaker }) => speaker)} operationId={crypto.randomUUID()} />
              </Section>
            </div>
          )}
        </>
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

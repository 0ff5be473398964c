import type { Metadata } from "next";
import Link from "next/link";
import { SeriesList } from "@/components/figures/series-list";
import { SourceTable } from "@/components/sources/source-table";
import { EmptyState, PageHeader, Section } from "@/components/ui/page";
import { requireViewer } from "@/lib/auth/sessions";
import { listSources } from "@/lib/claims/queries/list-sources";
import { listSeries } from "@/lib/figures/reference/queries";

export const metadata: Metadata = { title: "Sources" };

const MOST = 300;

export default async function SourcesPage() {
  const viewer = await requireViewer("/sources");
  const [sources, series] = await Promise.all([listSources(viewer, { limit: MOST }), listSeries(viewer)]);
  return (
    <>
      <PageHeader
        title="Sources"
        lead={`Who said what, how often, and how it was judged. Names are as the articles resolve them${sources.length === MOST ? `; the ${MOST} most quoted are shown` : ""}.`}
      />
      {sources.length > 0 ? (
        <SourceTable sources={sources} />
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

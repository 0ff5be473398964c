import type { Metadata } from "next";
import Link from "next/link";
import { ClaimFilterForm } from "@/components/claims/claim-filter-form";
import { ClaimTable } from "@/components/claims/claim-table";
import { buttonClass } from "@/components/ui/button";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { EmptyState, PageHeader } from "@/components/ui/page";
import { requireViewer } from "@/lib/auth/sessions";
import { listClaims } from "@/lib/claims/queries/list-claims";
import { listStories } from "@/lib/claims/queries/list-stories";
import { ClaimFilters } from "@/lib/claims/schema";
import { formatDay } from "@/lib/date-words";
import { addressWith, parseFilters } from "@/lib/filters";
import { listWorkChoices } from "@/lib/review/talk/queries";

export const metadata: Metadata = { title: "Claims" };

export default async function ClaimsPage({ searchParams }: PageProps<"/claims">) {
  const viewer = await requireViewer("/claims");
  const { filters, ignored } = parseFilters(ClaimFilters, await searchParams);
  const [page, stories, choices] = await Promise.all([
    listClaims(viewer, filters),
    listStories(viewer),
    listWorkChoices(viewer),
  ]);
  const narrowed = Object.keys(filters).length > 0;
  return (
    <>
      <PageHeader
        title="Claims"
        lead="Every figure, date and attribution the desk holds, newest first. The address holds the search: share it."
      />
      <IgnoredNotice ignored={ignored} />
      <ClaimFilterForm filters={filters} stories={stories} choices={choices} />
      {(filters.from || filters.to) && (
        <p className="mb-3 text-sm">
          Read by the desk {filters.from && `from ${formatDay(filters.from)} `}
          {filters.to && `to ${formatDay(filters.to)}`}
        </p>
      )}
      {filters.speaker && <p className="mb-3 text-sm">Said by: {filters.speaker}</p>}
      {page.claims.length > 0 ? (
        <ClaimTable caption={narrowed ? "Claims that match" : "All claims"} claims={page.claims} />
      ) : narrowed ? (
        <EmptyState title="No claim matches">
          Try fewer words or <Link href="/claims">clear the filters</Link>. Withdrawn articles and dismissed claims are
          left out.
        </EmptyState>
      ) : (
        <EmptyState title="No claims yet">
          <Link href="/articles/new">Add an article</Link> and its figures, dates and attributions appear here.
        </EmptyState>
      )}
      {page.next && (
        <Link href={addressWith("/claims", filters, { after: page.next })} className={`${buttonClass()} mt-4`}>
          Older claims
        </Link>
      )}
    </>
  );
}

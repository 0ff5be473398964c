import type { Metadata } from "next";
import Link from "next/link";
import { ClaimFilterForm } from "@/components/claims/claim-filter-form";
import { LastBatch } from "@/components/review/bulk/last-batch";
import { SelectableClaims } from "@/components/review/bulk/selectable-claims";
import { SavedViews } from "@/components/review/views/saved-views";
import { buttonClass } from "@/components/ui/button";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { EmptyState, PageHeader } from "@/components/ui/page";
import { canDo } from "@/lib/auth/policy";
import { requireViewer } from "@/lib/auth/sessions";
import { listClaims } from "@/lib/claims/queries/list-claims";
import { listDates } from "@/lib/claims/queries/list-dates";
import { listStories } from "@/lib/claims/queries/list-stories";
import { ClaimFilters } from "@/lib/claims/schema";
import { todayIn } from "@/lib/clock";
import { formatDay } from "@/lib/date-words";
import { env } from "@/lib/env";
import { addressWith, parseFilters } from "@/lib/filters";
import { listWork } from "@/lib/review/assignments/queries";
import { getLastBatch, getSelection } from "@/lib/review/bulk/queries";
import { listWorkChoices } from "@/lib/review/talk/queries";
import { listViews } from "@/lib/review/views/queries";

export const metadata: Metadata = { title: "Claims" };

export default async function ClaimsPage({ searchParams }: PageProps<"/claims">) {
  const viewer = await requireViewer("/claims");
  const { select, ...params } = await searchParams;
  const { filters, ignored } = parseFilters(ClaimFilters, params);
  const mayChange = canDo(viewer.role, "claim:review");
  const now = new Date();
  const [page, stories, choices, selection, last, views] = await Promise.all([
    listClaims(viewer, filters, { now }),
    listStories(viewer),
    listWorkChoices(viewer),
    mayChange && select === "all" ? getSelection(viewer, filters) : null,
    mayChange ? getLastBatch(viewer, now) : null,
    listViews(viewer, "claims"),
  ]);
  const ids = page.claims.map(({ id }) => id);
  const [work, dates] = await Promise.all([listWork(viewer, ids), listDates(viewer, page.claims)]);
  const zone = env().ATTEST_TIME_ZONE;
  const narrowed = Object.keys(filters).length > 0;
  return (
    <>
      <PageHeader
        title="Claims"
        lead="Every figure, date and attribution the desk holds, newest first. The address holds the search: share it."
      />
      <IgnoredNotice ignored={ignored} />
      <ClaimFilterForm filters={filters} stories={stories} choices={choices} />
      <SavedViews page="claims" views={views} filters={filters} mayShare={mayChange} />
      {(filters.from || filters.to) && (
        <p className="mb-3 text-sm">
          Read by the desk {filters.from && `from ${formatDay(filters.from)} `}
          {filters.to && `to ${formatDay(filters.to)}`}
        </p>
      )}
      {filters.speaker && <p className="mb-3 text-sm">Said by: {filters.speaker}</p>}
      {mayChange && <LastBatch last={last} timeZone={zone} />}
      {page.claims.length > 0 ? (
        <SelectableClaims
          caption={narrowed ? "Claims that match" : "All claims"}
          claims={page.claims}
          dates={dates}
          work={work}
          today={todayIn(zone, now)}
          choices={choices}
          selection={
            mayChange && {
              asked: selection,
              more: page.next !== null || filters.after !== undefined,
              allHref: addressWith("/claims", filters, { select: "all" }),
              rowsHref: addressWith("/claims", filters),
            }
          }
        />
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

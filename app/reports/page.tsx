import type { Metadata } from "next";
import Link from "next/link";
import { ReportTable } from "@/components/reports/report-table";
import { buttonClass } from "@/components/ui/button";
import { IgnoredNotice } from "@/components/ui/ignored-notice";
import { EmptyState, PageHeader } from "@/components/ui/page";
import { canDo } from "@/lib/auth/policy";
import { requireViewer } from "@/lib/auth/sessions";
import { env } from "@/lib/env";
import { addressWith, parseFilters } from "@/lib/filters";
import { listReports } from "@/lib/reports/queries/list-reports";
import { ReportFilters } from "@/lib/reports/schema";

export const metadata: Metadata = { title: "Reports" };

export default async function ReportsPage({ searchParams }: PageProps<"/reports">) {
  const viewer = await requireViewer("/reports");
  const { filters, ignored } = parseFilters(ReportFilters, await searchParams);
  const { reports, next } = await listReports(viewer, filters);
  const mayFreeze = canDo(viewer.role, "report:freeze");
  return (
    <>
      <PageHeader
        title="Reports"
        lead="A frozen report never changes and carries its own proof: anybody can check it without this desk."
      >
        {mayFreeze && (
          <Link href="/reports/new" className={buttonClass("primary")}>
            Build a report
          </Link>
        )}
      </PageHeader>
      <IgnoredNotice ignored={ignored} />
      {reports.length > 0 ? (
        <>
          <ReportTable reports={reports} timeZone={env().ATTEST_TIME_ZONE} />
          {next && (
            <Link href={addressWith("/reports", { before: next })} className={`${buttonClass()} mt-4`}>
              Older reports
            </Link>
          )}
        </>
      ) : filters.before ? (
        <EmptyState title="No older reports">
          The newest are <Link href="/reports">on the first page</Link>.
        </EmptyState>
      ) : (
        <EmptyState title="No reports yet">
          {mayFreeze
            ? "Build one from a story, an article or a kind of claim, and freeze it."
            : "An editor can build and freeze one."}
        </EmptyState>
      )}
    </>
  );
}

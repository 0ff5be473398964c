import type { Metadata } from "next";
import Link from "next/link";
import { ReportTable } from "@/components/reports/report-table";
import { buttonClass } from "@/components/ui/button";
import { EmptyState, PageHeader } from "@/components/ui/page";
import { canDo } from "@/lib/auth/policy";
import { requireViewer } from "@/lib/auth/sessions";
import { env } from "@/lib/env";
import { listReports } from "@/lib/reports/queries/get-report";

export const metadata: Metadata = { title: "Reports" };

export default async function ReportsPage() {
  const viewer = await requireViewer("/reports");
  const reports = await listReports(viewer);
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
      {reports.length > 0 ? (
        <ReportTable reports={reports} timeZone={env().ATTEST_TIME_ZONE} />
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

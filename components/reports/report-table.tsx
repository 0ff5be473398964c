import Link from "next/link";
import { DemoLabel } from "@/components/articles/demo-label";
import { DataTable } from "@/components/ui/data-table";
import { formatInstant } from "@/lib/clock";
import type { ReportRow } from "@/lib/reports/queries/list-reports";

export function ReportTable({ reports, timeZone }: { reports: ReportRow[]; timeZone: string }) {
  return (
    <DataTable
      caption="Frozen reports, newest first"
      rows={reports}
      rowKey={(report) => report.id}
      columns={[
        { key: "number", head: "No.", numeric: true, cell: (report) => report.number },
        {
          key: "title",
          head: "Title",
          narrow: "whole",
          cell: (report) => (
            <>
              <Link href={`/reports/${report.id}`} prefetch={false}>
                {report.title}
              </Link>
              {report.demo && <DemoLabel />}
            </>
          ),
        },
        { key: "claims", head: "Claims", numeric: true, cell: (report) => report.claims.toLocaleString("en-GB") },
        {
          key: "frozen",
          head: "Frozen",
          cell: (report) => `${formatInstant(report.at, timeZone)}, ${report.frozenBy}`,
        },
        { key: "signed", head: "Signed off by", cell: (report) => report.signedOffBy ?? "nobody yet" },
        {
          key: "sha256",
          head: "SHA-256",
          cell: (report) => <code className="text-xs">{report.sha256.slice(0, 12)}…</code>,
        },
      ]}
    />
  );
}

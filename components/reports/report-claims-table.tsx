import Link from "next/link";
import { CorrectedLabel } from "@/components/claims/corrected-label";
import { HandLabel } from "@/components/claims/hand-label";
import { StatusBadge } from "@/components/claims/status-badge";
import { DataTable, Nothing } from "@/components/ui/data-table";
import type { ReportClaim, ReportDocument } from "@/lib/reports/schema";

/** A page shows this many; the downloads hold every row. */
const SHOWN = 200;

export function ReportClaimsTable({ document }: { document: ReportDocument }) {
  const rows = document.claims.slice(0, SHOWN);
  const hidden = document.claims.length - rows.length;
  if (rows.length === 0) return <p className="text-sm text-muted">No claim is in this scope.</p>;
  return (
    <>
      <DataTable
        caption="Claims as they stood when the report was frozen"
        hideCaption
        rows={rows}
        rowKey={(claim) => claim.id}
        columns={[
          { key: "status", head: "Status", narrow: "bare", cell: (claim) => <StatusBadge status={claim.status} /> },
          {
            key: "says",
            head: "Says",
            cell: (claim) => (
              <>
                {claim.says}
                <span className="block">
                  <HandLabel origin={claim.origin} /> <CorrectedLabel asRead={claim.correction?.firstReadAs ?? null} />
                </span>
              </>
            ),
          },
          {
            key: "quote",
            head: "Quote",
            narrow: "whole",
            cell: (claim) => (
              <Link
                href={`/claims/${claim.id}`}
                prefetch={false}
                className="block max-w-[60ch] break-words font-serif"
                dir="auto"
              >
                {claim.quote.length > 220 ? `${claim.quote.slice(0, 200)}…` : claim.quote}
              </Link>
            ),
          },
          { key: "source", head: "Source", cell: (claim) => claim.source ?? <Nothing /> },
          { key: "decided", head: "Decided by", cell: decidedWords },
          { key: "evidence", head: "Evidence", numeric: true, cell: (claim) => claim.evidence.length },
        ]}
      />
      {hidden > 0 && (
        <p className="mt-2 text-sm text-muted">
          {hidden.toLocaleString("en-GB")} more claims are in the downloads, which hold every row.
        </p>
      )}
    </>
  );
}

function decidedWords({ decidedBy, secondReader, dissent }: ReportClaim): string {
  const words = [decidedBy ?? "nobody yet"];
  if (secondReader) words.push(`second reader ${secondReader}`);
  if (dissent.length > 0) words.push(`against ${dissent.map(({ who }) => who).join(" and ")}`);
  return words.join(", ");
}

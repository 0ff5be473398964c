import Link from "next/link";
import { ChartFigure } from "@/components/charts/chart-figure";
import { LinkedBars } from "@/components/charts/linked-bars";
import { DataTable } from "@/components/ui/data-table";
import { byStatus, type ClaimCount, isDecided, totalOf } from "@/lib/claims/counts";
import { STATUS_WORDS } from "@/lib/claims/status";

const count = (value: number) => value.toLocaleString("en-GB");

/** How many claims have each status. `href` makes the address of the list behind a bar. */
export function ClaimsByStatus({
  counts,
  href,
}: {
  counts: readonly ClaimCount[];
  href: (params: Record<string, string>) => string;
}) {
  const rows = byStatus(counts);
  const decided = totalOf(rows.filter((row) => isDecided(row.status)));
  const bars = rows.map(({ status, count }) => ({
    key: status,
    word: STATUS_WORDS[status].word,
    count,
    href: href({ status }),
    look: status,
  }));
  return (
    <ChartFigure
      caption={`${count(decided)} of ${count(totalOf(rows))} claims are decided.`}
      table={
        <DataTable
          caption="Claims by status"
          hideCaption
          rows={rows}
          rowKey={(row) => row.status}
          columns={[
            {
              key: "status",
              head: "Status",
              cell: ({ status }) => <Link href={href({ status })}>{STATUS_WORDS[status].word}</Link>,
            },
            { key: "definition", head: "Meaning", cell: ({ status }) => STATUS_WORDS[status].definition },
            { key: "count", head: "Claims", numeric: true, cell: (row) => count(row.count) },
          ]}
        />
      }
    >
      <LinkedBars label="Claims by status" bars={bars} />
    </ChartFigure>
  );
}

import Link from "next/link";
import { ChartFigure } from "@/components/charts/chart-figure";
import { LinkedBars } from "@/components/charts/linked-bars";
import { DataTable } from "@/components/ui/data-table";
import { byKind, type ClaimCount } from "@/lib/claims/counts";
import { KIND_WORDS } from "@/lib/claims/words";

const count = (value: number) => value.toLocaleString("en-GB");

export function ClaimsByKind({
  counts,
  href,
}: {
  counts: readonly ClaimCount[];
  href: (params: Record<string, string>) => string;
}) {
  const rows = byKind(counts);
  const bars = rows.map(({ kind, count }) => ({
    key: kind,
    word: KIND_WORDS[kind].many,
    count,
    href: href({ kind }),
    look: kind,
  }));
  return (
    <ChartFigure
      caption={rows.map((row) => `${count(row.count)} ${KIND_WORDS[row.kind].many.toLowerCase()}`).join(", ")}
      table={
        <DataTable
          caption="Claims by kind"
          hideCaption
          rows={rows}
          rowKey={(row) => row.kind}
          columns={[
            {
              key: "kind",
              head: "Kind",
              cell: ({ kind }) => <Link href={href({ kind })}>{KIND_WORDS[kind].many}</Link>,
            },
            { key: "count", head: "Claims", numeric: true, cell: (row) => count(row.count) },
            { key: "decided", head: "Decided", numeric: true, cell: (row) => count(row.decided) },
          ]}
        />
      }
    >
      <LinkedBars label="Claims by kind" bars={bars} />
    </ChartFigure>
  );
}

import Link from "next/link";
import { KindLabel } from "@/components/claims/kind-label";
import { type Column, DataTable } from "@/components/ui/data-table";
import { type KindQuality, type ReadingCounts, type RuleQuality, shareWords } from "@/lib/review/quality/rates";

const count = (value: number) => value.toLocaleString("en-GB");

/** The counts both tables share, in the order a reader asks for them. */
function countColumns<Row extends ReadingCounts>(): Column<Row>[] {
  return [
    { key: "found", head: "Found", numeric: true, cell: ({ found }) => count(found) },
    { key: "kept", head: "Kept as read", cell: (row) => <Kept row={row} /> },
    { key: "corrected", head: "Corrected", numeric: true, cell: ({ corrected }) => count(corrected) },
    { key: "dismissed", head: "No claim", numeric: true, cell: ({ dismissed }) => count(dismissed) },
    { key: "verified", head: "Verified", numeric: true, cell: ({ verified }) => count(verified) },
    { key: "refuted", head: "Refuted", numeric: true, cell: ({ refuted }) => count(refuted) },
  ];
}

/** The counts in words; the bar beneath only repeats them. */
function Kept({ row }: { row: ReadingCounts }) {
  return (
    <div className="min-w-32">
      <span className="whitespace-nowrap tabular-nums">{shareWords(row)}</span>
      {row.judged > 0 && (
        <div className="mt-1 h-1.5 overflow-hidden rounded-full border border-line-strong bg-panel" aria-hidden="true">
          <div className="h-full bg-verified" style={{ width: `${(100 * row.kept) / row.judged}%` }} />
        </div>
      )}
    </div>
  );
}

export function KindsTable({ kinds }: { kinds: readonly KindQuality[] }) {
  return (
    <DataTable
      caption="By kind of claim"
      rows={kinds}
      rowKey={({ kind }) => kind}
      columns={[
        {
          key: "kind",
          head: "Kind",
          narrow: "whole",
          cell: ({ kind }) => (
            <Link href={`/claims?kind=${kind}`} className="inline-flex items-center">
              <KindLabel kind={kind} />
            </Link>
          ),
        },
        ...countColumns<KindQuality>(),
        { key: "missed", head: "Marked by hand", numeric: true, cell: ({ missed }) => count(missed) },
      ]}
    />
  );
}

export function RulesTable({ rules }: { rules: readonly RuleQuality[] }) {
  if (rules.length === 0) return <p className="text-sm text-muted">The engine has found no claim yet.</p>;
  return (
    <DataTable
      caption="By the rule that found it, the most judged first"
      rows={rules}
      rowKey={({ kind, rule }) => `${kind} ${rule}`}
      columns={[
        { key: "rule", head: "Rule", narrow: "whole", cell: ({ rule }) => <code className="text-xs">{rule}</code> },
        ...countColumns<RuleQuality>(),
      ]}
    />
  );
}

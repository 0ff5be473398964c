import Link from "next/link";
import { ChartFigure } from "@/components/charts/chart-figure";
import { DayColumns } from "@/components/charts/day-columns";
import { Legend } from "@/components/charts/legend";
import { DataTable } from "@/components/ui/data-table";
import { totalOf } from "@/lib/claims/counts";
import { STATUS_WORDS, STATUSES } from "@/lib/claims/status";
import { formatDay } from "@/lib/date-words";
import { byDay, type DayCount } from "@/lib/review/overview";

const DAYS = 60;

/** Decisions a day. A piece of a column leads to the claims that have that status now: a decision can have been followed by another. */
export function ReviewOverTime({
  decisions,
  zone,
  href,
}: {
  decisions: readonly DayCount[];
  zone: string;
  href: (params: Record<string, string>) => string;
}) {
  if (decisions.length === 0) return <p className="text-sm text-muted">Nothing has been decided here yet.</p>;
  const days = byDay(decisions, DAYS);
  const columns = days.map(({ day, pieces }) => ({
    day,
    word: formatDay(day),
    pieces: pieces.map(({ status, count }) => ({
      look: status,
      word: STATUS_WORDS[status].word.toLowerCase(),
      count,
      href: href({ status }),
    })),
  }));
  const seen = STATUSES.filter((own) => decisions.some(({ status }) => status === own));
  const total = totalOf(days.flatMap(({ pieces }) => pieces));
  return (
    <ChartFigure
      caption={`${total.toLocaleString("en-GB")} ${total === 1 ? "decision" : "decisions"} on ${days.length === 1 ? "one day" : `${days.length} days`}, by the status each gave (days in ${zone}).`}
      note={days.length === DAYS ? `The last ${DAYS} days are drawn.` : undefined}
      table={
        <DataTable
          caption="Decisions by day and status"
          hideCaption
          rows={days.flatMap(({ pieces }) => pieces)}
          rowKey={(row) => `${row.day} ${row.status}`}
          columns={[
            { key: "day", head: "Day", cell: (row) => formatDay(row.day) },
            {
              key: "status",
              head: "Status given",
              cell: ({ status }) => <Link href={href({ status })}>{STATUS_WORDS[status].word}</Link>,
            },
            { key: "count", head: "Decisions", numeric: true, cell: (row) => row.count.toLocaleString("en-GB") },
          ]}
        />
      }
    >
      <Legend entries={seen.map((status) => ({ look: status, word: STATUS_WORDS[status].word }))} />
      <DayColumns label="Decisions by day" days={columns} />
    </ChartFigure>
  );
}

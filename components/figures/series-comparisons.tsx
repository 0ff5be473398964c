import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { formatFigure } from "@/lib/claims/numbers";
import { formatDay } from "@/lib/date-words";
import { type DeskFigure, sentenceHref } from "@/lib/figures/desk-figure";
import type { ComparedSeries, EventView } from "@/lib/figures/events";
import { countedWords } from "@/lib/figures/headline";
import type { SeriesComparison } from "@/lib/figures/reference/comparison";
import { comparisonWords } from "@/lib/figures/reference/words";
import { asOfWords, sourceWords } from "@/lib/figures/words";

/** Where each figure stands in the reference series that are about its event. */
export function SeriesComparisons({ event }: { event: EventView }) {
  return event.series.map((compared) => <OneSeries key={compared.series.id} compared={compared} event={event} />);
}

function OneSeries({ compared: { series, comparisons }, event }: { compared: ComparedSeries; event: EventView }) {
  const rows = event.statements.flatMap(({ figure }) => {
    const comparison = comparisons.get(figure.id);
    return comparison ? [{ figure, comparison }] : [];
  });
  const totals = series.totals.get("killed") ?? [];
  return (
    <>
      <p className="mb-2 text-sm text-muted">
        {series.name}
        {totals.length > 0 && `, ${formatDay(totals[0]?.day ?? "")} to ${formatDay(totals.at(-1)?.day ?? "")}`}.
        Agreement with a series is no proof when both have one source.{" "}
        <Link href="/sources#reference">Where it comes from</Link>
      </p>
      <DataTable
        caption={`Figures beside ${series.name}`}
        hideCaption
        rows={rows}
        rowKey={({ figure }) => figure.id}
        columns={[
          {
            key: "figure",
            head: "Figure",
            cell: ({ figure }) => (
              <Link href={sentenceHref(figure)} className="font-medium">
                {formatFigure(figure)} {countedWords(figure)}
              </Link>
            ),
          },
          { key: "source", head: "Said by", cell: ({ figure }) => sourceWords(figure) },
          { key: "as-of", head: "As of", cell: ({ figure }) => asOfWords(figure) ?? <em>not known</em> },
          {
            key: "verdict",
            head: "Beside the series",
            cell: ({ comparison }: { figure: DeskFigure; comparison: SeriesComparison }) =>
              comparisonWords(comparison, "series"),
          },
        ]}
      />
    </>
  );
}

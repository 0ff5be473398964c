import Link from "next/link";
import { formatDay } from "@/lib/date-words";
import { sentenceHref } from "@/lib/figures/desk-figure";
import type { ComparedSeries, EventView } from "@/lib/figures/events";
import { comparisonWords } from "@/lib/figures/reference/words";
import { figureWords } from "@/lib/figures/words";

/** Where each figure stands in the reference series that are about its event, a sentence a figure. */
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
        <Link href="/sources#reference" className="underline">
          Where it comes from
        </Link>
      </p>
      <ul className="space-y-1 text-sm">
        {rows.map(({ figure, comparison }) => (
          <li key={figure.id}>
            <Link href={sentenceHref(figure)}>{capital(figureWords(figure))}</Link>{" "}
            {comparisonWords(comparison, "series")}.
          </li>
        ))}
      </ul>
    </>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

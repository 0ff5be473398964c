import Link from "next/link";
import { ChartFigure } from "@/components/charts/chart-figure";
import { DashLegend } from "@/components/charts/dash-legend";
import { type Behind, type TollLine, TollSteps } from "@/components/charts/toll-steps";
import { DataTable } from "@/components/ui/data-table";
import { formatFigure } from "@/lib/claims/numbers";
import { STATUS_WORDS } from "@/lib/claims/status";
import { type DeskFigure, sentenceHref } from "@/lib/figures/desk-figure";
import type { EventView } from "@/lib/figures/events";
import type { PastFilters } from "@/lib/figures/past";
import { levelOf } from "@/lib/figures/ranges";
import type { Series } from "@/lib/figures/reference/comparison";
import { measureFor } from "@/lib/figures/reference/measures";
import { DAY_MS } from "@/lib/figures/reference/series";
import { standsAt, type Toll } from "@/lib/figures/tolls";
import { asOfWords, sourceWords } from "@/lib/figures/words";
import { ChartSource } from "./chart-source";

/** The counts by as-of, a step line a source. */
export function TollsOverTime({ tolls, event, past }: { tolls: readonly Toll[]; event: EventView; past: PastFilters }) {
  const { title } = event;
  // Drawn behind the counts, for the days they cover.
  const series = event.series[0]?.series;
  const lines = tolls.map(toLine);
  const behind = series && behindOf(series, tolls);
  const rows = tolls.flatMap(({ figures }) => figures);
  const caption = `How the count went, by the moment each figure holds for: ${lines.length === 1 ? "one source" : `${lines.length} sources, never joined with each other`}.`;
  return (
    <ChartFigure
      caption={caption}
      note={`A count holds until its source gives another. “At least” figures are drawn at their lowest number.${behind ? ` The pale line behind is the ${series.name}; its days are listed beside the figures below.` : ""}`}
      table={
        <DataTable
          caption="Counts by as-of"
          hideCaption
          rows={rows}
          rowKey={(figure) => figure.id}
          columns={[
            { key: "as-of", head: "As of", cell: asOfWords },
            { key: "source", head: "Source", cell: sourceWords },
            {
              key: "figure",
              head: "Figure",
              cell: (figure) => <Link href={sentenceHref(figure)}>{formatFigure(figure)}</Link>,
            },
            { key: "status", head: "Status", cell: ({ status }) => STATUS_WORDS[status].word },
          ]}
        />
      }
    >
      {lines.length > 1 && <DashLegend words={lines.map(({ source }) => source)} />}
      <TollSteps label={`Counts over time: ${title}`} lines={lines} behind={behind} />
      <ChartSource
        event={event}
        past={past}
        picture={{ name: `${event.key}-over-time`, caption: `${title}. ${caption}` }}
      />
    </ChartFigure>
  );
}

/** The series' totals from the first count to the last, and one day on either side. */
function behindOf(series: Series, tolls: readonly Toll[]): Behind | undefined {
  const figures = tolls.flatMap((toll) => toll.figures);
  const measure = measureFor(figures[0]?.harm ?? "casualties", null);
  const moments = figures.map((figure) => standsAt(figure) as number);
  const [first, last] = [Math.min(...moments) - DAY_MS, Math.max(...moments) + DAY_MS];
  const points = (measure ? (series.totals.get(measure) ?? []) : [])
    .map(({ day, value }) => ({ at: Date.parse(`${day}T00:00:00Z`), value }))
    .filter(({ at }) => first <= at && at <= last);
  return points.length > 1 ? { name: series.name, points } : undefined;
}

function toLine({ figures }: Toll): TollLine {
  return {
    source: sourceWords(figures.at(-1) as DeskFigure),
    points: figures.map((figure) => ({
      at: standsAt(figure) as number,
      day: asOfWords(figure) ?? "",
      value: Math.round(levelOf(figure)),
      words: `${formatFigure(figure)}, ${sourceWords(figure)}, as of ${asOfWords(figure)}, ${STATUS_WORDS[figure.status].word.toLowerCase()}. Show its sentence.`,
      status: figure.status,
      href: sentenceHref(figure),
    })),
  };
}

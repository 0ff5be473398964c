import { ChartFigure } from "@/components/charts/chart-figure";
import { MARK_WORDS } from "@/components/charts/looks";
import { MarkLegend } from "@/components/charts/mark-legend";
import { RangeChart, type RangeRow } from "@/components/charts/range-chart";
import { formatFigure } from "@/lib/claims/numbers";
import { STATUS_WORDS } from "@/lib/claims/status";
import { type ConflictMark, conflictsOf } from "@/lib/figures/conflict-marks";
import { type DeskFigure, sentenceHref } from "@/lib/figures/desk-figure";
import type { EventView } from "@/lib/figures/events";
import { countedWords } from "@/lib/figures/headline";
import type { PastFilters } from "@/lib/figures/past";
import { rangeOf } from "@/lib/figures/ranges";
import type { Statement } from "@/lib/figures/statements";
import { asOfWords, sourceWords } from "@/lib/figures/words";
import { ChartSource } from "./chart-source";
import { FiguresTable } from "./figures-table";
import { PrecisionKey } from "./precision-key";

/** Every source's figures as ranges on one axis; parts stand below their total. */
export function FiguresOnAxis({
  event,
  conflicts,
  past,
}: {
  event: EventView;
  conflicts: readonly ConflictMark[];
  past: PastFilters;
}) {
  const rows = inOrder(event.statements).map((figure) => toRow(figure, conflicts));
  const sources = event.origins.length;
  const caption = `${rows.length} ${rows.length === 1 ? "figure" : "figures"} from ${sources} independent ${sources === 1 ? "source" : "sources"}; the latest as of ${asOfWords(event.statements.at(-1)?.figure ?? event.lead) ?? "a day not known"}.`;
  return (
    <ChartFigure
      open
      caption={caption}
      note="Each line runs from the lowest to the highest number said. A mark stands at the number itself; of a range that names none, in the middle."
      table={
        <>
          <FiguresTable figures={event.placed.map(({ figure }) => figure)} statements={event.statements} />
          <PrecisionKey />
        </>
      }
    >
      <MarkLegend
        statuses={[...new Set(rows.map((row) => row.status))]}
        open={rows.some((row) => row.high === null)}
        vague={rows.some((row) => row.fuzzy)}
        conflicts={conflicts}
      />
      <RangeChart label={`Figures of this event: ${event.title}`} rows={rows} />
      <ChartSource
        event={event}
        past={past}
        picture={{
          name: event.key,
          caption: `${event.title}. ${caption} ${markWords(rows)}${pictureWords(conflicts)}`,
        }}
      />
    </ChartFigure>
  );
}

function inOrder(statements: readonly Statement<DeskFigure>[]): DeskFigure[] {
  const figures = statements.map(({ figure }) => figure);
  const known = new Set(figures.map((figure) => figure.id));
  const wholes = figures.filter((figure) => !figure.partOf || !known.has(figure.partOf));
  return wholes.flatMap((whole) => [whole, ...figures.filter((part) => part.partOf === whole.id)]);
}

/** "Marks: hollow circle unreviewed, triangle disputed." */
function markWords(rows: readonly RangeRow[]): string {
  const statuses = [...new Set(rows.map(({ status }) => status))];
  return `Marks: ${statuses.map((status) => `${MARK_WORDS[status]} ${STATUS_WORDS[status].word.toLowerCase()}`).join(", ")}.`;
}

const MOST_IN_PICTURE = 4;

/** A picture has no list beneath it: what its badges stand for goes into its caption. */
function pictureWords(conflicts: readonly ConflictMark[]): string {
  const told = conflicts.slice(0, MOST_IN_PICTURE).map(({ number, open, sentence }) => {
    return ` ≠${number} ${open ? "Contradiction" : "Contradiction, settled"}: ${sentence}`;
  });
  return told.join("");
}

function toRow(figure: DeskFigure, marks: readonly ConflictMark[]): RangeRow {
  const { low, high } = rangeOf(figure);
  const value = `${formatFigure(figure)} ${countedWords(figure)}`;
  const asOf = asOfWords(figure);
  const label = `${value} · ${sourceWords(figure)}${asOf ? ` · ${asOf}` : ""}`;
  const openBelow = figure.bound === "up-to" || figure.bound === "at-most";
  return {
    key: figure.id,
    label,
    words: `${value}, ${sourceWords(figure)}${asOf ? `, as of ${asOf}` : ""}, ${STATUS_WORDS[figure.status].word.toLowerCase()}. Show its sentence.`,
    low: openBelow ? null : Math.round(figure.bound === "more-than" ? (figure.low ?? low) : low),
    best: figure.best,
    high: Number.isFinite(high) && figure.bound !== "vague" ? Math.round(high) : null,
    fuzzy: figure.bound === "about" || figure.bound === "vague",
    status: figure.status,
    href: sentenceHref(figure),
    part: figure.partOf !== null,
    conflicts: conflictsOf(figure.id, marks).map(({ number, anchor, sentence, open, gap }) => ({
      number,
      href: `#${anchor}`,
      words: `Contradiction ${number}, ${open ? "open" : "settled"}: ${sentence} Show what differs.`,
      open,
      gap,
    })),
  };
}

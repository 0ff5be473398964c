import Link from "next/link";
import { CorrectedLabel } from "@/components/claims/corrected-label";
import { HandLabel } from "@/components/claims/hand-label";
import { StatusBadge } from "@/components/claims/status-badge";
import { GradeLabel } from "@/components/review/judgement/grade-label";
import { DataTable } from "@/components/ui/data-table";
import { formatFigure, formatRange } from "@/lib/claims/numbers";
import { STATUS_WORDS, type Status } from "@/lib/claims/status";
import { formatDay } from "@/lib/date-words";
import { asOfOf } from "@/lib/figures/as-of";
import { citationOf } from "@/lib/figures/citation";
import { claimHref, type DeskFigure, sentenceHref } from "@/lib/figures/desk-figure";
import { countedWords } from "@/lib/figures/headline";
import { precisionOf, precisionWords } from "@/lib/figures/recording/precision";
import type { Statement } from "@/lib/figures/statements";
import { asOfWords, BASIS_WORDS, sourceWords } from "@/lib/figures/words";
import { CopyCitation } from "./copy-citation";

/** Every printing of every figure: the same data as the drawing, with the way to each sentence. */
export function FiguresTable({
  figures,
  statements,
}: {
  figures: readonly DeskFigure[];
  /** What the figures are printings of, under the judgement that counts for all of a statement's. */
  statements: readonly Statement<DeskFigure>[];
}) {
  const counted = new Map(
    statements.flatMap(({ figure, mentions }) => mentions.map(({ id }) => [id, figure.status] as const)),
  );
  return (
    <DataTable
      caption="Each source’s figures: low / best / high, a dash where open"
      rows={figures}
      rowKey={(figure) => figure.id}
      columns={[
        {
          key: "figure",
          head: "Figure",
          narrow: "whole",
          cell: (figure) => (
            <>
              <Link href={sentenceHref(figure)} className="font-medium">
                {formatFigure(figure)} {countedWords(figure)}
              </Link>
              <span className="block">
                <HandLabel origin={figure.origin} /> <CorrectedLabel asRead={figure.asRead} />
              </span>
              {figure.partOf && <span className="block text-xs text-muted">inside a total</span>}
              {figure.figure === "revision" && (
                <span className="block text-xs text-muted">taken back by its source</span>
              )}
              {figure.modality === "denied" && <span className="block text-xs text-muted">denied</span>}
            </>
          ),
        },
        {
          key: "range",
          head: "Low / best / high",
          numeric: true,
          cell: (figure) => <span className="whitespace-nowrap">{formatRange(figure)}</span>,
        },
        { key: "source", head: "Said by", cell: (figure) => <SaidBy figure={figure} /> },
        { key: "as-of", head: "As of", cell: (figure) => <AsOf figure={figure} /> },
        { key: "precision", head: "When and where", cell: (figure) => <Precisely figure={figure} /> },
        {
          key: "published",
          head: "Published",
          cell: ({ article, publisher, published }) => (
            <>
              {published ? formatDay(published.replace(/T\d.*$/, "")) : <em>day not known</em>}
              <span className="block text-xs text-muted">{publisher ?? article.title}</span>
            </>
          ),
        },
        {
          key: "status",
          head: "Status",
          narrow: "bare",
          cell: ({ id, status, grade }) => (
            <>
              <StatusBadge status={status} />
              <CountsAs own={status} counted={counted.get(id) ?? status} />
              {grade && (
                <span className="mt-1 block">
                  <GradeLabel grade={grade} />
                </span>
              )}
            </>
          ),
        },
        {
          key: "lead",
          head: "Open",
          narrow: "bare",
          cell: (figure) => (
            <>
              <Link href={claimHref(figure)} className="inline-flex h-7 items-center">
                Claim<span className="sr-only">: {figure.quote}</span>
              </Link>
              <CopyCitation citation={citationOf(figure)} about={figure.quote} />
            </>
          ),
        },
      ]}
    />
  );
}

/** Another printing of the same statement was judged more cautiously, or at all. */
function CountsAs({ own, counted }: { own: Status; counted: Status }) {
  if (own === counted) return null;
  return (
    <span className="block text-xs text-muted">
      counts as {STATUS_WORDS[counted].word.toLowerCase()}: another printing is judged so
    </span>
  );
}

function SaidBy({ figure }: { figure: DeskFigure }) {
  if (!figure.said) return <em>{sourceWords(figure)}</em>;
  return <Link href={`/claims?${new URLSearchParams({ speaker: figure.said.name })}`}>{figure.said.name}</Link>;
}

function Precisely({ figure }: { figure: DeskFigure }) {
  const { when, where, what } = precisionWords(precisionOf(figure));
  return (
    <span className="block min-w-32 text-xs">
      <span className="block">{when};</span>
      <span className="block">{where};</span>
      <span className="block text-muted">{what}</span>
    </span>
  );
}

function AsOf({ figure }: { figure: DeskFigure }) {
  const asOf = asOfOf(figure);
  if (!asOf) return <em>not known</em>;
  return (
    <>
      {asOfWords(figure)}
      <span className="block text-xs text-muted">{BASIS_WORDS[asOf.basis]}</span>
    </>
  );
}

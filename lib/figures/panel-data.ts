import { stringify } from "csv-stringify/sync";
import { CSV_OPTIONS } from "@/lib/csv";
import { ageWords } from "./age";
import { asOfOf } from "./as-of";
import { tellRelation } from "./conflicts";
import type { DeskFigure } from "./desk-figure";
import type { EventView } from "./events";
import { frontWords } from "./front-rules";
import { originOf, originWords } from "./origins";
import type { StandsAt } from "./past";
import { precisionOf, precisionWords } from "./recording/precision";
import { UCDP_SOURCE } from "./recording/ucdp";
import { comparisonWords } from "./reference/words";

/** One figure of a downloaded panel. Dates are ISO 8601 / EDTF; an open end is null. */
export type PanelRow = {
  claim: string;
  harm: string;
  low: number | null;
  best: number | null;
  high: number | null;
  bound: string;
  counted: string | null;
  part_of: string | null;
  said_by: string | null;
  origin: string;
  as_of: string | null;
  as_of_basis: string | null;
  published: string | null;
  status: string;
  /** What counts for the statement where its printings are judged apart. */
  counts_as: string;
  grade: string | null;
  /** What was first read, where the values are a person's correction. */
  first_read_as: string | null;
  place: string | null;
  /** How precisely it is dated and placed, and whether it tells one event: UCDP's codes, and the desk's words for them. */
  ucdp_date_prec: number | null;
  ucdp_where_prec: number | null;
  ucdp_event_clarity: number;
  precision: string;
  quote: string;
  article: string;
  article_title: string;
  start: number;
  end: number;
  /** Where it stands in each reference series, in words. */
  reference: string | null;
};

export function panelRows(event: EventView): PanelRow[] {
  const figures = event.placed.map(({ figure }) => figure);
  const counted = new Map(
    event.statements.flatMap(({ figure, mentions }) => mentions.map(({ id }) => [id, figure.status] as const)),
  );
  return figures.map((figure) => ({
    ...panelRow(figure, figures),
    counts_as: counted.get(figure.id) ?? figure.status,
    reference: besideSeries(event, figure),
  }));
}

function besideSeries(event: EventView, figure: DeskFigure): string | null {
  const words = event.series.flatMap(({ series, comparisons }) => {
    const comparison = comparisons.get(figure.id);
    return comparison ? [comparisonWords(comparison, series.name)] : [];
  });
  return words.join("; ") || null;
}

function panelRow(figure: DeskFigure, figures: readonly DeskFigure[]): Omit<PanelRow, "reference" | "counts_as"> {
  const asOf = asOfOf(figure);
  const precision = precisionOf(figure);
  return {
    claim: figure.id,
    harm: figure.harm,
    low: figure.low,
    best: figure.best,
    high: figure.high,
    bound: figure.bound,
    counted: figure.victimGroup,
    part_of: figure.partOf,
    said_by: figure.said?.name ?? null,
    origin: originWords(originOf(figure, figures)),
    as_of: asOf?.value ?? null,
    as_of_basis: asOf?.basis ?? null,
    published: figure.published,
    status: figure.status,
    grade: figure.grade,
    first_read_as: figure.asRead,
    place: figure.place,
    ucdp_date_prec: precision.date,
    ucdp_where_prec: precision.place,
    ucdp_event_clarity: precision.clarity,
    precision: Object.values(precisionWords(precision)).join(", "),
    quote: figure.quote,
    article: figure.article.id,
    article_title: figure.article.title,
    start: figure.claimStart,
    end: figure.claimEnd,
  };
}

export function panelJson(event: EventView, moment: StandsAt) {
  const { lead, steps } = event;
  const asOf = asOfOf(lead);
  return {
    event: event.key,
    title: event.title,
    headline: event.headline,
    demo: event.demo,
    stands_at: moment.at.toISOString(),
    front: {
      claim: lead.id,
      status: lead.status,
      as_of: asOf?.value ?? null,
      age: ageWords(asOf, moment),
      because: frontWords(steps),
      rules: steps.map(({ rule }) => rule),
    },
    precision_codes: `${UCDP_SOURCE.name}, ${UCDP_SOURCE.publisher}, ${UCDP_SOURCE.url}`,
    independent_sources: event.origins.map(originWords),
    figures: panelRows(event),
    relations: event.related.map(({ a, b, relation }) => ({
      a: a.figure.id,
      b: b.figure.id,
      relation: relation.relation,
      inverse: relation.inverse,
      other_source: relation.otherSource,
      because: tellRelation(a.figure, b.figure, relation),
    })),
  };
}

export function panelCsv(event: EventView): string {
  return stringify(panelRows(event), CSV_OPTIONS);
}

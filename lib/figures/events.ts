import { HARM_WORDS } from "@/lib/claims/words";
import { formatDay } from "@/lib/date-words";
import { asOfOf } from "./as-of";
import { markConflicts, stands } from "./conflict-marks";
import type { DeskFigure } from "./desk-figure";
import { eventKey } from "./event-key";
import { chooseFront, type FrontStep } from "./front-rules";
import type { FigureEvent, Placed } from "./grouping";
import { byCause, headlineOf, placeWords } from "./headline";
import { independentOrigins, type Origin } from "./origins";
import { compareWithSeries, type Series, type SeriesComparison } from "./reference/comparison";
import { equalityWords } from "./reference/words";
import { judgingMention, withJointStatus } from "./statement-status";
import { byMoment, type Related, relateStatements, replacedIn, type Statement, toStatements } from "./statements";
import { type SuggestedGrade, suggestGrade } from "./suggested-grade";
import { figureWords } from "./words";

export type EventView = {
  key: string;
  /** The event people keep, or null for one that grouping found. */
  eventId: string | null;
  title: string;
  headline: string;
  /** The figure in front, by `front-rules.ts`: of its mentions the one whose judgement counts for all of them. */
  lead: DeskFigure;
  /** The statement it belongs to, and the rules that put it in front. */
  front: Statement<DeskFigure>;
  steps: FrontStep[];
  /** Each under the judgement that counts for all its mentions (`statement-status.ts`). */
  statements: Statement<DeskFigure>[];
  related: Related<DeskFigure>[];
  origins: Origin[];
  /** The grade the rules would give the figure in front. */
  suggestion: SuggestedGrade;
  placed: (Placed & { figure: DeskFigure })[];
  /** The reference series that are about this event. */
  series: ComparedSeries[];
  demo: boolean;
};

/** A series and where each of the event's figures stands in it, by the figure's id. */
export type ComparedSeries = { series: Series; comparisons: ReadonlyMap<string, SeriesComparison> };

/** What an event's figures say to each other, whatever the desk has decided about them: the costly part of a panel. */
export type RelatedEvent = Pick<EventView, "eventId" | "statements" | "related" | "origins" | "placed" | "series">;

/** Relates the figures of one event. Pure: the same figures give the same answer. */
export function relateEvent(event: FigureEvent, series: readonly Series[] = []): RelatedEvent {
  const figures = withEventDay(event.placed.map(({ figure }) => figure as DeskFigure)).toSorted(byMoment);
  const placedOf = new Map(event.placed.map((placed) => [placed.figure.id, placed]));
  const statements = toStatements(figures);
  return {
    eventId: event.eventId,
    statements,
    related: relateStatements(statements),
    origins: independentOrigins(statements.filter(({ figure }) => figure.partOf === null).map(({ figure }) => figure)),
    placed: figures.map((figure) => ({ ...(placedOf.get(figure.id) as Placed), figure })),
    series: series.map((one) => compareAll(figures, one)).filter(isAbout),
  };
}

/** What the desk has decided about a figure. */
export type Judged = Pick<DeskFigure, "status" | "grade">;

/** The same event with what has been decided since; figures that `judged` does not name keep what they have. */
export function judgeEvent(event: RelatedEvent, judged: ReadonlyMap<string, Judged>): RelatedEvent {
  const judge = (figure: DeskFigure): DeskFigure => ({ ...figure, ...judged.get(figure.id) });
  return {
    ...event,
    ...changeStatements(event, ({ figure, mentions }) => ({ figure: judge(figure), mentions: mentions.map(judge) })),
    placed: event.placed.map((placed) => ({ ...placed, figure: judge(placed.figure) })),
  };
}

/** A relation goes on holding the very statements that the event lists. */
function changeStatements(
  { statements, related }: RelatedEvent,
  change: (statement: Statement<DeskFigure>) => Statement<DeskFigure>,
): Pick<RelatedEvent, "statements" | "related"> {
  const changed = new Map(statements.map((statement) => [statement, change(statement)]));
  const now = (statement: Statement<DeskFigure>) => changed.get(statement) ?? statement;
  return {
    statements: [...changed.values()],
    related: related.map(({ a, b, relation }) => ({ a: now(a), b: now(b), relation })),
  };
}

/** What the panel says about one event. `titles` are the names people gave. */
export function viewEvent(event: RelatedEvent, titles: ReadonlyMap<string, string> = new Map()): EventView {
  const { eventId, series } = event;
  const { statements, related } = changeStatements(event, withJointStatus);
  const figures = event.placed.map(({ figure }) => figure);
  const replaced = replacedIn(related);
  const { front, steps } = chooseFront(statements.length > 0 ? statements : figures.map(standingAlone), replaced);
  const lead = judgingMention(front);
  const title = (eventId && titles.get(eventId)) || titleOf(figures, lead);
  return {
    ...event,
    statements,
    related,
    front,
    steps,
    key: eventKey(title, { eventId, figures }),
    title,
    headline: [headlineOf(lead), ...equalitiesOf(lead, series), ...contradictionOf(lead, related)].join("; "),
    lead,
    suggestion: suggestGrade(
      lead,
      statements.filter((other) => stands(other) && !replaced.has(other)).map(({ figure }) => figure),
    ),
    demo: figures.some((figure) => figure.article.demo),
  };
}

function compareAll(figures: readonly DeskFigure[], series: Series): ComparedSeries {
  const entries = figures.flatMap((figure): [string, SeriesComparison][] => {
    const comparison = compareWithSeries(figure, series);
    return comparison ? [[figure.id, comparison]] : [];
  });
  return { series, comparisons: new Map(entries) };
}

/** A series that every figure only differs from in scope says nothing about this event. */
function isAbout({ comparisons }: ComparedSeries): boolean {
  return [...comparisons.values()].some(({ verdict }) => verdict !== "other-scope");
}

function equalitiesOf(lead: DeskFigure, compared: readonly ComparedSeries[]): string[] {
  return compared.flatMap(({ series, comparisons }) => {
    const comparison = comparisons.get(lead.id);
    const words = comparison && equalityWords(lead, comparison, series.name);
    return words ? [words] : [];
  });
}

/** Nobody reads the figure in front without hearing that it is contradicted. */
function contradictionOf(lead: DeskFigure, related: readonly Related<DeskFigure>[]): string[] {
  const own = related.filter(({ relation }) => relation.relation === "contradiction");
  const said = ({ mentions }: Statement<DeskFigure>) => mentions.some((mention) => mention.id === lead.id);
  const others = own
    .flatMap(({ a, b }) => (said(a) ? [b] : said(b) ? [a] : []))
    .filter(stands)
    .map(({ figure }) => figureWords(figure));
  return others.length > 0 ? [`contradicted by ${others.join(" and ")}`] : [];
}

/** The day of an incident is known to all reports of it once one of them names it. */
function withEventDay(figures: readonly DeskFigure[]): DeskFigure[] {
  const day = commonest(
    figures.filter((figure) => figure.figure === "incident").map((figure) => figure.eventDays[0] ?? null),
  );
  if (!day) return [...figures];
  const lacks = (figure: DeskFigure) => figure.figure === "incident" && figure.eventDays.length === 0 && !figure.since;
  return figures.map((figure) => (lacks(figure) ? { ...figure, eventDays: [day] } : figure));
}

/** Contradictions that still stand: once one side is refuted or superseded, somebody has settled it. */
export function openConflicts(event: EventView): number {
  return markConflicts(event.related).filter(({ open }) => open).length;
}

/** An event of which only figures are left that a correction takes back has no statements. */
function standingAlone(figure: DeskFigure): Statement<DeskFigure> {
  return { figure, mentions: [figure] };
}

/** "Killed in Gaza since 7 Oct 2023", from what most of the figures say. */
function titleOf(figures: readonly DeskFigure[], lead: DeskFigure): string {
  const place = commonest(figures.map((figure) => figure.place));
  const since = commonest(figures.map((figure) => figure.since));
  const day = commonest(figures.map((figure) => figure.eventDays[0] ?? null));
  const cause = commonest(figures.map((figure) => figure.cause?.toLowerCase() ?? null));
  const harm = HARM_WORDS[lead.harm];
  const asOf = asOfOf(lead);
  const when = since
    ? `since ${formatDay(since)}`
    : day
      ? `on ${formatDay(day)}`
      : asOf
        ? `as of ${formatDay(asOf.value.replace(/T\d.*$/, ""))}`
        : "";
  const words = [harm, cause && !since && byCause(lead.harm, cause), place && placeWords(place), when]
    .filter(Boolean)
    .join(" ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The value most of them have; of several the one met first. */
function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

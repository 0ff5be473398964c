import { authorize, type Viewer } from "@/lib/auth/viewer";
import { env } from "@/lib/env";
import type { DeskFigure } from "../desk-figure";
import { isKeyOf } from "../event-key";
import { type EventView, judgeEvent, type RelatedEvent, relateEvent, viewEvent } from "../events";
import { groupFigures } from "../grouping";
import { type Past, pastOf, wasSaidBy } from "../past";
import { listTotals } from "../reference/queries";
import type { FigureFilters } from "../schema";
import { listFigures } from "./list-figures";
import { listJudged } from "./list-judged";
import { listPlacements } from "./list-placements";
import { rememberAtHead } from "./remember-at-head";
import { rememberFigures } from "./remember-figures";
import { listStatusesAt } from "./statuses-at";

/**
 * The desk's events, grouped at read time: what people placed stays where they put it, the rest goes where the pure function
 * puts it today. The event with the most figures comes first.
 */
export async function listEvents(
  viewer: Viewer,
  filters: FigureFilters = {},
): Promise<{ events: EventView[]; complete: boolean }> {
  authorize(viewer, "desk:read");
  const past = pastOf(filters, env().ATTEST_TIME_ZONE);
  const isPast = past.said !== null || past.decided !== null;
  return rememberAtHead(`events ${JSON.stringify(filters)}`, async () => {
    const { related, titles, complete } = isPast
      ? await relateFigures(viewer, filters, past)
      : await relatedNow(viewer, filters);
    const events = related.map((event) => viewEvent(event, titles));
    return {
      events: events.sort((a, b) => b.placed.length - a.placed.length || (a.key < b.key ? -1 : 1)),
      complete,
    };
  });
}

type RelatedFigures = { related: RelatedEvent[]; titles: Map<string, string>; complete: boolean };

/** Grouping and relating is kept until something moves figures; a decision only changes how the same events are judged. */
async function relatedNow(viewer: Viewer, filters: FigureFilters): Promise<RelatedFigures> {
  const known = await rememberFigures(JSON.stringify(filters), () => relateFigures(viewer, filters, NOW));
  const ids = known.related.flatMap(({ placed }) => placed.map(({ figure }) => figure.id));
  const judged = await listJudged(viewer, ids);
  return { ...known, related: known.related.map((event) => judgeEvent(event, judged)) };
}

const NOW: Past = { said: null, decided: null };

async function relateFigures(viewer: Viewer, filters: FigureFilters, past: Past): Promise<RelatedFigures> {
  const [{ figures: all, complete }, { placements, titles }, series] = await Promise.all([
    listFigures(viewer, filters, past.decided),
    listPlacements(viewer),
    listTotals(viewer),
  ]);
  const figures = await stepBack(viewer, all, past);
  return { related: groupFigures(figures, placements).map((event) => relateEvent(event, series)), titles, complete };
}

/** Leaves out what had not been said, and gives each figure the status it had. */
async function stepBack(viewer: Viewer, figures: DeskFigure[], { said, decided }: Past): Promise<DeskFigure[]> {
  const known = said ? figures.filter((figure) => wasSaidBy(figure, said)) : figures;
  if (!decided) return known;
  const statuses = await listStatusesAt(
    viewer,
    known.map(({ id }) => id),
    decided,
  );
  return known
    .map((figure) => ({ ...figure, status: statuses.get(figure.id) ?? "unreviewed" }))
    .filter(({ status }) => status !== "dismissed");
}

/** The event an address means, or null: an event's own number, or that of any figure in it. */
export async function getEvent(viewer: Viewer, key: string, filters: FigureFilters = {}): Promise<EventView | null> {
  const { events } = await listEvents(viewer, filters);
  const means = (event: EventView) => {
    const figures = event.placed.map(({ figure }) => figure);
    return event.key.slice(-12) === key.slice(-12) || isKeyOf(key, { eventId: null, figures });
  };
  return events.find(means) ?? null;
}

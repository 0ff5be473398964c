import { authorize, type Viewer } from "@/lib/auth/viewer";
import { isKeyOf } from "../event-key";
import { type EventView, openConflicts, viewEvent } from "../events";
import { groupFigures } from "../grouping";
import { listTotals } from "../reference/queries";
import type { FigureFilters } from "../schema";
import { listFigures } from "./list-figures";
import { listPlacements } from "./list-placements";
import { rememberAtHead } from "./remember-at-head";

/**
 * The desk's events, grouped at read time: what people placed stays where they put it, the rest goes where the pure function
 * puts it today. The event with the most figures comes first.
 */
export async function listEvents(
  viewer: Viewer,
  filters: FigureFilters = {},
): Promise<{ events: EventView[]; complete: boolean }> {
  authorize(viewer, "desk:read");
  const { story = "", harm = "" } = filters;
  return rememberAtHead(`events ${story} ${harm}`, async () => {
    const [{ figures, complete }, { placements, titles }, series] = await Promise.all([
      listFigures(viewer, filters),
      listPlacements(viewer),
      listTotals(viewer),
    ]);
    const events = groupFigures(figures, placements).map((event) => viewEvent(event, { titles, series }));
    return {
      events: events.sort((a, b) => b.placed.length - a.placed.length || (a.key < b.key ? -1 : 1)),
      complete,
    };
  });
}

/** The event an address means, or null: an event's own number, or that of any figure in it. */
export async function getEvent(viewer: Viewer, key: string): Promise<EventView | null> {
  const { events } = await listEvents(viewer);
  const means = (event: EventView) => {
    const figures = event.placed.map(({ figure }) => figure);
    return event.key.slice(-12) === key.slice(-12) || isKeyOf(key, { eventId: null, figures });
  };
  return events.find(means) ?? null;
}

/** How many contradictions between figures nobody has settled: both sides still stand. */
export async function countConflicts(viewer: Viewer, filters: FigureFilters): Promise<number> {
  const { events } = await listEvents(viewer, filters);
  return events.reduce((sum, event) => sum + openConflicts(event), 0);
}

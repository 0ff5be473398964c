import type { Viewer } from "@/lib/auth/viewer";
import { isKeyOf } from "../event-key";
import { type EventView, openConflicts, viewEvent } from "../events";
import { groupFigures } from "../grouping";
import type { FigureFilters } from "../schema";
import { listFigures } from "./list-figures";
import { listPlacements } from "./list-placements";

/**
 * The desk's events, grouped at read time: what people placed stays where they put it, the rest goes where the pure function
 * puts it today. The event with the most figures comes first. Both queries check the role.
 */
export async function listEvents(
  viewer: Viewer,
  filters: FigureFilters = {},
): Promise<{ events: EventView[]; complete: boolean }> {
  const [{ figures, complete }, { placements, titles }] = await Promise.all([
    listFigures(viewer, filters),
    listPlacements(viewer),
  ]);
  const events = groupFigures(figures, placements).map((event) => viewEvent(event, titles));
  return {
    events: events.sort((a, b) => b.placed.length - a.placed.length || (a.key < b.key ? -1 : 1)),
    complete,
  };
}

/** The event an address means, or null. */
export async function getEvent(viewer: Viewer, key: string): Promise<EventView | null> {
  const [{ figures }, { placements, titles }] = await Promise.all([listFigures(viewer), listPlacements(viewer)]);
  const events = groupFigures(figures, placements);
  const found = events.find(({ eventId, placed }) =>
    isKeyOf(key, { eventId, figures: placed.map((one) => one.figure) }),
  );
  return found ? viewEvent(found, titles) : null;
}

/** How many contradictions between figures nobody has settled: both sides still stand. */
export async function countConflicts(viewer: Viewer, filters: FigureFilters): Promise<number> {
  const { events } = await listEvents(viewer, filters);
  return events.reduce((sum, event) => sum + openConflicts(event), 0);
}

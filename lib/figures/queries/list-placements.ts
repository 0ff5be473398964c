import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import type { Placement } from "../grouping";

const Row = z.array(z.object({ figure_id: z.uuid(), event_id: z.uuid(), because: z.string(), title: z.string() }));

export type Placements = { placements: Placement[]; titles: Map<string, string> };

/** Where people have put figures, and what they call the events. A figure whose latest row names no event was let go again. */
export async function listPlacements(viewer: Viewer): Promise<Placements> {
  authorize(viewer, "desk:read");
  const rows = Row.parse(
    await db.$queryRaw`
      WITH latest AS (
        SELECT DISTINCT ON (claim_id) claim_id, event_id, because
        FROM event_placements ORDER BY claim_id, number DESC
      ), named AS (
        SELECT DISTINCT ON (event_id) event_id, title FROM event_names ORDER BY event_id, number DESC
      )
      SELECT l.claim_id AS figure_id, l.event_id, l.because, coalesce(n.title, e.title) AS title
      FROM latest l
      JOIN events e ON e.id = l.event_id
      LEFT JOIN named n ON n.event_id = l.event_id`,
  );
  return {
    placements: rows.map(({ figure_id, event_id, because }) => ({ figureId: figure_id, eventId: event_id, because })),
    titles: new Map(rows.map(({ event_id, title }) => [event_id, title])),
  };
}

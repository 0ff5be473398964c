import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import type { Placement } from "../grouping";

const Row = z.array(z.object({ figure_id: z.uuid(), event_id: z.uuid(), because: z.string(), title: z.string() }));

export type Placements = { placements: Placement[]; titles: Map<string, string> };

/** Where people have put figures: the latest row of each claim counts. */
export async function listPlacements(viewer: Viewer): Promise<Placements> {
  authorize(viewer, "desk:read");
  const rows = Row.parse(
    await db.$queryRaw`
      SELECT DISTINCT ON (p.claim_id) p.claim_id AS figure_id, p.event_id, p.because, e.title
      FROM event_placements p
      JOIN events e ON e.id = p.event_id
      ORDER BY p.claim_id, p.number DESC`,
  );
  return {
    placements: rows.map(({ figure_id, event_id, because }) => ({ figureId: figure_id, eventId: event_id, because })),
    titles: new Map(rows.map(({ event_id, title }) => [event_id, title])),
  };
}

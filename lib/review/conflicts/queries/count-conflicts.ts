import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { markConflicts } from "@/lib/figures/conflict-marks";
import { listEvents } from "@/lib/figures/queries/list-events";
import type { FigureFilters } from "@/lib/figures/schema";
import { keyOf } from "../found-relations";

/**
 * How many contradictions between figures still stand: neither side is refuted or superseded, and nobody has settled the pair,
 * whichever of a statement's mentions spoke for it then.
 */
export async function countConflicts(viewer: Viewer, filters: FigureFilters): Promise<number> {
  authorize(viewer, "desk:read");
  const { events } = await listEvents(viewer, filters);
  const open = events.flatMap((event) => markConflicts(event.related).filter((mark) => mark.open));
  if (open.length === 0) return 0;
  const sides = open.map((mark) => mark.sides.map(({ figure, mentions }) => [figure, ...mentions].map(({ id }) => id)));
  const settled = await settledAmong([...new Set(sides.flat(2))]);
  return sides.filter(([a = [], b = []]) => !a.some((x) => b.some((y) => settled.has(keyOf(x, y))))).length;
}

const Row = z.array(z.object({ first_id: z.uuid(), second_id: z.uuid() }));

/** The pairs among some claims whose latest settlement was not taken back. */
async function settledAmong(claimIds: string[]): Promise<Set<string>> {
  const rows = Row.parse(
    await db.$queryRaw`
      SELECT first_id, second_id FROM (
        SELECT DISTINCT ON (first_id, second_id) first_id, second_id, outcome
        FROM conflict_settlements
        WHERE first_id = ANY(${claimIds}::uuid[]) AND second_id = ANY(${claimIds}::uuid[])
        ORDER BY first_id, second_id, number DESC
      ) latest
      WHERE outcome <> 'reopened'`,
  );
  return new Set(rows.map(({ first_id, second_id }) => keyOf(first_id, second_id)));
}

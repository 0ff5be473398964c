import { z } from "zod";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import type { FigureFilters } from "../schema";

/**
 * More than this and the panel must be narrowed to a story; it says so. Grouping compares every pair: a thousand figures take
 * a second of the server's one thread, five thousand would take it away from everybody for minutes.
 */
const MOST = 1_000;

/** One endless list of incidents must not push every other article off the panel. */
const MOST_OF_AN_ARTICLE = 100;

/** How far back the statement looks at all, so that it costs the same in a desk of a million claims. */
const MOST_LOOKED_AT = 20_000;

const Row = z.array(z.object({ id: z.uuid(), complete: z.boolean() }));

/** The latest figures that count, newest article first, of each article the first in its text. */
export async function listLatestFigureIds(
  { story, harm }: FigureFilters,
  decided: Date | null = null,
): Promise<{ ids: string[]; complete: boolean }> {
  // What counted at a past moment may have been dismissed or withdrawn since.
  const counts = decided ? Prisma.empty : Prisma.sql`AND s.status <> 'dismissed'`;
  const withdrawn = decided ? Prisma.sql`AND w.created_at <= ${decided}` : Prisma.empty;
  const conditions = [
    harm && Prisma.sql`AND c.harm = ${harm}`,
    story && Prisma.sql`AND a.story_id = ${story}::uuid`,
  ].filter((condition) => condition !== undefined && condition !== "");
  const rows = Row.parse(
    await db.$queryRaw`
      WITH latest AS (
        SELECT c.id, c.article_id, c.created_at, c.start
        FROM claims c
        JOIN claim_states s ON s.claim_id = c.id ${counts}
        JOIN articles a ON a.id = c.article_id
        LEFT JOIN article_withdrawals w ON w.article_id = c.article_id ${withdrawn}
        WHERE c.kind = 'casualty' AND w.article_id IS NULL
          ${conditions.length > 0 ? Prisma.join(conditions, " ") : Prisma.empty}
        ORDER BY c.created_at DESC, c.start, c.id
        LIMIT ${MOST_LOOKED_AT}
      ), ranked AS (
        SELECT *, row_number() OVER (PARTITION BY article_id ORDER BY start, id) AS nth FROM latest
      ), picked AS (
        SELECT id FROM ranked WHERE nth <= ${MOST_OF_AN_ARTICLE} ORDER BY created_at DESC, start, id LIMIT ${MOST}
      )
      SELECT id, (SELECT count(*) FROM latest) = (SELECT count(*) FROM picked) AS complete FROM picked`,
  );
  return { ids: rows.map((row) => row.id), complete: rows[0]?.complete ?? true };
}

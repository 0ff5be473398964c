import { z } from "zod";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import type { TimelineFilters } from "../timeline";

/** How far back the statement looks, so that it costs the same in a desk of a million claims. */
const MOST_LOOKED_AT = 20_000;

const Row = z.array(z.object({ claim_id: z.uuid(), version_id: z.uuid(), ordinal: z.number().int(), day: z.string() }));
export type TimelineSpot = z.infer<typeof Row>[number];

/**
 * Sentences by the day that a date in them names: whole days only ("November" names none), as the latest publication date resolves
 * it; by day, then by when the article came in, then in text order. Dismissed dates and withdrawn articles are left out.
 */
export async function listTimelineSpots(
  { story, from, to, after }: TimelineFilters,
  limit: number,
): Promise<TimelineSpot[]> {
  const ofStory = story ? Prisma.sql`AND a.story_id = ${story}::uuid` : Prisma.empty;
  return Row.parse(
    await db.$queryRaw`
      WITH latest AS (
        SELECT c.id, c.version_id, c.sentence_ordinal, c.created_at, c.start
        FROM claims c
        JOIN claim_states s ON s.claim_id = c.id AND s.status <> 'dismissed'
        JOIN articles a ON a.id = c.article_id
        LEFT JOIN article_withdrawals w ON w.article_id = c.article_id
        WHERE c.kind = 'date' AND w.article_id IS NULL ${ofStory}
        ORDER BY c.created_at DESC, c.start, c.id
        LIMIT ${MOST_LOOKED_AT}
      ), dated AS (
        SELECT l.*, left(coalesce(k.value ->> 'value', r.value, d.value), 10) AS day
        FROM latest l
        JOIN date_claims d ON d.claim_id = l.id AND d.type IN ('DATE', 'TIME')
        LEFT JOIN LATERAL (
          SELECT cr.value FROM claim_resolutions cr
          JOIN publication_dates p ON p.id = cr.publication_date_id
          WHERE cr.claim_id = l.id ORDER BY p.number DESC LIMIT 1
        ) r ON true
        LEFT JOIN LATERAL (
          SELECT value FROM corrections WHERE claim_id = l.id ORDER BY number DESC LIMIT 1
        ) k ON true
      )
      SELECT id AS claim_id, version_id, sentence_ordinal AS ordinal, day
      FROM dated
      WHERE day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
        AND day >= ${from ?? "0000-00-00"} AND day <= ${to ?? "9999-99-99"} AND day > ${after ?? ""}
      ORDER BY day, created_at, start, id
      LIMIT ${limit}`,
  );
}

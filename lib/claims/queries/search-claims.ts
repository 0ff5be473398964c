import { z } from "zod";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { periodOf } from "@/lib/period";
import { Prisma } from "@/prisma/generated/client";
import type { Cursor } from "../schema";
import type { Asked } from "./list-claims";
import { workConditions } from "./work-filter";

/**
 * A page is found by walking back from the newest claims. Thousands are not: with a common word each claim passed on that walk is
 * compared with every sentence that matches (40 s for 4,000 sentences and 190,000 claims, against 1.5 s joined first and then sorted).
 */
const ONE_PAGE = 500;
const WHOLE = Prisma.sql`MATERIALIZED`;
const AS_READ = Prisma.sql`NOT MATERIALIZED`;

const Row = z.array(z.object({ id: z.uuid() }));

/**
 * Ids of the claims whose sentence matches, newest first. The match is materialised first: ordered by date without it, a search
 * that finds nothing walks the whole table (2–12 s at a million rows against under 2 ms).
 */
export async function searchClaims(asked: Asked, q: string, after: Cursor | null, limit: number): Promise<string[]> {
  const { filters } = asked;
  const { from, to } = periodOf(filters, env().ATTEST_TIME_ZONE);
  const conditions = [
    from && Prisma.sql`c.created_at >= ${from}`,
    to && Prisma.sql`c.created_at < ${to}`,
    filters.kind && Prisma.sql`c.kind = ${filters.kind}`,
    filters.harm && Prisma.sql`c.harm = ${filters.harm}`,
    asked.speakers && Prisma.sql`c.speaker = ANY(${asked.speakers})`,
    filters.article ? Prisma.sql`c.article_id = ${filters.article}::uuid` : Prisma.sql`w.article_id IS NULL`,
    filters.story && Prisma.sql`a.story_id = ${filters.story}::uuid`,
    filters.status ? Prisma.sql`s.status = ${filters.status}` : Prisma.sql`s.status <> 'dismissed'`,
    ...workConditions(asked, { claim: Prisma.sql`c.id`, state: Prisma.sql`s.status` }),
    after &&
      Prisma.sql`(c.created_at < ${after.at} OR (c.created_at = ${after.at} AND (c.start, c.id) > (${after.start}, ${after.id}::uuid)))`,
  ].filter((condition) => condition !== undefined && condition !== null && condition !== "");
  const rows = await db.$queryRaw`
    WITH matched AS MATERIALIZED (
      SELECT version_id, ordinal FROM sentences WHERE search @@ attest_search_query(${q})
    ), found AS ${limit > ONE_PAGE ? WHOLE : AS_READ} (
      SELECT c.id, c.created_at, c.start
      FROM matched m
      JOIN claims c ON c.version_id = m.version_id AND c.sentence_ordinal = m.ordinal
      JOIN claim_states s ON s.claim_id = c.id
      JOIN articles a ON a.id = c.article_id
      LEFT JOIN article_withdrawals w ON w.article_id = c.article_id
      WHERE ${Prisma.join(conditions, " AND ")}
    )
    SELECT id FROM found
    ORDER BY created_at DESC, start, id
    LIMIT ${limit}`;
  return Row.parse(rows).map((row) => row.id);
}

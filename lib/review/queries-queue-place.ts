import { z } from "zod";
import { canDo } from "@/lib/auth/policy";
import type { Viewer } from "@/lib/auth/viewer";
import { workConditions } from "@/lib/claims/queries/work-filter";
import { db } from "@/lib/db";
import { CLAIM_KINDS, type ClaimKind } from "@/lib/extraction/schema";
import { Prisma } from "@/prisma/generated/client";
import { QUEUE_KINDS, type QueueFilters, WAITING } from "./queue";

/** Where a claim stands in the queue's order. Rank 0 holds the claims that contradict one another, then one rank a kind. */
export type Spot = { id: string; kind: ClaimKind; readAt: Date; start: number; rank: number };
type Direction = "forward" | "back";

/** What is asked: the filters, and the claims that come first. */
export type QueueQuestion = {
  viewer: Viewer;
  today: string;
  filters: Omit<QueueFilters, "claim" | "among">;
  first: string[];
};

const SpotRow = z.object({ id: z.uuid(), kind: z.enum(CLAIM_KINDS), read_at: z.date(), start: z.number() });
const SpotRows = z.array(SpotRow);
const CountRows = z.tuple([z.object({ left: z.number(), passed: z.number(), here: z.boolean() })]);

export const rankOf = (kind: ClaimKind) => QUEUE_KINDS.indexOf(kind) + 1;

/** A claim's own spot, whether it waits or not. Roles are the caller's to check, here and below. */
export async function findSpot(id: string, first: readonly string[]): Promise<Spot | null> {
  const rows = SpotRows.parse(
    await db.$queryRaw`
      SELECT s.claim_id AS id, s.claim_kind AS kind, s.claim_read_at AS read_at, s.claim_start AS start
      FROM claim_states s WHERE s.claim_id = ${id}::uuid`,
  );
  return rows[0] ? toSpot(rows[0], first.includes(id) ? 0 : rankOf(rows[0].kind)) : null;
}

/** How many wait, how many of them come before the spot, and whether the spot's own claim waits: one pass over one index. */
export async function countAround(
  question: QueueQuestion,
  spot: Spot | null,
): Promise<{ left: number; passed: number; here: boolean }> {
  const before = spot ? isBefore(question, spot) : Prisma.sql`false`;
  const here = spot ? Prisma.sql`s.claim_id = ${spot.id}::uuid` : Prisma.sql`false`;
  const [counts] = CountRows.parse(
    await db.$queryRaw`
      SELECT count(*)::int AS "left", (count(*) FILTER (WHERE ${before}))::int AS passed, coalesce(bool_or(${here}), false) AS here
      FROM claim_states s
      WHERE s.status = ANY(${statusesOf(question)}::text[]) AND ${isWanted(question)}`,
  );
  return counts;
}

/** The nearest waiting claim after or before a spot; without one, the first or the last of all. */
export async function findNeighbour(
  question: QueueQuestion,
  spot: Spot | null,
  direction: Direction,
): Promise<Spot | null> {
  const ranks = [0, ...QUEUE_KINDS.map(rankOf)];
  const ordered = direction === "forward" ? ranks : ranks.reverse();
  for (const rank of spot ? ordered.slice(ordered.indexOf(spot.rank)) : ordered) {
    if (rank === 0 && question.first.length === 0) continue;
    const own = spot?.rank === rank ? spot : null;
    const row = await (rank === 0 ? firstAmong(question, own, direction) : firstOfKind(question, rank, own, direction));
    if (row) return toSpot(row, rank);
  }
  return null;
}

async function firstAmong(question: QueueQuestion, spot: Spot | null, direction: Direction) {
  const rows = SpotRows.parse(
    await db.$queryRaw`
      SELECT s.claim_id AS id, s.claim_kind AS kind, s.claim_read_at AS read_at, s.claim_start AS start
      FROM claim_states s
      WHERE s.claim_id = ANY(${question.first}::uuid[]) AND s.status = ANY(${statusesOf(question)}::text[])
        AND ${isWanted(question)} AND ${spot ? isBeyond(spot, direction) : Prisma.sql`true`}
      ORDER BY ${orderOf(direction)} LIMIT 1`,
  );
  return rows[0] ?? null;
}

/** One index range a status: the first row of each, and of those the nearest. */
async function firstOfKind(question: QueueQuestion, rank: number, spot: Spot | null, direction: Direction) {
  const kind = QUEUE_KINDS[rank - 1] as ClaimKind;
  const rows = SpotRows.parse(
    await db.$queryRaw`
      SELECT n.claim_id AS id, n.claim_kind AS kind, n.claim_read_at AS read_at, n.claim_start AS start
      FROM unnest(${statusesOf(question)}::text[]) AS wanted (status),
      LATERAL (
        SELECT s.claim_id, s.claim_kind, s.claim_read_at, s.claim_start
        FROM claim_states s
        WHERE s.status = wanted.status AND s.claim_kind = ${kind}
          AND ${isWanted(question)} AND s.claim_id <> ALL(${question.first}::uuid[])
          AND ${spot ? isBeyond(spot, direction) : Prisma.sql`true`}
        ORDER BY ${orderOf(direction)} LIMIT 1
      ) n
      ORDER BY ${orderOf(direction)} LIMIT 1`,
  );
  return rows[0] ?? null;
}

const statusesOf = ({ filters }: QueueQuestion): string[] => [...(filters.status ? [filters.status] : WAITING)];

function isWanted({ viewer, today, filters }: QueueQuestion): Prisma.Sql {
  const { kind, round, story, article } = filters;
  const conditions = [
    ...workConditions({ viewer, today, filters }, { claim: Prisma.sql`s.claim_id`, state: Prisma.sql`s.status` }),
    // One's own first verdict waits for somebody else, a disagreement for a chief.
    Prisma.sql`NOT (s.round = 'second' AND s.first_reader_id = ${viewer.id}::uuid)`,
    canDo(viewer.role, "claim:settle") ? undefined : Prisma.sql`s.round <> 'settle'`,
    round && Prisma.sql`s.round = ${round}`,
    Prisma.sql`s.claim_article_id <> ALL(ARRAY(SELECT article_id FROM article_withdrawals))`,
    kind && Prisma.sql`s.claim_kind = ${kind}`,
    article && Prisma.sql`s.claim_article_id = ${article}::uuid`,
    story && Prisma.sql`s.claim_article_id = ANY(ARRAY(SELECT id FROM articles WHERE story_id = ${story}::uuid))`,
  ].filter((condition) => condition !== undefined && condition !== "");
  return Prisma.join(conditions, " AND ");
}

/** Newest articles first, each in text order; backwards the other way round. */
function orderOf(direction: Direction): Prisma.Sql {
  return direction === "forward"
    ? Prisma.sql`claim_read_at DESC, claim_start, claim_id`
    : Prisma.sql`claim_read_at, claim_start DESC, claim_id DESC`;
}

/** The first comparison bounds the index range; the second settles equal moments. */
function isBeyond({ id, readAt, start }: Spot, direction: Direction): Prisma.Sql {
  return direction === "forward"
    ? Prisma.sql`s.claim_read_at <= ${readAt} AND (s.claim_read_at < ${readAt} OR (s.claim_start, s.claim_id) > (${start}, ${id}::uuid))`
    : Prisma.sql`s.claim_read_at >= ${readAt} AND (s.claim_read_at > ${readAt} OR (s.claim_start, s.claim_id) < (${start}, ${id}::uuid))`;
}

function isBefore({ first }: QueueQuestion, spot: Spot): Prisma.Sql {
  const among = Prisma.sql`s.claim_id = ANY(${first}::uuid[])`;
  const back = isBeyond(spot, "back");
  if (spot.rank === 0) return Prisma.sql`(${among} AND ${back})`;
  const earlier = QUEUE_KINDS.slice(0, spot.rank - 1) as ClaimKind[];
  return Prisma.sql`(${among} OR s.claim_kind = ANY(${earlier}::text[]) OR (s.claim_kind = ${spot.kind} AND ${back}))`;
}

function toSpot({ id, kind, read_at, start }: z.infer<typeof SpotRow>, rank: number): Spot {
  return { id, kind, readAt: read_at, start, rank };
}

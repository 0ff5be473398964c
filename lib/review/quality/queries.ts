import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { CLAIM_KINDS, type ClaimKind } from "@/lib/extraction/schema";
import { Prisma } from "@/prisma/generated/client";
import { byKind, type KindQuality, type RuleQuality } from "./rates";
import type { QualityFilters } from "./schema";

const Row = z.array(
  z.object({
    kind: z.enum(CLAIM_KINDS),
    rule: z.string(),
    origin: z.string(),
    found: z.number(),
    judged: z.number(),
    kept: z.number(),
    verified: z.number(),
    refuted: z.number(),
    dismissed: z.number(),
    corrected: z.number(),
  }),
);

/**
 * How people judged what the engine read, by kind and by rule, the most judged rules first. Claims of withdrawn articles do not
 * count; dismissed ones do, here alone: a dismissal is what a misreading looks like.
 */
export async function listQuality(
  viewer: Viewer,
  { story }: QualityFilters,
): Promise<{ kinds: KindQuality[]; rules: RuleQuality[] }> {
  authorize(viewer, "desk:read");
  const rows = Row.parse(
    await db.$queryRaw`
      WITH latest AS (
        SELECT DISTINCT ON (claim_id) claim_id, value IS NOT NULL AS corrected
        FROM corrections ORDER BY claim_id, number DESC
      ), judged AS (
        SELECT c.kind, c.rule, c.origin, s.status, coalesce(k.corrected, false) AS corrected,
          s.status IN ('verified', 'disputed', 'refuted', 'unverifiable', 'superseded', 'dismissed')
            OR coalesce(k.corrected, false) AS is_judged
        FROM claims c
        JOIN claim_states s ON s.claim_id = c.id
        JOIN articles a ON a.id = c.article_id
        LEFT JOIN article_withdrawals w ON w.article_id = c.article_id
        LEFT JOIN latest k ON k.claim_id = c.id
        WHERE w.article_id IS NULL AND ${story ? Prisma.sql`a.story_id = ${story}::uuid` : Prisma.sql`true`}
      )
      SELECT kind, rule, origin,
        count(*)::int AS found,
        count(*) FILTER (WHERE is_judged)::int AS judged,
        count(*) FILTER (WHERE is_judged AND status <> 'dismissed' AND NOT corrected)::int AS kept,
        count(*) FILTER (WHERE status = 'verified')::int AS verified,
        count(*) FILTER (WHERE status = 'refuted')::int AS refuted,
        count(*) FILTER (WHERE status = 'dismissed')::int AS dismissed,
        count(*) FILTER (WHERE status <> 'dismissed' AND corrected)::int AS corrected
      FROM judged
      GROUP BY kind, rule, origin
      ORDER BY judged DESC, found DESC, kind, rule`,
  );
  const rules = rows.filter(({ origin }) => origin === "engine").map(({ origin: _origin, ...rule }) => rule);
  const missed = (kind: ClaimKind) =>
    rows
      .filter((row) => row.origin === "hand" && row.kind === kind)
      .reduce((sum, { found, dismissed }) => sum + found - dismissed, 0);
  return {
    rules,
    kinds: byKind(rules, { casualty: missed("casualty"), date: missed("date"), attribution: missed("attribution") }),
  };
}

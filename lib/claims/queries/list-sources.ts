import { z } from "zod";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { formatSourcePlace, type SourcePlace } from "../sources/schema";

const Row = z.array(
  z.object({
    speaker: z.string(),
    claims: z.bigint(),
    aliases: z.array(z.string()),
    kind: z.string(),
    statements: z.bigint(),
    figures: z.bigint(),
    verified: z.bigint(),
    contested: z.bigint(),
    waiting: z.bigint(),
  }),
);

export type SourcePage = { sources: SourceRow[]; next: string | null };

export type SourceRow = {
  /** The name under which the claims page finds the statements. */
  speaker: string;
  /** Other names that people have joined with this one. */
  aliases: string[];
  kind: string;
  statements: number;
  figures: number;
  verified: number;
  /** Disputed or refuted. */
  contested: number;
  waiting: number;
};

/**
 * Who is quoted how often, and how their claims were judged; most quoted first. The kind is the one the texts give most often.
 * Dismissed claims and those of withdrawn articles do not count.
 */
export async function listSources(
  viewer: Viewer,
  { limit, after }: { limit: number; after?: SourcePlace },
): Promise<SourcePage> {
  authorize(viewer, "desk:read");
  const begin = after
    ? Prisma.sql`HAVING count(*) < ${after.claims} OR (count(*) = ${after.claims} AND coalesce(j."into", c.speaker) > ${after.speaker})`
    : Prisma.empty;
  const rows = await db.$queryRaw`
    WITH joined AS (
      SELECT DISTINCT ON (name) name, "into" FROM source_joins ORDER BY name, number DESC
    )
    SELECT coalesce(j."into", c.speaker) AS speaker,
      coalesce(array_agg(DISTINCT c.speaker) FILTER (WHERE j."into" IS NOT NULL), '{}') AS aliases,
      coalesce(mode() WITHIN GROUP (ORDER BY t.source_kind), 'other') AS kind,
      count(*) AS claims,
      count(*) FILTER (WHERE c.kind = 'attribution') AS statements,
      count(*) FILTER (WHERE c.kind = 'casualty') AS figures,
      count(*) FILTER (WHERE s.status = 'verified') AS verified,
      count(*) FILTER (WHERE s.status IN ('disputed', 'refuted')) AS contested,
      count(*) FILTER (WHERE s.status IN ('unreviewed', 'in-review')) AS waiting
    FROM claims c
    JOIN claim_states s ON s.claim_id = c.id
    LEFT JOIN article_withdrawals w ON w.article_id = c.article_id
    LEFT JOIN attribution_claims t ON t.claim_id = c.id
    LEFT JOIN joined j ON j.name = c.speaker
    WHERE c.speaker IS NOT NULL AND w.article_id IS NULL AND s.status <> 'dismissed'
    GROUP BY 1
    ${begin}
    ORDER BY count(*) DESC, 1
    LIMIT ${limit + 1}`;
  const found = Row.parse(rows);
  const last = found[limit - 1];
  const next = found.length > limit && last ? formatSourcePlace({ ...last, claims: Number(last.claims) }) : null;
  const sources = found.slice(0, limit).map(({ speaker, aliases, kind, ...counts }) => ({
    speaker,
    aliases,
    kind,
    statements: Number(counts.statements),
    figures: Number(counts.figures),
    verified: Number(counts.verified),
    contested: Number(counts.contested),
    waiting: Number(counts.waiting),
  }));
  return { sources, next };
}

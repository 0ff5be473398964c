import { z } from "zod";
import { db } from "@/lib/db";
import { FIGURE_ACTIONS } from "../figure-actions";
import { keepAnswers } from "../keep-answers";

const keep = keepAnswers<unknown>();

/**
 * Like `rememberAtHead`, for what only articles, dates, corrections, arrangements and dismissals can change: an ordinary decision
 * leaves it as it is. Roles are the caller's to check.
 */
export async function rememberFigures<T>(question: string, ask: () => Promise<T>): Promise<T> {
  return keep(question, await lastMove(), ask) as Promise<T>;
}

const Row = z.tuple([z.object({ seq: z.bigint().nullable(), dismissed: z.date().nullable(), lately: z.bigint() })]);

/**
 * The last entry that moved figures, and the last decision that took a claim out of the count or put it back. A decision carries
 * the moment its transaction began, so an older one may come after a newer: those of the hour before are counted too, and no
 * transaction lasts so long (`lib/db.ts`).
 */
async function lastMove(): Promise<string> {
  const [{ seq, dismissed, lately }] = Row.parse(
    await db.$queryRaw`
      WITH latest AS (
        SELECT max(created_at) AS at FROM decisions WHERE from_status = 'dismissed' OR to_status = 'dismissed'
      )
      SELECT
        (SELECT max(last.seq) FROM unnest(${[...FIGURE_ACTIONS]}::text[]) AS moved(action), LATERAL (
          SELECT seq FROM audit_entries e WHERE e.action = moved.action ORDER BY seq DESC LIMIT 1
        ) last) AS seq,
        at AS dismissed,
        (SELECT count(*) FROM decisions
          WHERE (from_status = 'dismissed' OR to_status = 'dismissed') AND created_at > latest.at - interval '1 hour') AS lately
      FROM latest`,
  );
  return `${seq} ${dismissed?.getTime()} ${lately}`;
}

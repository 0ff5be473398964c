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

const Row = z.tuple([z.object({ seq: z.bigint().nullable(), dismissed: z.date().nullable() })]);

/** The last entry that moved figures, and the last decision that took a claim out of the count or put it back. */
async function lastMove(): Promise<string> {
  const [{ seq, dismissed }] = Row.parse(
    await db.$queryRaw`
      SELECT
        (SELECT max(last.seq) FROM unnest(${[...FIGURE_ACTIONS]}::text[]) AS moved(action), LATERAL (
          SELECT seq FROM audit_entries e WHERE e.action = moved.action ORDER BY seq DESC LIMIT 1
        ) last) AS seq,
        (SELECT max(created_at) FROM decisions WHERE from_status = 'dismissed' OR to_status = 'dismissed') AS dismissed`,
  );
  return `${seq} ${dismissed?.getTime()}`;
}

import { z } from "zod";
import { db } from "@/lib/db";
import { FIGURE_ACTIONS } from "../figure-actions";

const MOST = 20;
const kept = new Map<string, { key: string; answer: Promise<unknown> }>();

/**
 * Like `rememberAtHead`, for what only articles, dates, corrections, arrangements and dismissals can change: an ordinary decision
 * leaves it as it is. Roles are the caller's to check.
 */
export async function rememberFigures<T>(question: string, ask: () => Promise<T>): Promise<T> {
  const key = await lastMove();
  const known = kept.get(question);
  if (known?.key === key) return known.answer as Promise<T>;
  const answer = ask();
  kept.delete(question);
  kept.set(question, { key, answer });
  answer.catch(() => kept.delete(question));
  for (const oldest of kept.keys()) if (kept.size > MOST) kept.delete(oldest);
  return answer;
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

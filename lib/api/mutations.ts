import { z } from "zod";
import { db } from "@/lib/db";
import type { Rate } from "./rate";

const Row = z.tuple([z.object({ used: z.number(), reset: z.number() })]);

/**
 * Counts one request of a token or person, in one statement. One row a caller: copies of the app share it and nothing needs
 * sweeping. Its commit is not waited for on the disk, since a crash may forget a count but nothing else; a request that began
 * in the minute before and waited for the row does not turn it back.
 */
export async function countRequest(key: string): Promise<Rate> {
  const rows = await db.$queryRaw`
    WITH hurry AS (SELECT set_config('synchronous_commit', 'off', true))
    INSERT INTO api_rates AS r (key, window_start, used)
    SELECT ${key}, date_trunc('minute', clock_timestamp()), 1 FROM hurry
    ON CONFLICT (key) DO UPDATE SET
      used = CASE WHEN excluded.window_start > r.window_start THEN 1 ELSE r.used + 1 END,
      window_start = greatest(r.window_start, excluded.window_start)
    RETURNING used, ceil(extract(epoch FROM window_start + interval '1 minute' - clock_timestamp()))::int AS reset`;
  const [{ used, reset }] = Row.parse(rows);
  return { used, resetSeconds: Math.min(60, Math.max(1, reset)) };
}

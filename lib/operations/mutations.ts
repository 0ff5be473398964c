import { z } from "zod";
import type { Viewer } from "@/lib/auth/viewer";
import { db, type Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";

/** Prisma's own limit is 5 s; reading a long article into 10,000 claims takes longer. */
const TIMEOUT_MS = 60_000;

const DoneRows = z.array(z.object({ userId: z.uuid(), name: z.string(), result: z.unknown() })).max(1);

/**
 * Runs one write in one transaction. `operationId` is made by the client: a repeated request (a form posted twice, a retry
 * after a lost answer) waits for the first and answers what it did. The result must be JSON.
 */
export function runOnce<T extends Prisma.InputJsonValue>(
  viewer: Viewer,
  operation: { id: string; name: string },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return db.$transaction(
    async (tx) => {
      const [done] = DoneRows.parse(
        await tx.$queryRaw`SELECT user_id AS "userId", name, result FROM attest_begin_operation(${operation.id}::uuid)`,
      );
      if (done && (done.userId !== viewer.id || done.name !== operation.name)) {
        throw new ExpectedError(
          "conflict",
          "This request's number was already used for something else. Reload the page.",
        );
      }
      if (done) return done.result as T;
      const result = await work(tx);
      await tx.$executeRaw`INSERT INTO operations (id, user_id, name, result)
        VALUES (${operation.id}::uuid, ${viewer.id}::uuid, ${operation.name}, ${JSON.stringify(result)}::jsonb)`;
      return result;
    },
    { timeout: TIMEOUT_MS, maxWait: 10_000 },
  );
}

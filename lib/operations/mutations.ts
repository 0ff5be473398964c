import type { Viewer } from "@/lib/auth/viewer";
import { db, type Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";

/** Prisma's own limit is 5 s; reading a long article into 10,000 claims takes longer. */
const TIMEOUT_MS = 60_000;

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
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${operation.id}, 0))`;
      const done = await tx.operation.findUnique({ where: { id: operation.id } });
      if (done && (done.userId !== viewer.id || done.name !== operation.name)) {
        throw new ExpectedError(
          "conflict",
          "This request's number was already used for something else. Reload the page.",
        );
      }
      if (done) return done.result as T;
      const result = await work(tx);
      await tx.operation.create({
        data: { id: operation.id, userId: viewer.id, name: operation.name, result },
      });
      return result;
    },
    { timeout: TIMEOUT_MS, maxWait: 10_000 },
  );
}

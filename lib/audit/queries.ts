import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { ExpectedError } from "@/lib/errors";
import { periodOf } from "@/lib/period";
import type { Prisma } from "@/prisma/generated/client";
import { type Checkpoint, formatCheckpoint } from "./checkpoint";
import type { AuditFilters, VerifyChain } from "./schema";
import { finish, START, step } from "./walk";

const PAGE = 50;

export type AuditRow = {
  seq: number;
  at: Date;
  who: string;
  action: string;
  subject: { kind: string; id: string };
  payload: string;
  hash: string;
};

export function auditFilter({ person, action, kind, subject, from, to }: AuditFilters): Prisma.AuditEntryWhereInput {
  const period = periodOf({ from, to }, env().ATTEST_TIME_ZONE);
  return {
    actorId: person,
    action,
    subjectKind: kind,
    subjectId: subject,
    at: { gte: period.from ?? undefined, lt: period.to ?? undefined },
  };
}

/** Everybody who has an entry, by name: whom the log can be narrowed to. The disabled stay. */
export async function listAuditors(viewer: Viewer): Promise<{ id: string; name: string }[]> {
  authorize(viewer, "desk:read");
  return db.user.findMany({
    where: { audited: { some: {} } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}

/** Entries, newest first. */
export async function listAudit(
  viewer: Viewer,
  filters: AuditFilters,
  { limit = PAGE }: { limit?: number } = {},
): Promise<{ entries: AuditRow[]; next: string | null }> {
  authorize(viewer, "desk:read");
  const rows = await db.auditEntry.findMany({
    where: { AND: [auditFilter(filters), filters.before ? { seq: { lt: BigInt(filters.before) } } : {}] },
    orderBy: { seq: "desc" },
    take: limit + 1,
    include: { actor: { select: { name: true } } },
  });
  const entries = rows.slice(0, limit).map(({ seq, at, actor, action, subjectKind, subjectId, payload, hash }) => ({
    seq: Number(seq),
    at,
    who: actor.name,
    action,
    subject: { kind: subjectKind, id: subjectId },
    payload,
    hash,
  }));
  const last = entries.at(-1);
  return { entries, next: rows.length > limit && last ? String(last.seq) : null };
}

export type ChainVerdict =
  | { intact: true; entries: number; hash: string; checkpoint: string }
  | { intact: false; entries: number; at: number; fault: string };

const BATCH = 2_000;
/** A walk of millions of entries is one reading of one moment: entries written meanwhile do not count. */
const WALK_MS = 30 * 60_000;

/**
 * Walks the whole chain: numbers without a gap, every hash recomputed from the text that was stored, every column equal to
 * what that text says, and the head at the end. Against a checkpoint that was noted elsewhere also a chain that was
 * rewritten or cut off and hashed anew is found out.
 */
export async function verifyChain(viewer: Viewer, checkpoint?: Checkpoint): Promise<ChainVerdict> {
  authorize(viewer, "desk:read");
  return db.$transaction(
    async (tx) => {
      const stored = await tx.auditHead.findMany();
      const head = { seq: Number(stored[0]?.seq ?? 0), hash: stored[0]?.hash ?? "" };
      if (stored.length !== 1) return { intact: false, entries: 0, at: 0, fault: "The chain’s head is missing." };
      let walk = START;
      let after: bigint | undefined;
      for (;;) {
        const rows = await tx.auditEntry.findMany({
          where: { seq: { gt: after } },
          orderBy: { seq: "asc" },
          take: BATCH,
        });
        for (const row of rows) walk = step(walk, { ...row, seq: Number(row.seq) }, checkpoint);
        after = rows.at(-1)?.seq;
        if (walk.fault || rows.length < BATCH) break;
      }
      walk = finish(walk, head, checkpoint);
      // A number used twice, at the seam of two batches, by somebody who took the key away.
      if (!walk.fault && (await tx.auditEntry.count()) !== walk.seq) {
        walk = { ...walk, fault: { at: walk.seq, sentence: "An entry stands where none belongs." } };
      }
      if (walk.fault) {
        return { intact: false, entries: head.seq, at: walk.fault.at, fault: walk.fault.sentence };
      }
      return { intact: true, entries: walk.seq, hash: walk.hash, checkpoint: formatCheckpoint(walk) };
    },
    { isolationLevel: "RepeatableRead", timeout: WALK_MS, maxWait: 10_000 },
  );
}

/** For the page's button: a broken chain is a failure, said as one. */
export async function requireIntactChain(
  viewer: Viewer,
  { checkpoint }: VerifyChain,
): Promise<{ entries: number; checkpoint: string }> {
  const verdict = await verifyChain(viewer, checkpoint);
  if (verdict.intact) return { entries: verdict.entries, checkpoint: verdict.checkpoint };
  throw new ExpectedError(
    "conflict",
    `The chain is broken at entry ${verdict.at}: ${verdict.fault} Tell an admin at once and keep a backup.`,
  );
}

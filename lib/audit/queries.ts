import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { chainHash, GENESIS_HASH } from "./chain";
import type { AuditFilters } from "./schema";

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

/** Entries, newest first. */
export async function listAudit(
  viewer: Viewer,
  filters: AuditFilters,
  { limit = PAGE }: { limit?: number } = {},
): Promise<{ entries: AuditRow[]; next: string | null }> {
  authorize(viewer, "desk:read");
  const rows = await db.auditEntry.findMany({
    where: {
      action: filters.action,
      subjectId: filters.subject,
      seq: filters.before ? { lt: BigInt(filters.before) } : undefined,
    },
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
  | { intact: true; entries: number; hash: string }
  | { intact: false; entries: number; at: number; fault: string };

const BATCH = 2_000;

/**
 * Walks the whole chain: numbers without a gap, every hash recomputed from the text that was stored, every column equal to
 * what that text says, and the head at the end.
 */
export async function verifyChain(viewer: Viewer): Promise<ChainVerdict> {
  authorize(viewer, "desk:read");
  const head = await db.auditHead.findUnique({ where: { id: 1 } });
  if (!head) return { intact: false, entries: 0, at: 0, fault: "The chain’s head is missing." };
  let seq = 0n;
  let hash = GENESIS_HASH;
  while (seq < head.seq) {
    const rows = await db.auditEntry.findMany({
      where: { seq: { gt: seq, lte: head.seq } },
      orderBy: { seq: "asc" },
      take: BATCH,
    });
    if (rows.length === 0) return broken(seq + 1n, "An entry is missing.");
    for (const row of rows) {
      if (row.seq !== seq + 1n) return broken(seq + 1n, "An entry is missing.");
      if (row.prevHash !== hash || row.hash !== chainHash(hash, row.payload))
        return broken(row.seq, "An entry was changed.");
      if (!columnsMatch(row)) return broken(row.seq, "An entry’s columns differ from the text that was hashed.");
      seq = row.seq;
      hash = row.hash;
    }
  }
  if (hash !== head.hash) return broken(seq, "The head does not follow the last entry.");
  return { intact: true, entries: Number(head.seq), hash };

  function broken(at: bigint, fault: string): ChainVerdict {
    return { intact: false, entries: Number(head?.seq ?? 0n), at: Number(at), fault };
  }
}

type StoredEntry = {
  seq: bigint;
  at: Date;
  actorId: string;
  action: string;
  subjectKind: string;
  subjectId: string;
  payload: string;
};

function columnsMatch(row: StoredEntry): boolean {
  const said = JSON.parse(row.payload) as {
    seq: number;
    at: string;
    actor: string;
    action: string;
    subject: { kind: string; id: string };
  };
  return (
    said.seq === Number(row.seq) &&
    said.at === row.at.toISOString() &&
    said.actor === row.actorId &&
    said.action === row.action &&
    said.subject.kind === row.subjectKind &&
    said.subject.id === row.subjectId
  );
}

/** For the page's button: a broken chain is a failure, said as one. */
export async function requireIntactChain(viewer: Viewer): Promise<{ entries: number; hash: string }> {
  const verdict = await verifyChain(viewer);
  if (verdict.intact) return verdict;
  throw new ExpectedError(
    "conflict",
    `The chain is broken at entry ${verdict.at}: ${verdict.fault} Tell an admin at once and keep a backup.`,
  );
}

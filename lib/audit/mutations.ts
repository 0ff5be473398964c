import type { Viewer } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db";
import { type AuditDetail, canonicalRecord, chainHash } from "./chain";

/**
 * Locks the chain's head until the transaction ends and answers where the chain stands: nobody else's write commits
 * meanwhile. Only for the last step of a write, or for reading a moment that must not move.
 */
export async function lockHead(tx: Tx): Promise<{ seq: number; hash: string }> {
  const [head] = await tx.$queryRaw<
    { seq: bigint; hash: string }[]
  >`SELECT seq, hash FROM audit_head WHERE id = 1 FOR UPDATE`;
  if (!head) throw new Error("the audit chain has no head");
  return { seq: Number(head.seq), hash: head.hash };
}

export type AuditEntry = { action: string; subject: { kind: string; id: string }; detail?: AuditDetail };

/** Adds one entry to the chain and answers its number; see `appendAudits`. */
export function appendAudit(tx: Tx, viewer: Viewer, entry: AuditEntry): Promise<number> {
  return appendAudits(tx, viewer, [entry]);
}

/** Rows of one statement. */
const BATCH = 1_000;

/**
 * Adds entries to the chain, in order, and answers the last one's number. Call it last in a transaction: everybody else's
 * writes wait for its commit. A past moment is an entry's number, not a clock reading: `now()` is when a transaction began.
 */
export async function appendAudits(tx: Tx, viewer: Viewer, entries: readonly AuditEntry[]): Promise<number> {
  let { seq, hash } = await lockHead(tx);
  if (entries.length === 0) return seq;
  const at = new Date();
  const rows = entries.map(({ action, subject, detail = {} }) => {
    seq += 1;
    const prevHash = hash;
    const said = viewer.token ? { ...detail, token: viewer.token.id } : detail;
    const payload = canonicalRecord({ seq, at: at.toISOString(), actor: viewer.id, action, subject, detail: said });
    hash = chainHash(prevHash, payload);
    return {
      seq,
      at,
      actorId: viewer.id,
      action,
      subjectKind: subject.kind,
      subjectId: subject.id,
      payload,
      prevHash,
      hash,
    };
  });
  // One JSON value a statement: createMany takes far longer over thousands, and everybody waits for the head, which moves along.
  for (let done = 0; done < rows.length; done += BATCH) {
    const batch = rows.slice(done, done + BATCH);
    const last = batch.at(-1);
    const moved = await tx.$executeRaw`
      WITH added AS (
        INSERT INTO audit_entries (seq, at, actor_id, action, subject_kind, subject_id, payload, prev_hash, hash)
        SELECT seq, at, "actorId", action, "subjectKind", "subjectId", payload, "prevHash", hash
        FROM jsonb_to_recordset(${JSON.stringify(batch)}::jsonb) AS entry (seq bigint, at timestamptz,
          "actorId" uuid, action text, "subjectKind" text, "subjectId" text, payload text, "prevHash" text, hash text)
        ORDER BY seq
        RETURNING seq
      )
      UPDATE audit_head SET seq = ${last?.seq}, hash = ${last?.hash}
      WHERE id = 1 AND (SELECT count(*) FROM added) = ${batch.length}`;
    if (moved !== 1) throw new Error("the audit head did not follow its entries");
  }
  return seq;
}

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

/**
 * Adds one entry to the chain. Call it last in a transaction: everybody else's writes wait for its commit. A past moment is an entry's number, not a clock reading: `now()` is when a transaction began.
 */
export async function appendAudit(
  tx: Tx,
  viewer: Viewer,
  entry: { action: string; subject: { kind: string; id: string }; detail?: AuditDetail },
): Promise<number> {
  const head = await lockHead(tx);
  const seq = head.seq + 1;
  const at = new Date();
  const { action, subject, detail = {} } = entry;
  const payload = canonicalRecord({ seq, at: at.toISOString(), actor: viewer.id, action, subject, detail });
  const hash = chainHash(head.hash, payload);
  await tx.auditEntry.create({
    data: {
      seq,
      at,
      actorId: viewer.id,
      action,
      subjectKind: subject.kind,
      subjectId: subject.id,
      payload,
      prevHash: head.hash,
      hash,
    },
  });
  await tx.auditHead.update({ where: { id: 1 }, data: { seq, hash } });
  return seq;
}

import { appendAudit } from "@/lib/audit/mutations";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import type { ClaimKind } from "@/lib/extraction/schema";
import { runOnce } from "@/lib/operations/mutations";
import type { NewPolicy } from "./schema";

/** Any number, the same in every copy: decisions share the lock, a new policy waits until they are committed. */
const LOCK = 4_177_001;

/** From now on claims of these kinds are decided by two people; what was decided before stays as it is. */
export async function setPolicy(viewer: Viewer, { operationId, twoPeople }: NewPolicy): Promise<{ number: number }> {
  authorize(viewer, "policy:set");
  return runOnce(viewer, { id: operationId, name: "policy:set" }, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;
    const last = await tx.reviewPolicy.findFirst({ orderBy: { number: "desc" } });
    if (sameKinds(last?.twoPeople ?? [], twoPeople)) throw new ExpectedError("conflict", "This is the rule already.");
    const number = (last?.number ?? 0) + 1;
    await tx.reviewPolicy.create({ data: { number, twoPeople, setBy: viewer.id } });
    await appendAudit(tx, viewer, {
      action: "policy:set",
      subject: { kind: "policy", id: String(number) },
      detail: { twoPeople },
    });
    return { number };
  });
}

/** Whether this kind needs two people; it stays so until the transaction ends. */
export async function needsTwoPeople(tx: Tx, kind: ClaimKind): Promise<boolean> {
  const rows = await tx.$queryRaw<{ needed: boolean }[]>`SELECT attest_hold_policy(${kind}, ${LOCK}) AS needed`;
  return rows[0]?.needed ?? false;
}

function sameKinds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((kind) => b.includes(kind));
}

import { createHash } from "node:crypto";
import { appendAudit } from "@/lib/audit/mutations";
import { authorize, type Viewer } from "@/lib/auth/viewer";
import type { Tx } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { runOnce } from "@/lib/operations/mutations";
import type { SourceJoining, SourceSplit } from "../schema";

/** Says that two names are one source: whatever is quoted under the first counts under the second. */
export async function joinSources(viewer: Viewer, joining: SourceJoining): Promise<{ into: string }> {
  authorize(viewer, "source:arrange");
  const { operationId, name } = joining;
  return runOnce(viewer, { id: operationId, name: "source:join" }, async (tx) => {
    await lockJoins(tx);
    await requireQuoted(tx, name);
    const known = await latestJoins(tx);
    const into = known.get(joining.into)?.into ?? joining.into;
    if (into === name) throw new ExpectedError("conflict", "These two are joined already, the other way round.");
    if (known.get(name)?.into === into) throw new ExpectedError("conflict", "These two are joined already.");
    // What was joined with the first goes with it: no name is ever reached through two steps.
    const moved = [name, ...[...known].filter(([, row]) => row.into === name).map(([alias]) => alias)];
    for (const alias of moved) await appendJoin(tx, viewer, { name: alias, number: known.get(alias)?.number, into });
    await auditJoin(tx, viewer, "source:join", name, moved.length);
    return { into };
  });
}

/** Takes a joined name out again: it counts by itself. */
export async function splitSource(viewer: Viewer, { operationId, name }: SourceSplit): Promise<{ name: string }> {
  authorize(viewer, "source:arrange");
  return runOnce(viewer, { id: operationId, name: "source:split" }, async (tx) => {
    await lockJoins(tx);
    const known = (await latestJoins(tx)).get(name);
    if (!known?.into) throw new ExpectedError("conflict", "This name is joined with none.");
    await appendJoin(tx, viewer, { name, number: known.number, into: null });
    await auditJoin(tx, viewer, "source:split", name, 1);
    return { name };
  });
}

async function lockJoins(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('attest:source-joins', 0))`;
}

async function requireQuoted(tx: Tx, name: string): Promise<void> {
  const found = await tx.claim.findFirst({ where: { speaker: name }, select: { id: true } });
  if (!found) throw new ExpectedError("not-found", "Nobody of this name is quoted.");
}

type Latest = { number: number; into: string | null };

async function latestJoins(tx: Tx): Promise<Map<string, Latest>> {
  const rows = await tx.sourceJoin.findMany({ distinct: ["name"], orderBy: [{ name: "asc" }, { number: "desc" }] });
  return new Map(rows.map(({ name, number, into }) => [name, { number, into }]));
}

async function appendJoin(
  tx: Tx,
  viewer: Viewer,
  { name, number = 0, into }: { name: string; number?: number; into: string | null },
): Promise<void> {
  await tx.sourceJoin.create({ data: { name, number: number + 1, into, joinedBy: viewer.id } });
}

/** Names stay outside the chain: the entry holds the name's hash, by which its rows are found. */
function auditJoin(tx: Tx, viewer: Viewer, action: string, name: string, names: number): Promise<number> {
  const id = createHash("sha256").update(name, "utf8").digest("hex");
  return appendAudit(tx, viewer, { action, subject: { kind: "source", id }, detail: { names } });
}

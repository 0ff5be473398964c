import { randomUUID } from "node:crypto";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { listAudit, verifyChain } from "@/lib/audit/queries";
import { db } from "@/lib/db";
import { decideClaim } from "@/lib/review/decisions/mutations/decide";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";

async function decideSome(): Promise<void> {
  const editor = await addViewer("editor");
  const { killedId, injuredId, dateId } = await keepFigures(editor);
  for (const claimId of [killedId, injuredId, dateId]) {
    await decideClaim(editor, { operationId: randomUUID(), claimId, version: 0, to: "verified", reason: "" });
  }
}

/** As the database's owner with every trigger off: what a thief of the server could do. */
async function tamper(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query(`SET session_replication_role = replica; ${sql}`);
  await client.end();
}

describe("the audit chain", () => {
  it("holds through many simultaneous writers, without a gap", async () => {
    const editor = await addViewer("editor");
    const kept = await Promise.all(Array.from({ length: 6 }, () => keepFigures(editor)));
    const claims = kept.flatMap(({ killedId, injuredId }) => [killedId, injuredId]);
    await Promise.all(
      claims.map((claimId) =>
        decideClaim(editor, { operationId: randomUUID(), claimId, version: 0, to: "in-review", reason: "" }),
      ),
    );
    const verdict = await verifyChain(editor);
    expect(verdict).toMatchObject({ intact: true });
    expect(verdict.entries).toBeGreaterThanOrEqual(12);
    expect(await db.auditEntry.count()).toBe(verdict.entries);
  });

  it("lists newest first, by action and by what it is about", async () => {
    await decideSome();
    const viewer = await addViewer("viewer");
    const { entries } = await listAudit(viewer, { action: "claim:decide" });
    expect(entries.length).toBeGreaterThan(2);
    expect(entries.every((entry) => entry.action === "claim:decide")).toBe(true);
    expect(entries.map((entry) => entry.seq)).toEqual(entries.map((entry) => entry.seq).sort((a, b) => b - a));
    const subject = entries[0]?.subject.id ?? "";
    expect((await listAudit(viewer, { subject })).entries.every((entry) => entry.subject.id === subject)).toBe(true);
  });

  it.each([
    [
      "a changed payload",
      "UPDATE audit_entries SET payload = replace(payload, 'verified', 'refuted') WHERE seq = (SELECT max(seq) - 1 FROM audit_entries)",
    ],
    [
      "a changed column",
      "UPDATE audit_entries SET action = 'claim:undecide' WHERE seq = (SELECT max(seq) FROM audit_entries)",
    ],
    [
      "a changed time",
      "UPDATE audit_entries SET at = at - interval '1 day' WHERE seq = (SELECT max(seq) FROM audit_entries)",
    ],
    ["a removed entry", "DELETE FROM audit_entries WHERE seq = (SELECT max(seq) - 1 FROM audit_entries)"],
    ["a removed last entry", "DELETE FROM audit_entries WHERE seq = (SELECT max(seq) FROM audit_entries)"],
    ["a moved head", "UPDATE audit_head SET seq = seq - 1"],
  ])("tells of %s", async (_, sql) => {
    await decideSome();
    const viewer = await addViewer("viewer");
    const save = await db.auditEntry.findMany();
    const head = await db.auditHead.findUniqueOrThrow({ where: { id: 1 } });
    await tamper(sql);
    expect(await verifyChain(viewer)).toMatchObject({ intact: false });
    await restore(save, head);
    expect(await verifyChain(viewer)).toMatchObject({ intact: true });
  });
});

async function restore(
  entries: Awaited<ReturnType<typeof db.auditEntry.findMany>>,
  head: { seq: bigint; hash: string },
): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query("SET session_replication_role = replica");
  await client.query("DELETE FROM audit_entries");
  for (const row of entries) {
    await client.query("INSERT INTO audit_entries VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)", [
      row.seq,
      row.at,
      row.actorId,
      row.action,
      row.subjectKind,
      row.subjectId,
      row.payload,
      row.prevHash,
      row.hash,
    ]);
  }
  await client.query("UPDATE audit_head SET seq = $1, hash = $2", [head.seq, head.hash]);
  await client.end();
}

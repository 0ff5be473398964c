import { randomUUID } from "node:crypto";
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Checkpoint, formatCheckpoint, parseCheckpoint } from "@/lib/audit/checkpoint";
import { verifyChain } from "@/lib/audit/queries";
import type { Viewer } from "@/lib/auth/viewer";
import { decideClaim } from "@/lib/review/decisions/mutations/decide";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";
import { type Log, readLog, tampering, writeLog } from "../../support/tamper";

const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
let viewer: Viewer;
let printed: Checkpoint;
let log: Log;

async function decideSome(): Promise<void> {
  const { killedId, injuredId, dateId, rescueId } = await keepFigures(viewer);
  for (const claimId of [killedId, injuredId, dateId, rescueId]) {
    await decideClaim(viewer, { operationId: randomUUID(), claimId, version: 0, to: "verified", reason: "" });
  }
}

beforeAll(async () => {
  await owner.connect();
  // A superuser is not stopped by a CHECK or a key either.
  await owner.query("ALTER TABLE audit_entries DROP CONSTRAINT audit_entries_hash_check");
  await owner.query("ALTER TABLE audit_entries DROP CONSTRAINT audit_entries_pkey");
  await owner.query("DROP INDEX audit_entries_hash_key");
  await owner.query("ALTER TABLE audit_head DROP CONSTRAINT audit_head_single_check");
  viewer = await addViewer("editor");
  for (let article = 0; article < 5; article++) await decideSome();
  const verdict = await verifyChain(viewer);
  printed = parseCheckpoint(verdict.intact ? verdict.checkpoint : "") as Checkpoint;
  await decideSome(); // the desk goes on after the checkpoint was printed
  log = await readLog(owner);
});
afterAll(() => owner.end());

describe("a log against a printed checkpoint", () => {
  it("holds while nobody touches it, also rewritten as it was", async () => {
    expect(printed.seq).toBeGreaterThan(20);
    await writeLog(owner, log);
    expect(await verifyChain(viewer, printed)).toMatchObject({ intact: true });
    expect(await readLog(owner)).toEqual(log);
  });

  it("gives away 1,000 of 1,000 random tamperings by a superuser", { timeout: 180_000 }, async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(tampering(printed.seq), async ({ name, apply }) => {
        const changed = apply(log);
        fc.pre(JSON.stringify(changed) !== JSON.stringify(log));
        await writeLog(owner, changed);
        const verdict = await verifyChain(viewer, printed);
        expect(verdict, name).toMatchObject({ intact: false });
        found++;
      }),
      { numRuns: 1_000 },
    );
    expect(found).toBe(1_000);
    await writeLog(owner, log);
    expect(await verifyChain(viewer, printed)).toMatchObject({ intact: true });
  });

  it("a chain that was rewritten and hashed anew is flawless by itself: only the checkpoint tells", async () => {
    const [rewritten] = fc.sample(
      tampering(printed.seq).filter(({ name }) => /gone, hashed anew/.test(name)),
      1,
    );
    await writeLog(owner, rewritten?.apply(log) as Log);
    expect(await verifyChain(viewer)).toMatchObject({ intact: true });
    expect(await verifyChain(viewer, printed)).toMatchObject({ intact: false });
    await writeLog(owner, log);
  });

  it("reads a checkpoint as it was printed, and nothing else", () => {
    expect(parseCheckpoint(` ${formatCheckpoint(printed).toUpperCase()}\n`)).toEqual(printed);
    for (const text of ["", "12", "12:abc", `-1:${printed.hash}`, `${printed.hash}:12`]) {
      expect(parseCheckpoint(text)).toBeNull();
    }
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyChain } from "@/lib/audit/queries";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { startEmbedded } from "../../scripts/database/embedded.mjs";
import { migrate } from "../../scripts/database/migrate.mjs";
import { tokenOf } from "../support/api";
import { keepFigures } from "../support/keep-figures";
import { type App, prepareApp } from "../support/kill/app";
import { killPostgres } from "../support/kill/postgres";
import { startWriter, type Writer } from "../support/kill/writer";
import { addViewer } from "../support/people";

const KILLS = Number(process.env.ATTEST_TEST_KILLS ?? 25);
const WRITERS = 8;
/** So many decisions are made between two kills, and the kill comes in the middle of the next ones. */
const BETWEEN = 8;

const folder = mkdtempSync(path.join(tmpdir(), "attest-kill-"));
const cluster = path.join(folder, "postgres");
let database: Awaited<ReturnType<typeof startEmbedded>>;
let app: App;
let editors: Viewer[];
let tokens: string[];

beforeAll(async () => {
  // Durable, unlike the tests' own server: what it has confirmed must survive.
  database = await startEmbedded({ cluster, password: "tests" });
  await migrate(database.url);
  process.env.DATABASE_URL = database.url;
  process.env.NEXTAUTH_SECRET = "s".repeat(32);
  editors = await Promise.all(Array.from({ length: WRITERS }, () => addViewer("editor")));
  tokens = await Promise.all(editors.map((editor) => tokenOf(editor)));
  app = await prepareApp(database.url);
  await app.start();
}, 120_000);

afterAll(async () => {
  await app?.kill();
  await db.$disconnect();
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function writeWhile(
  disturb: (busy: () => Promise<void>) => Promise<void>,
): Promise<{ writers: Writer[]; claims: string[] }> {
  const kept = await Promise.all(editors.slice(0, 4).map((editor) => keepFigures(editor)));
  const claims = kept.flatMap(({ killedId, injuredId, dateId }) => [killedId, injuredId, dateId]);
  const stop = new AbortController();
  const writers = tokens.map((token) => startWriter(app.url, token, claims, stop.signal));
  const made = () => writers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
  const busy = async () => {
    const enough = made() + BETWEEN;
    for (const end = Date.now() + 30_000; made() < enough && Date.now() < end; ) await sleep(5);
    await sleep(Math.random() * 50);
  };
  try {
    await disturb(busy);
  } finally {
    stop.abort();
  }
  await Promise.all(writers.map(({ done }) => done));
  return { writers, claims };
}

async function expectEverythingOnce({ writers, claims }: { writers: Writer[]; claims: string[] }): Promise<void> {
  const acknowledged = writers.flatMap((writer) => writer.acknowledged);
  const ids = acknowledged.map(({ decisionId }) => decisionId).sort();
  const stored = await db.decision.findMany({ where: { claimId: { in: claims } }, orderBy: { version: "asc" } });
  expect(new Set(ids).size, "one decision acknowledged to two").toBe(ids.length);
  expect(stored.map(({ id }) => id).sort(), "lost, or made twice").toEqual(ids);
  const entries = await db.auditEntry.findMany({ where: { subjectId: { in: claims }, action: "claim:decide" } });
  expect(entries.map(({ payload }) => JSON.parse(payload).detail.decision).sort()).toEqual(ids);
  for (const { decisionId, version, to } of acknowledged) {
    expect(stored.find(({ id }) => id === decisionId)).toMatchObject({ version, to });
  }
  for (const claimId of claims) {
    const own = stored.filter((decision) => decision.claimId === claimId);
    expect(own.map(({ version }) => version)).toEqual(own.map((_, index) => index + 1));
  }
  expect(await verifyChain(editors[0] as Viewer)).toMatchObject({ intact: true });
  // The writers were really at work, and really disturbed.
  expect(ids.length).toBeGreaterThan(KILLS * BETWEEN);
  expect(writers.reduce((sum, { retried }) => sum + retried, 0)).toBeGreaterThan(KILLS - 1);
  const stale = writers.reduce((sum, writer) => sum + writer.stale, 0);
  console.log(
    `${KILLS} kills, ${WRITERS} writers: ${ids.length} decisions acknowledged, all kept once; ${stale} refused as stale`,
  );
}

test(`the app is killed ${KILLS} times while eight people decide: no acknowledged decision is lost or doubled`, async () => {
  const written = await writeWhile(async (busy) => {
    for (let kill = 0; kill < KILLS; kill++) {
      await busy();
      await app.kill();
      await app.start();
    }
  });
  await expectEverythingOnce(written);
});

test(`PostgreSQL is killed ${KILLS} times while eight people decide: no acknowledged decision is lost or doubled`, async () => {
  const written = await writeWhile(async (busy) => {
    for (let kill = 0; kill < KILLS; kill++) {
      await busy();
      await killPostgres(cluster);
      await database.restart();
    }
  });
  await expectEverythingOnce(written);
});

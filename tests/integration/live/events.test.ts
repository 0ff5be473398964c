import pg from "pg";
import { afterEach, expect, it, vi } from "vitest";
import { appendAudit } from "@/lib/audit/mutations";
import { db } from "@/lib/db";
import { type Hub, makeHub } from "@/lib/live/hub";
import { openStream } from "@/lib/live/stream";
import { keepFigures } from "../../support/keep-figures";
import { hear, noteEntry, signInViewer } from "../../support/live";
import { addViewer } from "../../support/people";

/** Only notices may bring news here: a look that reads on would hide a lost one. */
const ONLY_NOTICES = { lookMs: 3_600_000 };
const hubs: Hub[] = [];

function startHub(): Hub {
  const hub = makeHub(ONLY_NOTICES);
  hubs.push(hub);
  return hub;
}

afterEach(async () => {
  await Promise.all(hubs.splice(0).map((hub) => hub.close()));
});

async function openDesk() {
  const editor = await signInViewer(await addViewer("editor"));
  const { killedId } = await keepFigures(editor);
  return { editor, claimId: killedId };
}

it("a decision is heard on every copy of the app, once, with ids only", async () => {
  const { editor, claimId } = await openDesk();
  const reader = await signInViewer(await addViewer("viewer"));
  const [here, there] = await Promise.all([hear(startHub(), reader), hear(startHub(), editor)]);
  const seq = await noteEntry(editor, claimId);
  await vi.waitFor(() => expect([here.heard.length, there.heard.length]).toEqual([1, 1]), 5_000);
  const data = { claimId, articleId: expect.any(String), action: "evidence:add" };
  expect(here.heard).toEqual([{ id: seq, event: "evidence", data }]);
  expect(there.heard).toEqual([{ id: seq, event: "evidence", data: { ...data, mine: true } }]);
});

it("dropping the listening connection 50 times while the desk writes misses nothing and doubles nothing", async () => {
  const { editor, claimId } = await openDesk();
  const readers = await Promise.all(["viewer", "editor", "chief"].map((role) => addViewer(role as "viewer")));
  const hub = startHub();
  const streams = await Promise.all(readers.map(async (reader) => hear(hub, await signInViewer(reader))));
  const admin = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await admin.connect();
  const written: number[] = [];
  let isOver = false;
  const writing = (async () => {
    while (!isOver) written.push(await noteEntry(editor, claimId));
  })();
  for (let dropped = 0; dropped < 50; ) {
    const { rows } = await admin.query(
      "SELECT pg_terminate_backend(pid, 5000) AS gone FROM pg_stat_activity WHERE application_name = 'attest-live' AND datname = current_database()",
    );
    if (rows[0]?.gone) dropped++;
    else await new Promise((resolve) => setTimeout(resolve, 5));
  }
  isOver = true;
  await writing;
  await admin.end();
  expect(written.length).toBeGreaterThan(50);
  for (const { heard } of streams) {
    await vi.waitFor(() => expect(heard.length).toBeGreaterThanOrEqual(written.length), 8_000);
    expect(heard.map(({ id }) => id)).toEqual(written);
  }
}, 90_000);

it("a reader who comes back is told what it missed, in order, and then what happens", async () => {
  const { editor, claimId } = await openDesk();
  const first = await noteEntry(editor, claimId);
  const missed: number[] = [];
  for (let count = 0; count < 450; count++) missed.push(await noteEntry(editor, claimId));
  const stream = await hear(startHub(), editor, first);
  const next = await noteEntry(editor, claimId);
  await vi.waitFor(() => expect(stream.heard).toHaveLength(451), 8_000);
  expect(stream.heard.map(({ id }) => id)).toEqual([...missed, next]);
});

it("whoever missed more than is worth telling is told to draw anew, and hears on from there", async () => {
  const { editor, claimId } = await openDesk();
  const first = await noteEntry(editor, claimId);
  const entry = { action: "evidence:add", subject: { kind: "claim", id: claimId } };
  const last = await db.$transaction(
    async (tx) => {
      for (let count = 0; count < 1_001; count++) await appendAudit(tx, editor, entry);
      return Number((await tx.auditHead.findUniqueOrThrow({ where: { id: 1 } })).seq);
    },
    { timeout: 30_000 },
  );
  const hub = startHub();
  const [behind, unknown] = [await hear(hub, editor, first), await hear(hub, editor, last + 5)];
  const next = await noteEntry(editor, claimId);
  for (const { heard } of [behind, unknown]) {
    await vi.waitFor(() => expect(heard).toHaveLength(2), 5_000);
    expect(heard.map(({ id, event }) => [id, event])).toEqual([
      [last, "resync"],
      [next, "evidence"],
    ]);
  }
});

it("a reader who does not read is cut off, and the others hear on", async () => {
  const { editor, claimId } = await openDesk();
  const hub = startHub();
  const left = vi.spyOn(hub, "leave");
  const slow = await openStream(hub, editor, { since: null, signal: new AbortController().signal });
  const other = await hear(hub, editor);
  const entry = { action: "evidence:add", subject: { kind: "claim", id: claimId } };
  for (let round = 0; round < 5; round++) {
    await db.$transaction(async (tx) => {
      for (let count = 0; count < 150; count++) await appendAudit(tx, editor, entry);
    });
  }
  await vi.waitFor(() => expect(other.heard).toHaveLength(750), 8_000);
  expect(left).toHaveBeenCalledTimes(1);
  await expect(slow.getReader().read()).rejects.toThrow("too slow");
});

it("a person’s pages are counted, and one who leaves makes room", async () => {
  const { editor } = await openDesk();
  const hub = startHub();
  const streams = await Promise.all(Array.from({ length: 20 }, () => hear(hub, editor)));
  await expect(hear(hub, editor)).rejects.toThrow("too many pages");
  await hear(hub, await signInViewer(await addViewer("chief")));
  streams[0]?.leave();
  await hear(hub, editor);
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureDemoPeople } from "@/lib/auth/people/mutations";
import { systemViewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { backUp } from "../../scripts/database/backup.mjs";
import { reset } from "../../scripts/database/reset.mjs";
import { restore } from "../../scripts/database/restore.mjs";
import { cloneDatabase } from "../support/database";

const url = () => process.env.DATABASE_URL as string;
const folder = mkdtempSync(path.join(tmpdir(), "attest-backup-"));
const file = path.join(folder, "desk.backup");
const hard = 'commas, "quotes", tabs\t, \\N, \\., newlines\r\n, \u2028 and شمال غزة 👩🏽‍🚒';

beforeAll(async () => {
  const person = {
    email: "night@desk.example",
    name: hard,
    role: "editor",
    password: "a night editor's pass",
  } as const;
  await ensureDemoPeople(systemViewer("system:seed"), [person]);
  const { id } = await db.user.findUniqueOrThrow({ where: { email: person.email } });
  await db.$executeRaw`INSERT INTO stories (title, created_by) VALUES (${hard}, ${id}::uuid)`;
  const [article] = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO articles (story_id, created_by) SELECT id, created_by FROM stories RETURNING id`;
  await db.$executeRaw`
    INSERT INTO article_versions (article_id, number, title, body, body_sha256, length_utf16, raw, raw_sha256, encoding,
                                  intake_kind, origin_key, created_by)
    VALUES (${article?.id}::uuid, 1, ${hard}, ${hard}, ${"a".repeat(64)}, ${hard.length}, ${Buffer.from([0, 10, 13, 92, 255])},
            ${"b".repeat(64)}, 'utf-8', 'paste', 'test', ${id}::uuid)`;
  await db.$executeRaw`
    INSERT INTO sentences (version_id, ordinal, start, "end", text) SELECT id, 0, 0, 10, body FROM article_versions`;
  // More than any stream on the way holds at once.
  await db.$executeRaw`
    INSERT INTO stories (title, created_by) SELECT repeat(md5(n::text), 20), ${id}::uuid FROM generate_series(1, 5000) n`;
  await backUp(url(), file);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Every row of every table as text, generated columns too. */
async function readEverything(address: string) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const { rows: tables } = await client.query(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  );
  const everything: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    const { rows } = await client.query(`SELECT t::text AS row FROM "${name}" t ORDER BY 1`);
    everything[name] = rows.map(({ row }) => row);
  }
  await client.end();
  delete everything._prisma_migrations;
  return everything;
}

test("a restored desk is the same in every row, its audit chain too", async () => {
  const copy = await cloneDatabase();
  const { tables, rows } = await restore(copy, file);
  const everything = await readEverything(url());
  expect(await readEverything(copy)).toEqual(everything);
  expect(everything.audit_entries?.length).toBeGreaterThan(0);
  expect(everything.sentences).toHaveLength(1);
  expect(tables).toBeGreaterThan(20);
  expect(rows).toBe(Object.values(everything).flat().length);
});

test("history is as closed after a restore as before", async () => {
  const copy = await cloneDatabase();
  await restore(copy, file);
  const client = new pg.Client({ connectionString: copy });
  await client.connect();
  await expect(client.query("UPDATE audit_entries SET hash = prev_hash")).rejects.toThrow("never changed or removed");
  await expect(client.query("TRUNCATE audit_entries")).rejects.toThrow("never changed or removed");
  await client.end();
});

test("a desk with people in it is not overwritten", async () => {
  await expect(restore(url(), file)).rejects.toThrow("The database is not empty");
});

test.each([
  ["a letter changed", (text: string) => text.replace("night@desk", "might@desk"), "is not what was written"],
  ["a row missing", (text: string) => text.replace(/^.*setup@system.invalid.*\n/m, ""), "is not what was written"],
  ["cut off", (text: string) => text.slice(0, text.length / 2), "damaged"],
  ["without its last line", (text: string) => text.replace(/\{"end.*\n$/, ""), "it ends too early"],
  ["of another version", (text: string) => text.replace("_add_app_role", "_add_more"), "another version of Attest"],
  ["something else", () => "{}\n", "not a backup"],
])("a backup that is %s restores nothing", async (_, spoil, sentence) => {
  const copy = await cloneDatabase();
  const spoiled = path.join(folder, "spoiled.backup");
  writeFileSync(spoiled, gzipSync(spoil(gunzipSync(readFileSync(file)).toString("utf8"))));
  const before = await readEverything(copy);
  await expect(restore(copy, spoiled)).rejects.toThrow(sentence);
  expect(await readEverything(copy)).toEqual(before);
});

test("a file cut off in the middle restores nothing", async () => {
  const copy = await cloneDatabase();
  const cut = path.join(folder, "cut.backup");
  writeFileSync(cut, readFileSync(file).subarray(0, 900));
  await expect(restore(copy, cut)).rejects.toThrow("damaged");
});

test("a reset leaves a migrated database with nobody in it", async () => {
  const copy = await cloneDatabase();
  const count = async () => Object.entries(await readEverything(copy)).map(([name, rows]) => [name, rows.length]);
  const empty = await count();
  await restore(copy, file);
  expect(await count()).not.toEqual(empty);
  await reset(copy);
  expect(await count()).toEqual(empty);
});

test("a database that is not Attest's own is not reset", async () => {
  const foreign = await cloneDatabase();
  const client = new pg.Client({ connectionString: foreign });
  await client.connect();
  await client.query(
    "INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name) VALUES ('x', 'y', now(), 'theirs')",
  );
  await expect(reset(foreign)).rejects.toThrow("not one that Attest made");
  await client.query("DROP TABLE _prisma_migrations");
  await expect(reset(foreign)).rejects.toThrow("not one that Attest made");
  await client.end();
});

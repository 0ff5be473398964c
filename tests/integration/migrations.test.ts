import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { migrate } from "../../scripts/database/migrate.mjs";
import { migrationsFolder, readMigrations, readSchema, readSnapshot } from "../../scripts/database/migrations.mjs";
import { diffSchemas, loadEngine } from "../../scripts/database/schema-engine.mjs";
import { cloneDatabase } from "../support/database";

const url = () => process.env.DATABASE_URL as string;

test("a migrated database holds the folder's names and checksums", async () => {
  const rows =
    await db.$queryRaw`SELECT migration_name AS name, checksum FROM _prisma_migrations ORDER BY migration_name`;
  const folder = (await readMigrations()).map(({ name, checksum }) => ({ name, checksum }));
  expect(rows).toEqual(folder);
});

test("Prisma's own engine finds nothing left to apply", async () => {
  const migrations = await readMigrations();
  const engine = await loadEngine(await readSchema(), new PrismaPg({ connectionString: await cloneDatabase() }));
  const answer = await engine.applyMigrations({
    migrationsList: {
      baseDir: migrationsFolder,
      lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
      shadowDbInitScript: "",
      migrationDirectories: migrations.map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
      })),
    },
    filters: { externalTables: [], externalEnums: [] },
  });
  expect(answer).toEqual({ appliedMigrationNames: [] });
});

test("the migrations lead to the schema as it is written", async () => {
  expect(await diffSchemas(await readSnapshot(), await readSchema())).toBe("");
});

test("a second migration applies nothing", async () => {
  expect(await migrate(url())).toEqual([]);
});

const step = (name: string, sql: string) => ({ name, sql, checksum: `sum of ${name}` });

test("a migration that fails leaves nothing behind and can be mended", async () => {
  const known = await readMigrations();
  const broken = step("29990101000000_broken", "CREATE TABLE half (id int); SELECT 1 / 0;");
  await expect(migrate(url(), [...known, broken])).rejects.toThrow(
    "29990101000000_broken failed and left nothing behind",
  );
  expect(await db.$queryRaw`SELECT to_regclass('half')::text AS half`).toEqual([{ half: null }]);
  expect(await migrate(url(), known)).toEqual([]);
});

test("two copies that start together apply each migration once", async () => {
  const known = await readMigrations();
  const next = step("29990102000000_once", "CREATE TABLE once (id int);");
  const applied = await Promise.all([migrate(url(), [...known, next]), migrate(url(), [...known, next])]);
  expect(applied.flat()).toEqual([next.name]);

  await expect(migrate(url(), known)).rejects.toThrow("use the newer version");
  const changed = { ...next, checksum: "another" };
  await expect(migrate(url(), [...known, changed])).rejects.toThrow("was changed after the database had it");
});

test("a database user that may not act as the app's role is told what an administrator must run", async () => {
  const own = new URL(await cloneDatabase());
  const client = new pg.Client({ connectionString: own.href });
  await client.connect();
  const name = `stranger_${own.pathname.slice(1)}`;
  await client.query(`CREATE ROLE ${name} LOGIN PASSWORD 'stranger'`);
  await client.end();
  Object.assign(own, { username: name, password: "stranger" });
  await expect(migrate(own.href)).rejects.toThrow(`CREATE ROLE attest_app NOLOGIN; GRANT attest_app TO ${name};`);
});

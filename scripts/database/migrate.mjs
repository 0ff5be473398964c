import { randomUUID } from "node:crypto";
import pg from "pg";
import { Sentence } from "../sentence.mjs";
import { readMigrations } from "./migrations.mjs";
import { requireRole } from "./role.mjs";

/** Prisma's own lock number: whoever migrates with its tool meanwhile waits too. */
const lock = 72_707_369;

/**
 * Applies the migrations a database has not had, oldest first, and returns their names: none, at the cost of one query,
 * when it has had all. Each is one transaction together with its row in `_prisma_migrations`, so that a start that is
 * killed half way leaves nothing half done; names, checksums and columns are those `prisma migrate deploy` writes.
 */
export async function migrate(url, migrations) {
  const wanted = migrations ?? (await readMigrations());
  const client = await connect(url);
  try {
    await requireRole(client);
    const applied = [];
    while (await hasPending(client, wanted)) {
      const name = await applyNext(client, wanted);
      if (name) applied.push(name);
    }
    return applied;
  } finally {
    await client.end();
  }
}

/** A connection, or a sentence that says which database does not answer; the password is never shown. */
export async function connect(url) {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: "attest-scripts",
  });
  client.on("error", () => {}); // a connection that is lost between two queries; the next query says so
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new Sentence(`The database at ${placeOf(url)} cannot be reached: ${error.message || error.code}.`);
  }
}

function placeOf(url) {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return "DATABASE_URL (which is not an address such as postgresql://user:password@host:5432/name)";
  }
}

/** What the database has had: `{ name, checksum, finished }`, oldest first. */
export async function listApplied(client) {
  const { rows: found } = await client.query("SELECT to_regclass('_prisma_migrations') AS table");
  if (!found[0].table) return [];
  const { rows } = await client.query(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows;
}

async function hasPending(client, wanted) {
  const applied = await listApplied(client);
  refuseStrangers(applied, wanted);
  return applied.length < wanted.length;
}

/** A database with another history than the folder's is left alone, with the reason. */
function refuseStrangers(applied, wanted) {
  for (const { name, checksum, finished } of applied) {
    const own = wanted.find((migration) => migration.name === name);
    if (!finished) {
      throw new Sentence(
        `Migration ${name} was begun by another tool and did not finish: resolve it with \`prisma migrate resolve\` first.`,
      );
    }
    if (!own)
      throw new Sentence(
        `The database has had migration ${name}, which this version of Attest does not know: use the newer version.`,
      );
    if (own.checksum !== checksum) {
      throw new Sentence(
        `Migration ${name} was changed after the database had it: restore the file, and write a new migration instead.`,
      );
    }
  }
}

async function applyNext(client, wanted) {
  await client.query("BEGIN");
  try {
    await client.query("SELECT pg_advisory_xact_lock($1)", [lock]);
    await client.query(migrationsTable);
    const applied = new Set((await listApplied(client)).map(({ name }) => name));
    const next = wanted.find(({ name }) => !applied.has(name)); // another copy of Attest may have been faster
    if (next) await apply(client, next);
    await client.query("COMMIT");
    return next?.name;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
}

async function apply(client, { name, sql, checksum }) {
  try {
    await client.query(sql);
  } catch (error) {
    throw new Sentence(`Migration ${name} failed and left nothing behind: ${error.message}.`);
  }
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
     VALUES ($1, $2, clock_timestamp(), $3, now(), 1)`,
    [randomUUID(), checksum, name],
  );
}

const migrationsTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

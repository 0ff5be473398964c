import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import postgres from "postgres";
import { Sentence } from "../sentence.mjs";
import { format } from "./backup.mjs";
import { splitLines } from "./lines.mjs";
import { copyTarget, listMigrations, listTables, quoted } from "./tables.mjs";

const damaged = (what) => new Sentence(`The backup is damaged: ${what}. Nothing was restored.`);

/**
 * Reads a backup into a database that has had the same migrations and holds nothing of a desk yet: all of it or, when a
 * checksum or a row count differs, nothing. Returns `{ tables, rows }`.
 */
export async function restore(url, file) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await sql.begin(async (tx) => {
      const tables = await listTables(tx);
      const lines = readBackup(file);
      requireSameVersion(await readJson(lines, "it has no head"), await listMigrations(tx));
      await requireEmpty(tx, tables);
      // The triggers that keep history from being changed would keep it from being brought back.
      await switchTriggers(tx, tables, "DISABLE");
      await tx.unsafe(`TRUNCATE ${tables.map(({ name }) => quoted(name)).join(", ")}`);
      const done = await fillTables(tx, lines, tables);
      await switchTriggers(tx, tables, "ENABLE");
      return done;
    });
  } finally {
    await sql.end();
  }
}

async function* readBackup(file) {
  try {
    yield* splitLines(createReadStream(file).pipe(createGunzip()));
  } catch (error) {
    throw damaged(error.message);
  }
}

async function readJson(lines, missing) {
  const { value, done } = await lines.next();
  if (done) throw damaged(missing);
  try {
    return JSON.parse(value.toString("utf8"));
  } catch {
    throw damaged(missing);
  }
}

function requireSameVersion(head, migrations) {
  if (head.format !== format.format || head.version !== format.version) {
    throw new Sentence("This file is not a backup that this version of Attest can read.");
  }
  if (JSON.stringify(head.migrations) !== JSON.stringify(migrations)) {
    throw new Sentence(
      `The backup was made by another version of Attest (its last migration is ${head.migrations.at(-1)?.name}): restore it with that version, then upgrade.`,
    );
  }
}

/** The migrations themselves put in the system's actors and the head of the audit chain; everything else is a desk's. */
async function requireEmpty(sql, tables) {
  const own = { users: "kind = 'person'", audit_head: "seq > 0" };
  for (const { name } of tables) {
    const [found] = await sql.unsafe(
      `SELECT EXISTS (SELECT FROM ${quoted(name)} WHERE ${own[name] ?? "true"}) AS rows`,
    );
    if (found.rows)
      throw new Sentence(`The database is not empty (there are ${name}): a backup is restored into an empty one.`);
  }
}

async function switchTriggers(sql, tables, word) {
  for (const { name } of tables) await sql.unsafe(`ALTER TABLE ${quoted(name)} ${word} TRIGGER USER`);
}

async function fillTables(sql, lines, known) {
  const done = { tables: 0, rows: 0 };
  for (;;) {
    const head = await readJson(lines, "it ends too early");
    if (head.end) {
      if (head.tables !== done.tables) throw damaged("it lacks tables");
      return done;
    }
    const table = known.find(({ name }) => name === head.table);
    if (!table || head.columns.some((column) => !table.columns.includes(column)))
      throw damaged("it names unknown tables");
    const filled = await fillTable(sql, lines, { name: head.table, columns: head.columns });
    const expected = await readJson(lines, `${head.table} ends too early`);
    if (filled.rows !== expected.rows || filled.sha256 !== expected.sha256)
      throw damaged(`${head.table} is not what was written`);
    done.tables += 1;
    done.rows += filled.rows;
  }
}

async function fillTable(sql, lines, table) {
  const input = await sql.unsafe(`COPY ${copyTarget(table)} FROM STDIN`).writable();
  const sum = createHash("sha256");
  let rows = 0;
  await pipeline(async function* () {
    for (;;) {
      const { value: row, done } = await lines.next();
      if (done) throw damaged(`${table.name} ends too early`);
      if (row.equals(endOfRows)) return;
      rows += 1;
      sum.update(row);
      yield row;
    }
  }, input);
  return { rows, sha256: sum.digest("hex") };
}

const endOfRows = Buffer.from("\\.\n");

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { from as copyFrom } from "pg-copy-streams";
import { Sentence } from "../sentence.mjs";
import { format } from "./backup.mjs";
import { splitLines } from "./lines.mjs";
import { connect } from "./migrate.mjs";
import { copyTarget, listMigrations, listTables, quoted } from "./tables.mjs";

const damaged = (what) => new Sentence(`The backup is damaged: ${what}. Nothing was restored.`);

/**
 * Reads a backup into a database that has had the same migrations and holds nothing of a desk yet: all of it or, when a
 * checksum or a row count differs, nothing. Returns `{ tables, rows }`.
 */
export async function restore(url, file) {
  const client = await connect(url);
  try {
    await client.query("BEGIN");
    const tables = await listTables(client);
    const lines = readBackup(file);
    requireSameVersion(await readJson(lines, "it has no head"), await listMigrations(client));
    await requireEmpty(client, tables);
    // The triggers that keep history from being changed would keep it from being brought back.
    await switchTriggers(client, tables, "DISABLE");
    await client.query(`TRUNCATE ${tables.map(({ name }) => quoted(name)).join(", ")}`);
    const done = await fillTables(client, lines, tables);
    await switchTriggers(client, tables, "ENABLE");
    await client.query("COMMIT");
    return done;
  } finally {
    await client.end(); // without a COMMIT nothing has happened
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
async function requireEmpty(client, tables) {
  const own = { users: "kind = 'person'", audit_head: "seq > 0" };
  for (const { name } of tables) {
    const { rows: found } = await client.query(
      `SELECT EXISTS (SELECT FROM ${quoted(name)} WHERE ${own[name] ?? "true"}) AS rows`,
    );
    if (found[0].rows)
      throw new Sentence(`The database is not empty (${name} has rows): a backup is restored into an empty one.`);
  }
}

async function switchTriggers(client, tables, word) {
  for (const { name } of tables) await client.query(`ALTER TABLE ${quoted(name)} ${word} TRIGGER USER`);
}

async function fillTables(client, lines, known) {
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
    const filled = await fillTable(client, lines, { name: head.table, columns: head.columns });
    const expected = await readJson(lines, `${head.table} ends too early`);
    if (filled.rows !== expected.rows || filled.sha256 !== expected.sha256)
      throw damaged(`${head.table} is not what was written`);
    done.tables += 1;
    done.rows += filled.rows;
  }
}

async function fillTable(client, lines, table) {
  const input = client.query(copyFrom(`COPY ${copyTarget(table)} FROM STDIN`));
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

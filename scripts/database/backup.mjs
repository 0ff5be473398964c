import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { to as copyTo } from "pg-copy-streams";
import { splitLines } from "./lines.mjs";
import { connect } from "./migrate.mjs";
import { copyTarget, listMigrations, listTables } from "./tables.mjs";

// A backup is a gzip file of lines in UTF-8, readable with zcat:
//   {"format":"attest-backup","version":1,"madeAt":…,"migrations":[{"name","checksum"}…]}
//   for each table, those it points to before it:
//     {"table":"…","columns":["…"]}
//     its rows, as PostgreSQL's COPY … TO STDOUT writes them in text format
//     \.
//     {"rows":N,"sha256":"…"}       over the bytes of the rows, newlines included
//   {"end":true,"tables":N}
export const format = { format: "attest-backup", version: 1 };

/**
 * Writes the whole desk as it is at one moment, while people go on working, into `file`, which appears when it is
 * complete. Returns `{ tables, rows }`.
 */
export async function backUp(url, file) {
  const client = await connect(url);
  const draft = `${file}.${process.pid}`;
  const done = { tables: 0, rows: 0 };
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await pipeline(
      () => writeLines(client, done),
      createGzip(),
      createWriteStream(draft, { mode: 0o600, flags: "wx" }),
    );
    await client.query("COMMIT");
    await rename(draft, file);
    return done;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function* writeLines(client, done) {
  yield line({ ...format, madeAt: new Date().toISOString(), migrations: await listMigrations(client) });
  for (const table of await listTables(client)) {
    yield line({ table: table.name, columns: table.columns });
    const sum = createHash("sha256");
    let rows = 0;
    for await (const row of splitLines(client.query(copyTo(`COPY ${copyTarget(table)} TO STDOUT`)))) {
      rows += 1;
      sum.update(row);
      yield row;
    }
    yield "\\.\n";
    yield line({ rows, sha256: sum.digest("hex") });
    done.tables += 1;
    done.rows += rows;
  }
  yield line({ end: true, tables: done.tables });
}

const line = (value) => `${JSON.stringify(value)}\n`;

// npm run db:backup -- FILE   writes the whole desk into one file, while people go on working.
import { existsSync } from "node:fs";
import path from "node:path";
import { backUp } from "./database/backup.mjs";
import { connect } from "./database/migrate.mjs";
import { withDatabase } from "./database/target.mjs";
import { loadEnvironment } from "./environment.mjs";
import { runCommand, Sentence } from "./sentence.mjs";

await runCommand(async () => {
  loadEnvironment();
  const file = process.argv[2] && path.resolve(process.argv[2]);
  if (!file) throw new Sentence("Say where the backup goes: npm run db:backup -- FILE");
  if (existsSync(file)) throw new Sentence(`${file} is there already: backups are never overwritten.`);
  const { tables, rows } = await withDatabase("npm run db:backup", async (url) => {
    await (await connect(url)).end();
    return backUp(url, file);
  });
  console.log(`Wrote ${rows} rows of ${tables} tables to ${file}.`);
});

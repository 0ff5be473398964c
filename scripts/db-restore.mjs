// npm run db:restore -- FILE   reads a backup into a database that holds no desk yet.
import { existsSync } from "node:fs";
import { migrate } from "./database/migrate.mjs";
import { restore } from "./database/restore.mjs";
import { withDatabase } from "./database/target.mjs";
import { loadEnvironment } from "./environment.mjs";
import { runCommand, Sentence } from "./sentence.mjs";

await runCommand(async () => {
  loadEnvironment();
  const file = process.argv[2];
  if (!file || !existsSync(file)) throw new Sentence("Say which backup: npm run db:restore -- FILE");
  const { tables, rows } = await withDatabase("npm run db:restore", async (url) => {
    await migrate(url);
    return restore(url, file);
  });
  console.log(`Restored ${rows} rows of ${tables} tables.`);
});

// npm run db:reset            removes every article, decision and person after asking.
// npm run db:reset -- --yes   does not ask.
import { createInterface } from "node:readline/promises";
import { reset } from "./database/reset.mjs";
import { withDatabase } from "./database/target.mjs";
import { loadEnvironment } from "./environment.mjs";
import { runCommand, Sentence } from "./sentence.mjs";

await runCommand(async () => {
  loadEnvironment();
  if (!process.argv.includes("--yes")) await ask();
  await withDatabase("npm run db:reset", reset);
  console.log("The database is empty.");
});

async function ask() {
  if (!process.stdin.isTTY) throw new Sentence("This removes everything the desk holds: npm run db:reset -- --yes");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question("This removes every article, decision and person. Type reset to go on: ");
  terminal.close();
  if (answer.trim() !== "reset") throw new Sentence("Nothing was changed.");
}

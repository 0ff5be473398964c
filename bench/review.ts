/**
 * `npm run bench:review`: a production copy with a database of its own and 20,000 claims, 24 editors who decide every four seconds
 * over HTTP, and one real browser that goes through the queue by key. Prints how long a key takes to its painted result, a
 * decision to its answer with the audit entry, and what 200 live streams cost. A desk is in use all day: the browser's first
 * `warm` presses (half a minute of everybody's work) are printed on a line of their own. `-- --claims=20000 --presses=100
 * --warm=40 --streams=200` sets the sizes. Ends with 1 on errors, not on figures: those depend on the machine.
 */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startCopy } from "../e2e/support/attest";
import { startEmbedded } from "../scripts/database/embedded.mjs";
import { migrate } from "../scripts/database/migrate.mjs";
import { decideByKey, openBrowser } from "./review/browser";
import { startEditors } from "./review/editors";
import type { BenchEditor } from "./review/load-desk";
import { printHead, printMeasures } from "./review/measures";
import { openStreams, readServerMemory } from "./review/streams";

const EDITORS = 24;
const PAUSE_MS = 700;

const size = (flag: string, otherwise: number) => {
  const given = process.argv.find((argument) => argument.startsWith(`--${flag}=`));
  return given ? Number(given.slice(flag.length + 3)) : otherwise;
};

/** What a server that has just come up takes on with the streams open, the first one aside: it loads the code. */
async function printStreamMemory(url: string, editors: readonly BenchEditor[], count: number): Promise<void> {
  const { port } = new URL(url);
  const one = await openStreams(url, editors, 1);
  await sleep(5_000);
  const before = readServerMemory(port);
  const many = await openStreams(url, editors, count);
  await sleep(20_000);
  const after = readServerMemory(port);
  for (const streams of [one, many]) streams.close();
  if (before === null || after === null) return console.log("No /proc here: the streams’ memory is not measured.");
  const [cost, from, to] = [after - before, before, after].map((megabytes) => megabytes.toFixed(1));
  console.log(`${count} open streams: ${cost} MB (${from} → ${to} MB).`);
}

const folder = mkdtempSync(path.join(tmpdir(), "attest-bench-"));
const secret = randomBytes(32).toString("hex");
const database = await startEmbedded({ cluster: path.join(folder, "postgres"), password: "bench" });
const cleanUp: (() => Promise<unknown>)[] = [database.stop];
const errors: string[] = [];
try {
  await migrate(database.url);
  Object.assign(process.env, { DATABASE_URL: database.url, NEXTAUTH_SECRET: secret });
  const desk = await import("./review/load-desk");
  const { db } = await import("../lib/db");
  cleanUp.unshift(() => db.$disconnect());
  const claims = await desk.loadArticles(size("claims", 20_000));
  const editors = await desk.addEditors(EDITORS + 1, secret);
  const [first, ...others] = editors;
  if (!first) throw new Error("no editor");
  console.log(`${claims.toLocaleString("en-GB")} claims loaded.`);

  const copy = await startCopy({ DATABASE_URL: database.url, NEXTAUTH_SECRET: secret });
  cleanUp.unshift(copy.stop);
  const browser = await openBrowser();
  cleanUp.unshift(() => browser.close());
  const presses = size("presses", 100);
  const warm = size("warm", 40);
  const far = await desk.listFarClaims(Math.max(2_000, (presses + warm) * 20));

  await printStreamMemory(copy.url, others, size("streams", 200));
  const before = await desk.countRecorded();
  const streams = await openStreams(copy.url, others, EDITORS);
  const work = startEditors(copy.url, others, far);
  const atDesk = { url: copy.url, editor: first, pauseMs: PAUSE_MS };
  await decideByKey(browser, { ...atDesk, count: warm });
  const cold = work.decided.length;
  const painted = await decideByKey(browser, { ...atDesk, count: presses });
  await work.stop();
  errors.push(...work.errors);
  const after = await desk.countRecorded();
  const made = after.decisions - before.decisions;
  if (after.entries - before.entries !== made) errors.push("not every decision has its one audit entry");
  const answered = work.answered.length + warm + presses;
  if (made !== answered) errors.push(`${made} decisions for ${answered} answers`);
  await sleep(2_000);
  if (streams.heard() !== made * EDITORS) errors.push(`${streams.heard()} of ${made * EDITORS} decisions were heard`);
  streams.close();

  printHead();
  printMeasures("key to painted answer to the press", painted.pressed, 100);
  printMeasures("key to the next claim, painted", painted.next);
  printMeasures("key to “saved”, painted", painted.saved);
  printMeasures("decision with its audit entry, in the server", work.decided.slice(cold), 60);
  printMeasures(`the same over HTTP, ${EDITORS} editors every 4 s`, work.answered.slice(cold));
  printMeasures("decision, in the server, while it warms up", work.decided.slice(0, cold));
} catch (error) {
  errors.push(String(error instanceof Error ? error.stack : error));
} finally {
  for (const clean of cleanUp) await clean();
  rmSync(folder, { recursive: true, force: true });
}
for (const error of errors) console.error(error);
process.exit(errors.length > 0 ? 1 : 0);

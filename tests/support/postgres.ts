import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "../../scripts/database/embedded.mjs";
import { migrate } from "../../scripts/database/migrate.mjs";
import { stopPostmaster } from "../../scripts/database/postmaster.mjs";
import { generateClient, needsClient } from "../../scripts/generate.mjs";
import { isAlive } from "../../scripts/process.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    /** The migrated database that each test file clones. */
    templateUrl: string;
  }
}

const prefix = "attest-tests-";

/** One PostgreSQL for the run, with nothing to keep, and in it one migrated database that is never written to again. */
export default async function setup(project: TestProject) {
  await removeLeftovers();
  if (needsClient()) await generateClient();
  const folder = path.join(tmpdir(), `${prefix}${process.pid}`);
  mkdirSync(folder, { mode: 0o700 });
  const server = await startEmbedded({ cluster: path.join(folder, "postgres"), password: "tests", durable: false });
  await migrate(server.url);
  project.provide("templateUrl", server.url);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** A run that was killed leaves its server behind. */
async function removeLeftovers() {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length)))) continue;
    await stopPostmaster(path.join(tmpdir(), name, "postgres"));
    rmSync(path.join(tmpdir(), name), { recursive: true, force: true });
  }
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./environment.mjs";
import { hashFiles } from "./hash.mjs";
import { run } from "./start/run.mjs";

const generated = path.join(root, "prisma", "generated");
const stamp = path.join(generated, "attest-schema.sha256");

/** Whether the Prisma client is missing or the schema, or Prisma itself, has changed since it was generated. */
export function needsClient() {
  return !existsSync(stamp) || readFileSync(stamp, "utf8") !== hashSchema();
}

export async function generateClient(signal) {
  await run(process.execPath, ["node_modules/prisma/build/index.js", "generate", "--no-hints"], {
    signal,
    failure: "The database client could not be generated:",
    // Generating asks for the native schema engine, whose download it never runs: any file that exists will do.
    env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" },
  });
  mkdirSync(generated, { recursive: true });
  writeFileSync(stamp, hashSchema());
}

const hashSchema = () => hashFiles(["prisma/schema", "prisma.config.ts", "node_modules/prisma/package.json"]);

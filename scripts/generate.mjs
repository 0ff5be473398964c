import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./environment.mjs";
import { hashFiles } from "./hash.mjs";
import { Sentence } from "./sentence.mjs";

const generated = path.join(root, "prisma", "generated");
const stamp = path.join(root, "node_modules", ".attest", "prisma-client");

/** Generates the Prisma client when the schema or Prisma itself has changed since; answers whether it had to. */
export function generateClient() {
  const hash = hashFiles(["prisma/schema", "prisma.config.ts", "node_modules/prisma/package.json"]);
  if (existsSync(generated) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return false;
  const result = spawnSync(process.execPath, ["node_modules/prisma/build/index.js", "generate", "--no-hints"], {
    cwd: root,
    encoding: "utf8",
    // Generating asks for the native schema engine, whose download it never runs: any file that exists will do.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" },
  });
  if (result.status !== 0)
    throw new Sentence(`The Prisma client could not be generated.\n${result.stdout}${result.stderr}`);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}

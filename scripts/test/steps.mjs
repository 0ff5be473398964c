import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "../environment.mjs";
import { build, needsBuild, withCheckout } from "../start/build.mjs";
import { browserCommand, provideBrowser } from "./browser.mjs";
import { readCounts } from "./counts.mjs";

/** The steps in their order. Each answers `{ ok, counts, advice }`; `reports` is a folder for the runners' reports. */
export const steps = {
  types: () => runAll(["next/dist/bin/next", "typegen"], ["typescript/bin/tsc", "--noEmit"]),
  lint: () => runAll(["@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."]),
  unit: (reports) => vitest("unit", reports),
  integration: (reports) => vitest("integration", reports),
  build: buildWhenDue,
  deep: (reports) => vitest("deep", reports),
  e2e: playwright,
};

function runAll(...commands) {
  return { ok: commands.every((command) => node(command)) };
}

function vitest(project, reports) {
  const report = path.join(reports, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const ok = node(["vitest/vitest.mjs", "run", "--project", project, ...reporters]);
  return { ok, counts: readCounts(report) };
}

async function buildWhenDue() {
  try {
    await withCheckout(() => (needsBuild() ? build() : undefined));
    return { ok: true };
  } catch (error) {
    console.error(error.message);
    return { ok: false };
  }
}

function playwright(reports) {
  const browser = provideBrowser();
  if (!browser) return { ok: false, advice: `End-to-end tests need a browser. Get one with: ${browserCommand}` };
  console.log(`Using ${browser}`);
  const report = path.join(reports, "e2e.json");
  const env = { ATTEST_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const ok = node(["@playwright/test/cli.js", "test", "--reporter=list,json"], env);
  return { ok, counts: readCounts(report) };
}

/** Runs an installed tool where it can be watched. What the shell says of production is not for the tests. */
function node([tool, ...args], env = {}) {
  const { NODE_ENV: _, ...inherited } = process.env;
  const file = path.join("node_modules", tool);
  return (
    spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: "inherit", env: { ...inherited, ...env } })
      .status === 0
  );
}

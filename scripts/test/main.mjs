import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCommand, Sentence } from "../sentence.mjs";
import { withCheckout } from "../start/build.mjs";
import { install, needsInstall } from "../start/install.mjs";
import { step } from "../start/step.mjs";
import { addUp, formatTotal } from "./counts.mjs";

/** Runs the named steps, all without a name, each although an earlier one failed; only what needs a build waits for it. */
export function test(names) {
  return runCommand(async () => {
    await prepare();
    const { steps } = await import("./steps.mjs");
    const unknown = names.find((name) => !Object.hasOwn(steps, name));
    if (unknown) throw new Sentence(`There is no step "${unknown}"; there are ${Object.keys(steps).join(", ")}.`);
    const wanted = Object.keys(steps).filter((name) => names.length === 0 || names.includes(name));
    const reports = mkdtempSync(path.join(tmpdir(), "attest-reports-"));
    const results = await runSteps(wanted, { steps, reports });
    rmSync(reports, { recursive: true });
    summarise(results);
  });
}

async function prepare() {
  const { signal } = new AbortController();
  await withCheckout(async () => {
    if (needsInstall()) await step("Installing packages", signal, () => install(signal));
    const { generateClient, needsClient } = await import("../generate.mjs");
    if (needsClient()) await step("Generating the database client", signal, () => generateClient(signal));
  });
}

async function runSteps(names, { steps, reports }) {
  const results = [];
  for (const name of names) {
    if (name === "e2e" && results.some((result) => result.name === "build" && !result.ok)) break;
    console.log(`\n── ${name}`);
    const since = performance.now();
    const result = await steps[name](reports);
    results.push({ name, ...result, seconds: (performance.now() - since) / 1000 });
  }
  return results;
}

function summarise(results) {
  console.log("\n── summary");
  for (const { name, ok, counts, seconds } of results) {
    const time = `${seconds.toFixed(1)} s`;
    console.log(
      `${name.padEnd(12)} ${(ok ? "passed" : "FAILED").padEnd(7)} ${time.padStart(8)}  ${counts ? formatTotal(counts) : ""}`,
    );
  }
  for (const { advice } of results) if (advice) console.log(advice);
  if (results.some(({ ok }) => !ok)) process.exitCode = 1;
  console.log(formatTotal(addUp(results)));
}

import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { chown, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { Sentence } from "../sentence.mjs";
import { nameForRunner } from "./run-as.mjs";

/**
 * Makes a data folder with `initdb`. It is made beside its place and renamed, so that one that was interrupted is never
 * taken for a whole one. Text sorts by code point (the built-in C.UTF-8), the same on every system.
 */
export async function createCluster({ cluster, binaries, runner, user, password }) {
  const draft = `${cluster}.draft`;
  const passwordFile = `${cluster}.password`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (runner.uid !== undefined) {
    await chown(draft, runner.uid, runner.gid);
    await chown(passwordFile, runner.uid, runner.gid);
  }
  try {
    await initialise({ draft, passwordFile, binaries, runner, user });
  } finally {
    await rm(passwordFile);
  }
  await rename(draft, cluster);
}

async function initialise({ draft, passwordFile, binaries, runner, user }) {
  // Another user could not name a file below a closed home, but reads what is already open as its standard input.
  const stdin = openSync(passwordFile, "r");
  const child = spawn(
    `${binaries}/bin/initdb`,
    [
      `--pgdata=${nameForRunner(draft, runner)}`,
      `--username=${user}`,
      "--auth=scram-sha-256",
      `--pwfile=${process.platform === "win32" ? passwordFile : "/dev/stdin"}`,
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--no-instructions",
    ],
    { ...runner, cwd: draft, stdio: [stdin, "ignore", "pipe"], env: { ...process.env, LC_ALL: "C" } },
  );
  closeSync(stdin);
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const code = await new Promise((resolve) => {
    child.once("error", (error) => {
      said += error.message;
      resolve(-1);
    });
    child.once("close", resolve);
  });
  if (code !== 0) throw new Sentence(`The embedded PostgreSQL could not make its data folder: ${said.trim()}`);
}

import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { freePort } from "../ports.mjs";
import { Sentence } from "../sentence.mjs";
import { findInstalled } from "./binaries.mjs";
import { createCluster } from "./cluster.mjs";
import { findPostmaster, forgetDeadPostmaster, readPostmaster, stopPostmaster } from "./postmaster.mjs";
import { findRunner, nameForRunner, placeBinaries } from "./run-as.mjs";

const user = "attest";
const database = "attest";

const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  cluster_name: "attest",
  timezone: "UTC",
  log_timezone: "UTC",
  max_connections: "200",
  shared_buffers: "256MB",
  wal_level: "minimal",
  max_wal_senders: "0",
};

// For the tests' own server alone: what it loses in a crash nobody misses.
const undurable = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/**
 * Starts the PostgreSQL that came with the packages on its data folder, which it makes when there is none yet. A server
 * an earlier start left behind is stopped first. Returns `{ url, isRunning, restart, stop }`; a restart keeps the url.
 */
export async function startEmbedded({ cluster, password, durable = true }) {
  const installed = await findInstalled();
  const runner = await findRunner(cluster);
  const binaries = await placeBinaries(installed.folder, installed.version, runner);
  await stopPostmaster(cluster);
  await forgetDeadPostmaster(cluster);
  if (!existsSync(cluster)) await createCluster({ cluster, binaries, runner, user, password });
  const options = durable ? settings : { ...settings, ...undurable };
  const port = await launch({ cluster, binaries, runner, options });
  await createDatabase({ port, password });
  return {
    url: urlOf(port, password),
    isRunning: () => findPostmaster(cluster) !== null,
    restart: async () => {
      // A killed server that its starter has not yet noticed still has a number: PostgreSQL would take it for alive.
      await forgetDeadPostmaster(cluster);
      return launch({ cluster, binaries, runner, options, port });
    },
    stop: () => stopPostmaster(cluster),
  };
}

/** The address of the server that runs on a data folder now, or null. */
export function findEmbedded({ cluster, password }) {
  const postmaster = findPostmaster(cluster);
  return postmaster?.ready ? urlOf(postmaster.port, password) : null;
}

const urlOf = (port, password) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;

/** Starts the server in a process group of its own: a Ctrl-C in the terminal reaches the command, which stops it last. */
async function launch({ cluster, binaries, runner, options, port: known }) {
  const log = `${cluster}.log`;
  for (let attempt = 1; ; attempt += 1) {
    const port = known ?? (await freePort());
    const file = openSync(log, known ? "a" : "w", 0o600);
    const server = spawn(
      `${binaries}/bin/postgres`,
      ["-D", nameForRunner(cluster, runner), "-p", String(port), ...asFlags(options)],
      { ...runner, cwd: cluster, detached: true, stdio: ["ignore", file, file], env: { ...process.env, LC_ALL: "C" } },
    );
    closeSync(file);
    server.unref();
    if (await isReady(server, cluster)) return port;
    const said = readFileSync(log, "utf8");
    // Somebody else took the free port between the look and the start.
    if (said.includes("could not bind") && attempt < 3) continue;
    throw new Sentence(`The embedded PostgreSQL does not start: ${lastFatal(said)} (its log: ${log})`);
  }
}

const asFlags = (options) => Object.entries(options).flatMap(([name, value]) => ["-c", `${name}=${value}`]);

/** Recovery after a crash may take long; a server that ended may not come. */
async function isReady(server, cluster) {
  let failed = false;
  server.once("exit", () => {
    failed = true;
  });
  server.once("error", () => {
    failed = true;
  });
  for (;;) {
    const postmaster = readPostmaster(cluster);
    if (failed) return false;
    if (postmaster?.ready && postmaster.pid === server.pid) return true;
    await sleep(15);
  }
}

function lastFatal(log) {
  const lines = log.trim().split("\n");
  return (lines.findLast((line) => /FATAL|ERROR|PANIC/.test(line)) ?? lines.at(-1) ?? "").replace(
    /^.*?(FATAL|ERROR|PANIC): */,
    "",
  );
}

async function createDatabase({ port, password }) {
  const client = new pg.Client({ host: "127.0.0.1", port, user, password, database: "postgres" });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${database}`);
  } finally {
    await client.end();
  }
}

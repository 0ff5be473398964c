import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { commandOf, isAlive } from "../process.mjs";

const fileOf = (cluster) => path.join(cluster, "postmaster.pid");

/** What `postmaster.pid` says of the server on a data folder, or null: `{ pid, port, ready }`. */
export function readPostmaster(cluster) {
  try {
    const lines = readFileSync(fileOf(cluster), "utf8").split("\n");
    return { pid: Math.abs(Number(lines[0])), port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
  } catch {
    return null;
  }
}

/** The server that really runs on a data folder, or null. After a crash the file may name a process that is another's now. */
export function findPostmaster(cluster) {
  const postmaster = readPostmaster(cluster);
  if (!postmaster || !isAlive(postmaster.pid)) return null;
  const command = commandOf(postmaster.pid);
  return command === null || command.includes("postgres") ? postmaster : null;
}

/** Removes a file whose process is gone or was another's: PostgreSQL itself refuses to start beside it in the second case. */
export async function forgetDeadPostmaster(cluster) {
  if (!findPostmaster(cluster)) await rm(fileOf(cluster), { force: true });
}

/**
 * Stops the server of a data folder as its administrator would: sessions are ended and everything is written down
 * (SIGINT, "fast"); one that does not end within 20 s is ended at once and recovers when it starts next (SIGQUIT).
 */
export async function stopPostmaster(cluster) {
  const postmaster = findPostmaster(cluster);
  if (!postmaster) return;
  process.kill(postmaster.pid, "SIGINT");
  if (await hasEnded(postmaster.pid, 20_000)) return;
  process.kill(postmaster.pid, "SIGQUIT");
  await hasEnded(postmaster.pid, 5_000);
}

async function hasEnded(pid, milliseconds) {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(20)) {
    if (!isAlive(pid)) return true;
  }
  return false;
}

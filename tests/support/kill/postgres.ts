import { execFileSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { findPostmaster } from "../../../scripts/database/postmaster.mjs";
import { isAlive } from "../../../scripts/process.mjs";

/** `kill -9` of the server and of every session at the same moment, as when the machine loses its power. */
export async function killPostgres(cluster: string): Promise<void> {
  const postmaster = findPostmaster(cluster);
  if (!postmaster) throw new Error("no PostgreSQL to kill");
  const sessions = execFileSync("ps", ["-o", "pid=", "--ppid", String(postmaster.pid)], { encoding: "utf8" });
  const all = [postmaster.pid, ...sessions.split("\n").map(Number).filter(Boolean)];
  for (const pid of all) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // A session that ended by itself meanwhile.
    }
  }
  while (all.some((pid) => isAlive(pid))) await sleep(10);
}

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Whether a process runs; one that has ended and waits for its parent to notice does not count. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
  return stateOf(pid) !== "Z";
}

/** The command line of a process, null where the system does not tell. */
export function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return ps(pid, "command=");
  }
}

/** A mark that tells a process from a later one with the same number, null where the system does not tell. */
export function startMarkOf(pid) {
  const fields = statOf(pid);
  return fields ? (fields[19] ?? null) : ps(pid, "lstart=");
}

/** Who started a process, or who has it now that its starter is gone; null where the system does not tell. */
export function parentOf(pid) {
  const fields = statOf(pid);
  return fields ? Number(fields[1]) : null;
}

function stateOf(pid) {
  return statOf(pid)?.[0] ?? null;
}

/** The fields of /proc/PID/stat after the command, which may itself hold spaces and brackets. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}

function ps(pid, column) {
  if (process.platform === "linux" || process.platform === "win32") return null;
  const result = spawnSync("ps", ["-o", column, "-p", String(pid)], { encoding: "utf8" });
  return result.status === 0 ? result.stdout.trim() || null : null;
}

import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, startMarkOf } from "./process.mjs";

/**
 * A file that one living process holds. Returns `{ taken: true, release, note }` or, when another holds it after
 * `patience(holder)` milliseconds, `{ taken: false, holder }`. A file left by a process that was killed counts for nothing.
 * `note` is what the holder says of itself, such as the command and the address it serves.
 */
export async function takeLock(file, note = {}, { patience = () => 0, onWait = () => {} } = {}) {
  const begun = Date.now();
  for (let waits = 0; ; waits += 1) {
    if (claim(file, note))
      return { taken: true, note: (more) => write(file, { ...note, ...more }), release: () => release(file) };
    const holder = readHolder(file);
    if (holder && Date.now() - begun >= patience(holder)) return { taken: false, holder };
    if (!holder) rmSync(file, { force: true });
    else if (waits === 0) onWait(holder);
    await sleep(holder ? 100 : 10);
  }
}

/** Who holds a lock file now, or null. */
export function readHolder(file) {
  try {
    const holder = JSON.parse(readFileSync(file, "utf8"));
    return isAlive(holder.pid) && startMarkOf(holder.pid) === holder.mark ? holder : null;
  } catch {
    return null;
  }
}

/** Written beside and linked into place: the name appears with its content, and for one process only. */
function claim(file, note) {
  const draft = `${file}.${process.pid}`;
  write(draft, note);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function write(file, note) {
  writeFileSync(file, JSON.stringify({ pid: process.pid, mark: startMarkOf(process.pid), ...note }), { mode: 0o600 });
}

function release(file) {
  if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
}

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Sentence } from "../sentence.mjs";

/** What a copy of the binaries and of a start as root leave outside the checkout. */
const sharedFolder = "/var/lib/attest";

const isRoot = () => process.getuid?.() === 0;

/**
 * PostgreSQL refuses to run as root. Then it runs as whoever owns the data already, else as the user `postgres`, who is
 * created where missing. Returns `{ uid, gid }` for `spawn`, or `{}` for an ordinary user, who simply runs it.
 */
export async function findRunner(cluster) {
  if (!isRoot()) return {};
  const owner = await stat(cluster).catch(() => null);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return lookUp("postgres") ?? lookUp("_postgres") ?? createUser();
}

function lookUp(name) {
  const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }));
  if (uid.status !== 0 || gid.status !== 0) return null;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function createUser() {
  const created = spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]);
  const runner = created.status === 0 ? lookUp("postgres") : null;
  if (runner) return runner;
  throw new Sentence(
    "PostgreSQL refuses to run as root and a user for it could not be created: create a user named postgres, start Attest as an ordinary user, or set DATABASE_URL.",
  );
}

/** The folder of binaries the runner can execute: the installed ones, or a copy outside a home that is closed to others. */
export async function placeBinaries(installed, version, runner) {
  if (canReach(path.join(installed, "bin", "postgres"), runner)) return installed;
  const copy = path.join(sharedFolder, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    await mkdir(sharedFolder, { recursive: true, mode: 0o755 });
    await cp(installed, draft, { recursive: true, verbatimSymlinks: true });
    await rename(draft, copy).catch(() => rm(draft, { recursive: true })); // another start was faster
  }
  if (canReach(path.join(copy, "bin", "postgres"), runner)) return copy;
  throw new Sentence(
    `PostgreSQL's own user cannot reach ${copy}: start Attest as an ordinary user, or set DATABASE_URL.`,
  );
}

/**
 * The name by which the runner's processes reach the data folder. A folder below a closed home cannot be named by
 * another user, but a process that was put there may still name it as its own working directory.
 */
export function nameForRunner(folder, runner) {
  if (canReach(folder, runner)) return folder;
  if (existsSync("/proc/self/cwd")) return "/proc/self/cwd";
  throw new Sentence(
    `PostgreSQL refuses to run as root, and its own user cannot reach ${folder}: set ATTEST_DATA to a folder that is open to others, or start Attest as an ordinary user.`,
  );
}

function canReach(target, runner) {
  if (runner.uid === undefined) return true;
  return spawnSync("/bin/sh", ["-c", 'test -x "$0"', target], { ...runner, cwd: "/" }).status === 0;
}

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../environment.mjs";
import { hashFiles } from "../hash.mjs";
import { takeLock } from "../lock.mjs";
import { Sentence } from "../sentence.mjs";
import { run } from "./run.mjs";

// `next build` empties its folder, so a build that was interrupted leaves no stamp; it keeps only `cache`.
const stamp = path.join(root, ".next", "attest-sources.sha256");
const cache = path.join(root, ".next", "cache");

/** Whether the production build is missing or was made from other sources. */
export function needsBuild() {
  return !existsSync(stamp) || readFileSync(stamp, "utf8") !== hashSources();
}

export async function build(signal) {
  const sources = hashSources();
  await run(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    signal,
    failure: "The production build failed:",
    env: {
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      // Names of server actions are salted with it: copies built from the same sources agree on them. What encrypts is
      // the secret key each start sets.
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY:
        process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || createHash("sha256").update(sources).digest("base64"),
    },
  });
  writeFileSync(stamp, sources);
}

function hashSources() {
  const configuration = readdirSync(root).filter(
    (name) => /\.(c|m)?[jt]s$|\.json$/.test(name) && name !== "next-env.d.ts",
  );
  return hashFiles([...configuration.sort(), "app", "components", "lib", "public", "prisma/schema"]);
}

/** Runs `work` while no other start installs or builds in this checkout. */
export async function withCheckout(work) {
  const lock = await lockCheckout();
  if (!lock.taken) {
    throw new Sentence(`Process ${lock.holder.pid} has been building in this folder for too long: stop it first.`);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}

async function lockCheckout() {
  const onWait = ({ pid }) => process.stdout.write(`Waiting for process ${pid}, which builds in this folder …\n`);
  try {
    mkdirSync(cache, { recursive: true });
    return await takeLock(path.join(cache, "attest.lock"), {}, { patience: () => 15 * 60_000, onWait });
  } catch (error) {
    throw new Sentence(
      `Attest's own folder ${root} cannot be written (${error.code}): start it as the user it belongs to.`,
    );
  }
}

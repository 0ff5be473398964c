import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { Sentence } from "./sentence.mjs";

/** The places inside the folder that `ATTEST_DATA` names. */
export const placesIn = (folder) => ({
  cluster: path.join(folder, "postgres"),
  lock: path.join(folder, "lock"),
  secrets: path.join(folder, "secrets.json"),
  signIn: path.join(folder, "sign-in.json"),
});

/** Makes the data folder, closed to others, and makes sure it can be written. */
export async function prepareDataFolder(folder) {
  try {
    await makeFolder(folder);
    const trial = path.join(folder, `trial.${process.pid}`);
    await writeFile(trial, "");
    await rm(trial);
  } catch (error) {
    throw new Sentence(
      `The data folder ${folder} cannot be written (${error.code}): set ATTEST_DATA to a folder of your own.`,
    );
  }
}

/** Step by step: Node's own recursive mkdir never returns below /proc. */
async function makeFolder(folder) {
  if (existsSync(folder)) return;
  await makeFolder(path.dirname(folder));
  await mkdir(folder, { mode: 0o700 });
}

/** The secrets of this installation, made on the first start and kept: `{ session, actions, database }`. */
export async function keepSecrets(folder) {
  const { secrets: file, cluster } = placesIn(folder);
  if (existsSync(file)) return JSON.parse(await readFile(file, "utf8"));
  if (existsSync(cluster)) {
    throw new Sentence(`${file} is missing, and with it the database's password: put it back, or remove ${folder}.`);
  }
  const secrets = {
    session: randomBytes(32).toString("base64url"),
    // The length of an AES-256 key, in ordinary base64: Next decodes it with atob.
    actions: randomBytes(32).toString("base64"),
    database: randomBytes(24).toString("base64url"),
  };
  await writePrivate(file, secrets);
  return secrets;
}

/** Writes JSON that only its owner may read, whole or not at all. */
export async function writePrivate(file, value) {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, file);
}

import { keepSecrets, placesIn, prepareDataFolder } from "../data-folder.mjs";
import { dataFolder } from "../environment.mjs";
import { takeLock } from "../lock.mjs";
import { Sentence } from "../sentence.mjs";
import { findEmbedded, startEmbedded } from "./embedded.mjs";

/**
 * Runs `work(url)` on the installation's database: the one `DATABASE_URL` names, else the embedded one, which is started
 * for the purpose and stopped afterwards when Attest does not run.
 */
export async function withDatabase(command, work) {
  if (process.env.DATABASE_URL) return work(process.env.DATABASE_URL);
  const folder = dataFolder();
  const { cluster, lock: lockFile } = placesIn(folder);
  await prepareDataFolder(folder);
  const lock = await takeLock(lockFile, { command });
  const { database: password } = await keepSecrets(folder);
  if (!lock.taken) {
    const url = findEmbedded({ cluster, password });
    if (url) return work(url);
    throw new Sentence(
      `${lock.holder.command} (process ${lock.holder.pid}) is just using ${folder}: try again in a moment.`,
    );
  }
  try {
    const server = await startEmbedded({ cluster, password });
    try {
      return await work(server.url);
    } finally {
      await server.stop();
    }
  } finally {
    lock.release();
  }
}

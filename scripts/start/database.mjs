import { keepSecrets } from "../data-folder.mjs";

/** Imported late: before the packages are installed there is no driver to import. */
const load = () => Promise.all([import("../database/embedded.mjs"), import("../database/migrate.mjs")]);

/** The address of a database that answers: the one DATABASE_URL names, or the embedded one, started here. */
export async function bringUpDatabase(settings, closing) {
  const [{ startEmbedded }, { connect }] = await load();
  if (settings.ownDatabase) {
    await (await connect(settings.ownDatabase)).end();
    return settings.ownDatabase;
  }
  const { database: password } = await keepSecrets(settings.folder);
  const server = await startEmbedded({ cluster: settings.places.cluster, password });
  const watch = keepRunning(server);
  closing.add(async () => {
    clearInterval(watch);
    await server.stop();
  });
  return server.url;
}

/** A server that was killed under the app is started again; meanwhile the app answers 503 and loses nothing. */
function keepRunning(server) {
  let busy = false;
  return setInterval(async () => {
    if (busy || server.isRunning()) return;
    busy = true;
    console.error("The embedded PostgreSQL has stopped: starting it again.");
    await server.restart().catch((error) => console.error(error.message));
    busy = false;
  }, 3_000);
}

/** Applies what is missing; returns the names. */
export async function applyMigrations(url) {
  const [, { migrate }] = await load();
  return migrate(url);
}

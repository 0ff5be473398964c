import { takeLock } from "../lock.mjs";
import { Sentence } from "../sentence.mjs";
import { build, needsBuild, withCheckout } from "./build.mjs";
import { prepareClosing } from "./closing.mjs";
import { applyMigrations, bringUpDatabase } from "./database.mjs";
import { bringPeople, findMissing, loadStory, writeSignIn } from "./demo.mjs";
import { install, needsInstall } from "./install.mjs";
import { requirePort, serve } from "./serve.mjs";
import { environmentOf, readSettings } from "./settings.mjs";
import { step } from "./step.mjs";

/** Brings Attest up (`mode` is "start" or "dev"), serves until somebody asks it to end, and leaves nothing running. */
export async function start(mode = "start") {
  const closing = prepareClosing();
  try {
    const server = await bringUp(mode, closing);
    const code = await Promise.race([server.ended, closing.asked]);
    if (!closing.signal.aborted) throw new Sentence(`The server ended by itself (exit code ${code}).`);
    console.log("Stopping Attest.");
  } catch (error) {
    process.exitCode = closing.signal.aborted ? 130 : 1;
    if (!closing.signal.aborted) console.error(error instanceof Sentence ? error.message : error);
  }
  await closing.close();
  process.exit();
}

async function bringUp(mode, closing) {
  const { signal } = closing;
  const settings = await readSettings();
  const lock = await lockDataFolder(settings, mode);
  closing.add(lock.release);
  await requirePort(settings);
  await withCheckout(() => preparePackages(signal));

  const database = settings.ownDatabase ? "Reaching the database" : "Starting PostgreSQL";
  const databaseUrl = await step(database, signal, () => bringUpDatabase(settings, closing));
  await step("Applying migrations", signal, () => applyMigrations(databaseUrl));
  const env = await environmentOf(settings, databaseUrl);
  await bringDemo(settings, { env, signal });

  if (mode === "start") await withCheckout(() => needsBuild() && step("Building", signal, () => build(signal)));
  const server = await step("Starting the server", signal, () => serve({ mode, settings, env, signal }));
  closing.add(server.stop);
  lock.note({ url: settings.url });
  if (settings.demo) console.log(`Sign in as one of the people in ${settings.places.signIn}.`);
  console.log(`Attest is ready at ${settings.url}`);
  return server;
}

async function lockDataFolder({ folder, places }, mode) {
  const command = mode === "dev" ? "npm run dev" : "npm start";
  // One that was just killed may need a moment until its lock is known to be left behind.
  const lock = await takeLock(places.lock, { command }, { patience: () => 2_000 });
  if (lock.taken) return lock;
  const { command: other, pid, url } = lock.holder;
  throw new Sentence(
    `${folder} is in use by ${other} (process ${pid}${url ? `, at ${url}` : ""}): stop it first, or set ATTEST_DATA to another folder.`,
  );
}

async function preparePackages(signal) {
  if (needsInstall()) await step("Installing packages", signal, () => install(signal));
  const { generateClient, needsClient } = await import("../generate.mjs");
  if (needsClient()) await step("Generating the database client", signal, () => generateClient(signal));
}

async function bringDemo(settings, { env, signal }) {
  const newPasswords = await writeSignIn(settings, env.NEXTAUTH_SECRET);
  if (!settings.demo) return;
  const missing = await findMissing(env.DATABASE_URL);
  if (newPasswords || missing.people) {
    await step("Adding the demonstration's people", signal, () => bringPeople(settings, { env, signal }));
  }
  if (missing.story) await step("Loading the demonstration story", signal, () => loadStory({ env, signal }));
}

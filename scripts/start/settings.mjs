import { createHash } from "node:crypto";
import path from "node:path";
import { keepSecrets, placesIn, prepareDataFolder } from "../data-folder.mjs";
import { dataFolder, loadEnvironment } from "../environment.mjs";
import { Sentence } from "../sentence.mjs";

/** Everything the environment decides, with its defaults; a setting that cannot be is a sentence. */
export async function readSettings() {
  loadEnvironment();
  const folder = dataFolder();
  const host = process.env.HOST || "127.0.0.1";
  const port = readPort(process.env.PORT || "3000");
  const ownDatabase = process.env.DATABASE_URL || null;
  refuseMissingSecret(ownDatabase);
  await prepareDataFolder(folder);
  return {
    host,
    port,
    ownDatabase,
    folder,
    places: placesIn(folder),
    address: `http://${reachable(host)}:${port}`,
    url: process.env.NEXTAUTH_URL || `http://${reachable(host)}:${port}`,
    demo: ownDatabase ? process.env.ATTEST_DEMO === "1" : process.env.ATTEST_DEMO !== "0",
  };
}

function readPort(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Sentence(`PORT is a number between 1 and 65535, not "${text}".`);
}

function refuseMissingSecret(ownDatabase) {
  const secret = process.env.NEXTAUTH_SECRET;
  if (ownDatabase && !secret) {
    throw new Sentence(
      "With DATABASE_URL, NEXTAUTH_SECRET must be set too: at least 32 characters, kept secret, the same for every copy of Attest.",
    );
  }
  if (secret && secret.length < 32) throw new Sentence("NEXTAUTH_SECRET needs at least 32 characters.");
}

/** An address that listens everywhere is reached on this machine. */
function reachable(host) {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

/** The environment the app runs in. Copies with the same NEXTAUTH_SECRET understand each other's server actions. */
export async function environmentOf(settings, databaseUrl) {
  const session = process.env.NEXTAUTH_SECRET || (await keepSecrets(settings.folder)).session;
  const actions = createHash("sha256").update(`attest server actions\0${session}`).digest("base64");
  return {
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: settings.url,
    NEXTAUTH_SECRET: session,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || actions,
    ATTEST_DATA: path.resolve(settings.folder),
    ATTEST_DEMO: settings.demo ? "1" : "0",
    HOST: settings.host,
    PORT: String(settings.port),
  };
}

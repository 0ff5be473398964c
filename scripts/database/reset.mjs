import { Sentence } from "../sentence.mjs";
import { connect, listApplied, migrate } from "./migrate.mjs";
import { readMigrations } from "./migrations.mjs";

/** Removes everything from a database that is Attest's own and applies the migrations to what is left: nothing. */
export async function reset(url) {
  const client = await connect(url);
  try {
    await requireOwn(client);
    await client.query(
      "BEGIN; DROP SCHEMA public CASCADE; CREATE SCHEMA public; GRANT USAGE ON SCHEMA public TO PUBLIC; COMMIT",
    );
  } finally {
    await client.end();
  }
  await migrate(url);
}

/** A database is Attest's own when every migration it has had is one of ours, unchanged, or when it holds no table at all. */
async function requireOwn(client) {
  const own = await readMigrations();
  const applied = await listApplied(client);
  const isOurs = ({ name, checksum }) =>
    own.some((migration) => migration.name === name && migration.checksum === checksum);
  if (applied.length > 0 && applied.every(isOurs)) return;
  const { rows } = await client.query("SELECT FROM pg_tables WHERE schemaname = 'public'");
  if (applied.length > 0 || rows.length > 0) {
    throw new Sentence("This database is not one that Attest made: it is left as it is.");
  }
}

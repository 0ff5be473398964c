// npm run db:migrate   applies what the database has not had yet.
import { migrate } from "./database/migrate.mjs";
import { withDatabase } from "./database/target.mjs";
import { loadEnvironment } from "./environment.mjs";
import { runCommand } from "./sentence.mjs";

await runCommand(async () => {
  loadEnvironment();
  const applied = await withDatabase("npm run db:migrate", migrate);
  console.log(applied.length > 0 ? `Applied ${applied.join(", ")}.` : "The database has had every migration.");
});

// npm run admin:create -- EMAIL   prints a link with which the first admin chooses a password, once, within a day.

import { createFirstAdmin } from "@/lib/auth/people/mutations";
import { Email } from "@/lib/auth/schema";
import { systemViewer } from "@/lib/auth/viewer";
import { ExpectedError } from "@/lib/errors";
import { withDatabase } from "./database/target.mjs";
import { runCommand, Sentence } from "./sentence.mjs";
import { environmentOf, readSettings } from "./start/settings.mjs";

await runCommand(async () => {
  const email = Email.safeParse(process.argv[2]);
  if (!email.success) throw new Sentence("Say whose account it is: npm run admin:create -- name@newsroom.example");
  const settings = await readSettings();
  await withDatabase("npm run admin:create", async (url: string) => {
    Object.assign(process.env, await environmentOf(settings, url));
    try {
      const { token } = await createFirstAdmin(systemViewer("system:setup"), email.data);
      console.log(
        `Open this link within a day to choose the password of ${email.data}:\n${settings.url}/set-password/${token}`,
      );
    } catch (error) {
      throw error instanceof ExpectedError ? new Sentence(error.message) : error;
    }
  });
});
process.exit();

// npm run audit:verify   walks the whole audit chain and prints its checkpoint; exit 0 when it is intact, 1 when it is not.

import { verifyChain } from "@/lib/audit/queries";
import { systemViewer } from "@/lib/auth/viewer";
import { withDatabase } from "./database/target.mjs";
import { runCommand, Sentence } from "./sentence.mjs";
import { environmentOf, readSettings } from "./start/settings.mjs";

await runCommand(async () => {
  const settings = await readSettings();
  await withDatabase("npm run audit:verify", async (url: string) => {
    Object.assign(process.env, await environmentOf(settings, url));
    const verdict = await verifyChain(systemViewer("system:setup"));
    if (!verdict.intact)
      throw new Sentence(`The chain is broken at entry ${verdict.at} of ${verdict.entries}: ${verdict.fault}`);
    console.log(`The chain is intact. Keep this checkpoint: entry ${verdict.entries}, ${verdict.hash}`);
  });
});
process.exit();

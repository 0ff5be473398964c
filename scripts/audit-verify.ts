// npm run audit:verify                           walks the whole audit chain and prints its checkpoint
// npm run audit:verify -- --checkpoint SEQ:HASH  … and holds it against one that was printed before
// npm run audit:verify -- --file FILE            checks an exported log (JSON lines) instead, without any database
// Exit 0 when the chain is intact, 1 when it is not.

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { verifyAuditFile } from "@/lib/audit/check-file";
import { type Checkpoint, parseCheckpoint } from "@/lib/audit/checkpoint";
import { verifyChain } from "@/lib/audit/queries";
import { systemViewer } from "@/lib/auth/viewer";
import { withDatabase } from "./database/target.mjs";
import { runCommand, Sentence } from "./sentence.mjs";
import { environmentOf, readSettings } from "./start/settings.mjs";

await runCommand(async () => {
  const { file, checkpoint } = readArguments();
  if (file) return checkFile(file, checkpoint);
  const settings = await readSettings();
  await withDatabase("npm run audit:verify", async (url: string) => {
    Object.assign(process.env, await environmentOf(settings, url));
    const verdict = await verifyChain(systemViewer("system:setup"), checkpoint);
    if (!verdict.intact)
      throw new Sentence(`The chain is broken at entry ${verdict.at} of ${verdict.entries}: ${verdict.fault}`);
    const held = checkpoint ? `, and entry ${checkpoint.seq} is the one the checkpoint names` : "";
    console.log(`The chain is intact: ${verdict.entries} entries${held}. Keep this checkpoint outside of the desk:`);
    console.log(verdict.checkpoint);
  });
});
process.exit();

function readArguments(): { file?: string; checkpoint?: Checkpoint } {
  try {
    const { values } = parseArgs({ options: { checkpoint: { type: "string" }, file: { type: "string" } } });
    const checkpoint = values.checkpoint === undefined ? undefined : parseCheckpoint(values.checkpoint);
    if (checkpoint !== null) return { file: values.file, checkpoint };
  } catch {}
  throw new Sentence("Use: npm run audit:verify [-- --checkpoint SEQ:HASH] [--file FILE], SEQ:HASH as it was printed.");
}

async function checkFile(file: string, checkpoint?: Checkpoint): Promise<void> {
  const lines = createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Number.POSITIVE_INFINITY });
  const { outcome, sentence } = await verifyAuditFile(lines, checkpoint).catch(() => {
    throw new Sentence(`The file ${file} cannot be read.`);
  });
  if (outcome !== "true") throw new Sentence(sentence);
  console.log(sentence);
}

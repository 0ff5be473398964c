import { verifyChain } from "@/lib/audit/queries";
import { systemViewer } from "@/lib/auth/viewer";

/** `npm run audit:verify`: walks the whole chain; exit 0 when it is intact, 1 when it is not. Print the checkpoint and keep it. */
verifyChain(systemViewer("system:setup")).then((verdict) => {
  if (verdict.intact) {
    console.log(
      `The chain is intact: ${verdict.entries} entries. Checkpoint: entry ${verdict.entries}, ${verdict.hash}`,
    );
    process.exit(0);
  }
  console.error(`The chain is broken at entry ${verdict.at} of ${verdict.entries}: ${verdict.fault}`);
  process.exit(1);
});

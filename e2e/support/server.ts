import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../../scripts/ports.mjs";
import { findBrowser } from "../../scripts/test/browser.mjs";

/** Starts Attest as a newcomer would, in an empty data folder; it ends with the tests and leaves nothing behind. */
export default async function startAttest() {
  process.env.ATTEST_BROWSER ??= findBrowser() ?? "";
  const folder = mkdtempSync(path.join(tmpdir(), "attest-e2e-"));
  const own = ["DATABASE_URL", "NEXTAUTH_URL", "NEXTAUTH_SECRET", "ATTEST_DEMO", "ATTEST_TIME_ZONE", "NODE_ENV"];
  const inherited = Object.entries(process.env).filter(([name]) => !own.includes(name));
  const server = spawn(process.execPath, ["scripts/start.mjs"], {
    env: {
      ...Object.fromEntries(inherited),
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(await freePort()),
      ATTEST_DATA: folder,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.env.ATTEST_E2E_URL = await readAddress(server.stdout);
  process.env.ATTEST_E2E_SIGN_IN = path.join(folder, "sign-in.json");
  return async () => {
    const ended = once(server, "exit");
    server.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

async function readAddress(output: NodeJS.ReadableStream): Promise<string> {
  let printed = "";
  for await (const chunk of output) {
    printed += chunk;
    const address = /^Attest is ready at (\S+)$/m.exec(printed)?.[1];
    if (!address) continue;
    output.resume();
    return address;
  }
  throw new Error(`Attest did not start:\n${printed}`);
}

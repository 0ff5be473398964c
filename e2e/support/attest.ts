import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../../scripts/ports.mjs";

const OWN_SETTINGS = ["DATABASE_URL", "NEXTAUTH_URL", "NEXTAUTH_SECRET", "ATTEST_DEMO", "ATTEST_TIME_ZONE", "NODE_ENV"];

export type Copy = { url: string; signIn: string; stop: () => Promise<void> };

/** Starts one copy of Attest as a newcomer would, in an empty data folder; it leaves nothing behind. */
export async function startCopy(settings: Record<string, string> = {}): Promise<Copy> {
  const folder = mkdtempSync(path.join(tmpdir(), "attest-e2e-"));
  const inherited = Object.entries(process.env).filter(([name]) => !OWN_SETTINGS.includes(name));
  const server = spawn(process.execPath, ["scripts/start.mjs"], {
    env: {
      ...Object.fromEntries(inherited),
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(await freePort()),
      ATTEST_DATA: folder,
      ...settings,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await readAddress(server.stdout);
  const stop = async () => {
    const ended = once(server, "exit");
    server.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, signIn: path.join(folder, "sign-in.json"), stop };
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

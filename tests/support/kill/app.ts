import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../../../scripts/ports.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));

export type App = { url: string; start: () => Promise<void>; kill: () => Promise<void> };

/** One copy of the built app on a port of its own, to be killed as the kernel does it when memory runs out. */
export async function prepareApp(databaseUrl: string): Promise<App> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: url,
    NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
    NEXT_TELEMETRY_DISABLED: "1",
  };
  let child: ChildProcess | null = null;
  const start = async () => {
    child = spawn(
      process.execPath,
      [
        path.join("node_modules", "next", "dist", "bin", "next"),
        "start",
        "--hostname",
        "127.0.0.1",
        "--port",
        String(port),
      ],
      { cwd: root, env, detached: true, stdio: "ignore" },
    );
    for (const end = Date.now() + 60_000; Date.now() < end; await sleep(50)) {
      if (child.exitCode !== null) throw new Error("the app ended before it was ready");
      if (await isHealthy(url)) return;
    }
    throw new Error("the app did not become ready");
  };
  const kill = async () => {
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    process.kill(-child.pid, "SIGKILL"); // its whole group: nothing of it may go on writing
    await ended;
  };
  return { url, start, kill };
}

async function isHealthy(url: string): Promise<boolean> {
  return fetch(`${url}/api/health`, { signal: AbortSignal.timeout(2_000) })
    .then(({ status }) => status === 200)
    .catch(() => false);
}

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const settings = /^(DATABASE_URL|NEXTAUTH_|NEXT_|ATTEST_|HOST$|PORT$|NODE_ENV$|npm_|VITEST)/;

export type Start = {
  process: ChildProcess;
  printed: () => string;
  ended: Promise<number | null>;
  ready: Promise<boolean>;
};

/** Runs the start as a newcomer would, with nothing of the tests' own settings. `ready` is false when it ends before. */
export function start(env: Record<string, string>): Start {
  const inherited = Object.entries(process.env).filter(([name]) => !settings.test(name));
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: { ...Object.fromEntries(inherited), ...env } as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const ended = once(child, "close").then(([code]) => code as number | null);
  const ready = new Promise<boolean>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
        if (/^Attest is ready at /m.test(printed)) resolve(true);
      });
    }
    ended.then(() => resolve(false));
  });
  return { process: child, printed: () => printed, ended, ready };
}

import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { root } from "../environment.mjs";
import { isPortFree } from "../ports.mjs";
import { Sentence } from "../sentence.mjs";

/**
 * Refuses an address nobody can listen on before minutes are spent on a build. The server of a start that was just killed
 * needs a moment to notice and end.
 */
export async function requirePort({ host, port }) {
  for (const end = Date.now() + 4_000; !(await isFree(host, port)); await sleep(100)) {
    if (Date.now() < end) continue;
    throw new Sentence(
      `Port ${port} on ${host} is taken by another program: choose another, such as PORT=${port + 1} npm start.`,
    );
  }
}

function isFree(host, port) {
  return isPortFree(port, host).catch((error) => {
    const reason = error.code === "EACCES" ? "this user may not use that port" : error.code;
    throw new Sentence(`Attest cannot listen on ${host}, port ${port} (${reason}): choose others with HOST and PORT.`);
  });
}

/**
 * Starts Next (`mode` is "start" or "dev") in a process group of its own and returns once /api/health answers 200:
 * `{ ended, stop }`. What it prints is shown from then on; before, only when it does not come.
 */
export async function serve({ mode, settings, env, signal }) {
  const guard = pathToFileURL(path.join(root, "scripts", "start", "end-with-parent.mjs")).href;
  const next = path.join("node_modules", "next", "dist", "bin", "next");
  const child = spawn(
    process.execPath,
    ["--import", guard, next, mode, "--hostname", settings.host, "--port", String(settings.port)],
    { cwd: root, env: { ...process.env, ...env }, detached: true, stdio: ["ignore", "pipe", "pipe", "ipc"] },
  );
  let printed = "";
  const listen = (text) => {
    printed += text;
  };
  const streams = [child.stdout, child.stderr];
  for (const stream of streams) stream.setEncoding("utf8").on("data", listen);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = () => end(child, ended);
  try {
    await waitForHealth({ address: settings.address, child, signal, printed: () => printed });
  } catch (error) {
    await stop();
    throw error;
  }
  for (const stream of streams) stream.off("data", listen);
  child.stdout.pipe(process.stdout, { end: false });
  child.stderr.pipe(process.stderr, { end: false });
  return { ended, stop };
}

async function waitForHealth({ address, child, signal, printed }) {
  let reason = "no answer";
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(50, undefined, { signal })) {
    if (child.exitCode !== null) throw new Sentence(`The server ended before it was ready:\n\n${printed().trim()}`);
    try {
      const response = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(5_000), redirect: "manual" });
      if (response.status === 200) return;
      reason = `${response.status} ${await response.text()}`;
    } catch {
      // Not listening yet.
    }
  }
  throw new Sentence(`The server did not become ready within a minute (${reason}):\n\n${printed().trim()}`);
}

/** Open requests may finish; after five seconds they have had their time. */
async function end(child, ended) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await ended;
  clearTimeout(timer);
}

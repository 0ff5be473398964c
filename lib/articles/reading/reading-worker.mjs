// Cleans and reads long texts beside the server's own thread. Started by path from `thread.ts`, outside any bundle: it brings its
// own loader for the project's TypeScript.
import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { doJob, engine } = await import("./jobs.ts");

/** A message is taken apart in the server's thread at one go: thousands of claims come in several. */
const AT_ONCE = 500;

parentPort?.on("message", ({ id, job }) => {
  try {
    const { claims = [], ...done } = doJob(job);
    for (let from = 0; from < claims.length; from += AT_ONCE)
      parentPort?.postMessage({ id, claims: claims.slice(from, from + AT_ONCE) });
    parentPort?.postMessage({ id, done });
  } catch (error) {
    parentPort?.postMessage({ id, failed: String(error) });
  }
});
parentPort?.postMessage({ engine });

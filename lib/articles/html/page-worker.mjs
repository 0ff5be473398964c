// Reads one page in a thread of its own, so that a page that takes too long can be ended. Started by path from
// `read-page.ts`, outside any bundle: it brings its own loader for the project's TypeScript.
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { parsePage } = await import("./parse-page.ts");
parentPort?.postMessage({ ready: true });
parentPort?.postMessage({ page: parsePage(workerData.html, { url: workerData.url }) });

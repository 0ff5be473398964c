import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { isHtmlTooLong } from "../normalise";
import type { Page } from "./page";

/** What a page may take once its reader is up; starting the reader has a bound of its own. */
const LONGEST_READ_MS = 5_000;
const LONGEST_START_MS = 20_000;
const MEMORY_MB = 512;

/** The page could not be read within its bounds; the sentence is for an editor. */
export class UnreadablePage extends Error {
  override name = "UnreadablePage";
}

type Message = { ready: true } | { page: Page };

/**
 * Reads a page in a thread of its own: a page built to hang its reader costs five seconds and no more. Rejects with
 * `UnreadablePage` when the page is too large, takes too long or needs too much memory.
 */
export function readPage(html: string, { url = null }: { url?: string | null } = {}): Promise<Page> {
  if (isHtmlTooLong(html)) return Promise.reject(new UnreadablePage("The page is larger than intake accepts."));
  return new Promise((resolve, reject) => {
    const worker = startWorker({ html, url });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      void worker.terminate();
      settle();
    };
    const giveUp = () => end(() => reject(new UnreadablePage("The page took too long to read.")));
    let timer = setTimeout(giveUp, LONGEST_START_MS);
    worker.on("message", (message: Message) => {
      if ("page" in message) return end(() => resolve(message.page));
      clearTimeout(timer);
      timer = setTimeout(giveUp, LONGEST_READ_MS);
    });
    worker.on("error", (cause) => end(() => reject(new UnreadablePage("The page could not be read.", { cause }))));
  });
}

/** The worker is no part of a bundle: it is read from the checkout, which the server runs from. */
function startWorker(workerData: { html: string; url: string | null }): Worker {
  const path = join(/* turbopackIgnore: true */ process.cwd(), "lib/articles/html/page-worker.mjs");
  return new Worker(path, { workerData, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB }, execArgv: [] });
}

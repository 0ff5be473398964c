import { log } from "@/lib/log";
import { type Done, doJob, engine, type Job } from "./jobs";
import { startThread, type Thread, workerPath } from "./thread";

/** UTF-16 code units. A shorter text is read in well under a tenth of a second, sooner than a thread has started. */
const LONG = 50_000;

let thread: Thread | null = null;

/**
 * Does a job, a long one in a thread of its own: two megabytes take a second or more, in which nobody else on this copy of the app
 * would be answered. Where the thread cannot do it the work is done here, as if there were none: reading must not depend on it.
 */
export async function doApart<J extends Job>(job: J, path = workerPath()): Promise<Done[J["job"]]> {
  if (lengthOf(job) >= LONG) {
    try {
      if (!thread || thread.isOver()) thread = startThread(path, engine);
      return await thread.run(job);
    } catch (error) {
      log.warn({ err: error }, "a long text is read in the server's own thread");
    }
  }
  return doJob(job) as Done[J["job"]];
}

/** For tests, and whoever wants the memory back. */
export function endThread(): void {
  thread?.end();
  thread = null;
}

function lengthOf(job: Job): number {
  if (job.job === "cleanText") return job.raw.length;
  return job.job === "cleanPage" ? job.page.text.length : job.source.text.length;
}

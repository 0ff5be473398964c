import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Claim } from "@/lib/extraction/schema";
import type { Done, Job } from "./jobs";

/** A thread that nobody has asked for so long is let go; the next long text starts another. */
const IDLE_MS = 60_000;
const LONGEST_MS = 120_000;
const MEMORY_MB = 1_024;

type Answer = { engine: string } | ({ id: number } & ({ claims: Claim[] } | { done: object } | { failed: string }));
type Waiting = { claims: Claim[]; resolve: (done: object) => void; reject: (cause: Error) => void };

export type Thread = {
  run: <J extends Job>(job: J) => Promise<Done[J["job"]]>;
  isOver: () => boolean;
  end: () => void;
};

/** One thread for all long texts, one after the other. Rejects when it cannot do a job: the caller does it then. */
export function startThread(path: string, engine: string): Thread {
  const worker = new Worker(path, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB }, execArgv: [] });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let isOver = false;
  let idle: NodeJS.Timeout | undefined;
  rest();

  worker.on("message", (answer: Answer) => {
    if ("engine" in answer) {
      if (answer.engine !== engine) end(new Error(`the files hold engine ${answer.engine}, the server runs ${engine}`));
      return;
    }
    const one = waiting.get(answer.id);
    if (!one) return;
    if ("claims" in answer) return void one.claims.push(...answer.claims);
    waiting.delete(answer.id);
    if ("failed" in answer) one.reject(new Error(answer.failed));
    else one.resolve("sentences" in answer.done ? { ...answer.done, claims: one.claims } : answer.done);
    rest();
  });
  worker.on("error", end);
  worker.on("exit", () => end(new Error("the reading thread has ended")));

  function run<J extends Job>(job: J): Promise<Done[J["job"]]> {
    const id = ++last;
    return new Promise((resolve, reject) => {
      waiting.set(id, { claims: [], resolve: resolve as (done: object) => void, reject });
      worker.ref();
      clearTimeout(idle);
      idle = setTimeout(() => end(new Error("the reading thread took too long")), LONGEST_MS);
      worker.postMessage({ id, job });
    });
  }

  /** Nothing to do: the process may end, and after a while the thread does. */
  function rest(): void {
    if (waiting.size > 0 || isOver) return;
    clearTimeout(idle);
    idle = setTimeout(() => end(new Error("idle")), IDLE_MS);
    idle.unref();
    worker.unref();
  }

  function end(cause: Error): void {
    isOver = true;
    clearTimeout(idle);
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
    void worker.terminate();
  }

  return { run, isOver: () => isOver, end: () => end(new Error("ended")) };
}

/** The worker is no part of a bundle: it is read from the checkout, which the server runs from. */
export function workerPath(): string {
  return join(/* turbopackIgnore: true */ process.cwd(), "lib/articles/reading/reading-worker.mjs");
}

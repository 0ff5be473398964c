import { afterAll, describe, expect, it } from "vitest";
import { doJob, engine } from "@/lib/articles/reading/jobs";
import { doApart, endThread } from "@/lib/articles/reading/read-apart";
import { startThread, workerPath } from "@/lib/articles/reading/thread";

afterAll(endThread);

/** About 120 kB, each paragraph with a number of its own. */
const text = Array.from(
  { length: 900 },
  (_, n) =>
    `On 3 March 2024 the port office said that at least ${n + 12} people drowned off the coast, and that ${n} were hurt.`,
).join("\n\n");
const read = { job: "read", source: { id: "x", text, title: "The ferry", published: "2024-03-04" } } as const;
const clean = { job: "cleanText", raw: text, url: null } as const;

describe("a long text", () => {
  it("is cleaned and read in a thread as it would be here, while this one goes on", async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 5);
    const [reading, cleaned] = await Promise.all([doApart(read), doApart(clean)]);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(10);
    expect(reading).toEqual(doJob(read));
    expect(reading.claims.length).toBeGreaterThan(1_500);
    expect(cleaned).toEqual(doJob(clean));
  }, 60_000);

  it("is read here where a thread cannot be started, or holds another engine than the server", async () => {
    endThread();
    expect(await doApart(read, "/nowhere/reading-worker.mjs")).toEqual(doJob(read));
    const other = startThread(workerPath(), `${engine}-other`);
    await expect(other.run(read)).rejects.toThrow(/the server runs/);
    expect(other.isOver()).toBe(true);
  }, 60_000);

  it("that cannot be read in the thread fails for itself alone", async () => {
    const thread = startThread(workerPath(), engine);
    const broken = { job: "read", source: { id: "x", text: null } } as never;
    const [first, second] = await Promise.allSettled([thread.run(broken), thread.run(read)]);
    expect([first.status, second.status]).toEqual(["rejected", "fulfilled"]);
    const waiting = thread.run(read);
    thread.end();
    await expect(waiting).rejects.toThrow();
  }, 60_000);
});

it("a short text starts no thread", async () => {
  endThread();
  const short = { job: "cleanText", raw: "At least 12 people drowned.", url: null } as const;
  expect(await doApart(short, "/nowhere/reading-worker.mjs")).toEqual(doJob(short));
});

import { authorize, type Viewer } from "@/lib/auth/viewer";
import { ExpectedError } from "@/lib/errors";
import type { Hub, Subscriber } from "./hub";
import { readAfter } from "./queries";
import { type Told, writeEvent } from "./vocabulary";

/** What may wait for one reader. One who is slower is cut off: the browser comes back and is told what it missed. */
const MOST_WAITING_BYTES = 64 * 1024;

/** Whoever missed more draws their page anew instead. */
const MOST_REPLAYED = 1_000;

const encoder = new TextEncoder();

/**
 * The live news for one reader: first what came after the entry `since` (their last), in pages as fast as they are read, then
 * everything as it happens. Ends with the reader, their session, or the process.
 */
export async function openStream(
  hub: Hub,
  viewer: Viewer,
  { since, signal }: { since: number | null; signal: AbortSignal },
): Promise<ReadableStream<Uint8Array>> {
  authorize(viewer, "desk:read");
  if (!viewer.sessionId) throw new ExpectedError("forbidden", "Live news need a session of their own.");
  let told = since ?? -1;
  let isLive = false;
  let isOver = false;
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;

  const subscriber: Subscriber = { viewer, send, beat: () => void write(": beat\n\n"), end };
  await hub.join(subscriber);
  // Without a last entry, or with one that this desk has never had, the news begin now.
  if (told < 0 || told > hub.position()) begin(hub.position());
  signal.addEventListener("abort", leave, { once: true });
  if (signal.aborted) leave();

  return new ReadableStream<Uint8Array>(
    {
      start(own) {
        controller = own;
        if (isOver) return own.close();
        write("retry: 2000\n\n");
        if (isLive && since !== null) write(writeEvent({ seq: told, event: "resync", actorId: null }, viewer));
      },
      pull: replay,
      cancel: leave,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING_BYTES }),
  );

  function begin(position: number): void {
    told = position;
    isLive = true;
  }

  /** Called while there is room, so that a long past never waits in memory. */
  async function replay(): Promise<void> {
    if (isLive) return;
    if (hub.position() - told > MOST_REPLAYED) {
      begin(hub.position());
      write(writeEvent({ seq: told, event: "resync", actorId: null }, viewer));
      return;
    }
    while (!isLive) {
      const page = await readAfter(told);
      told = page.last;
      // From here to `isLive` nothing else runs: no entry can come between the last one read and the first one handed out.
      if (page.isWhole && told >= hub.position()) isLive = true;
      write(page.told.map((one) => writeEvent(one, viewer)).join(""));
      if (page.told.length > 0) return;
    }
  }

  function send(news: readonly Told[]): void {
    if (!isLive) return;
    const fresh = news.filter(({ seq }) => seq === 0 || seq > told);
    told = fresh.reduce((last, { seq }) => Math.max(last, seq), told);
    write(fresh.map((one) => writeEvent(one, viewer)).join(""));
  }

  function write(text: string): void {
    if (text === "" || isOver || !controller) return;
    if ((controller.desiredSize ?? 0) > 0) {
      controller.enqueue(encoder.encode(text));
      return;
    }
    leave();
    // An abort is what Next takes for a reader who left: the connection is cut and nothing is logged.
    controller.error(new DOMException("the reader is too slow", "AbortError"));
  }

  function end(): void {
    if (isOver) return;
    write("event: ended\ndata: {}\n\n");
    if (!isOver) controller?.close();
    leave();
  }

  function leave(): void {
    isOver = true;
    hub.leave(subscriber);
    signal.removeEventListener("abort", leave);
  }
}

import { setTimeout as sleep } from "node:timers/promises";
import type { Viewer } from "@/lib/auth/viewer";
import { ExpectedError } from "@/lib/errors";
import { log } from "@/lib/log";
import { type Listener, openListener } from "./listener";
import { forgetGone } from "./presence/mutations";
import { readAfter, readHead, readStandingSessions } from "./queries";
import type { Told } from "./vocabulary";

/** Sessions are asked about this often: a stream ends at most this long, and one question, after its person was signed out. */
const LOOK_MS = 3_000;
const BEAT_MS = 15_000;
const FIRST_WAIT_MS = 3_000;
/** A browser holds one stream for each tab in view. */
const MOST_PER_PERSON = 20;

export type Subscriber = {
  viewer: Viewer;
  /** Everything that is news from now on, in order. */
  send: (told: readonly Told[]) => void;
  beat: () => void;
  end: () => void;
};

export type Hub = {
  /** The number of the last entry that was handed out. */
  position: () => number;
  join: (subscriber: Subscriber) => Promise<void>;
  leave: (subscriber: Subscriber) => void;
  close: () => Promise<void>;
};

/** What all streams of one process share: one listening connection, one place in the audit log, one look at the sessions. */
export function makeHub({ lookMs = LOOK_MS, beatMs = BEAT_MS } = {}): Hub {
  const subscribers = new Set<Subscriber>();
  let position = 0;
  let listener: Listener | null = null;
  let starting: Promise<void> | null = null;
  let timers: ReturnType<typeof setInterval>[] = [];
  let isReading = false;
  let isBehind = false;
  let isTroubled = false;

  async function start(): Promise<void> {
    position = await readHead();
    const listening = new Promise<void>((resolve) => {
      const ready = () => {
        resolve();
        void catchUp();
      };
      listener = openListener({ told: hear, ready });
    });
    timers = [setInterval(look, lookMs), setInterval(() => each((one) => one.beat()), beatMs)];
    for (const timer of timers) timer.unref();
    // Until it listens only the looks bring news: worth a moment's wait, not more.
    await Promise.race([listening, sleep(FIRST_WAIT_MS, undefined, { ref: false })]);
  }

  function hear(notice: string): void {
    const [what, claimId, actorId = null] = notice.split(" ");
    if (what === "presence" && claimId) hand([{ seq: 0, event: "presence", actorId, claimId }]);
    else void catchUp();
  }

  /** Reads on from the last number. However many notices ask, one reading runs at a time, and one more after it. */
  async function catchUp(): Promise<void> {
    isBehind = true;
    if (isReading) return;
    isReading = true;
    try {
      while (isBehind) {
        isBehind = false;
        const { told, last, isWhole } = await readAfter(position);
        position = last;
        hand(told);
        if (!isWhole) isBehind = true;
      }
    } catch (error) {
      complain(error); // the next look reads on
    } finally {
      isReading = false;
    }
  }

  function hand(told: readonly Told[]): void {
    if (told.length > 0) each((one) => one.send(told));
  }

  function each(run: (subscriber: Subscriber) => void): void {
    for (const subscriber of [...subscribers]) run(subscriber);
  }

  /** Also what a notice would have done: a connection that died without a word hears none. */
  async function look(): Promise<void> {
    if (subscribers.size === 0) return;
    const here = [...subscribers];
    try {
      void catchUp();
      const ids = here.flatMap(({ viewer }) => viewer.sessionId ?? []);
      const standing = await readStandingSessions([...new Set(ids)], new Date());
      for (const subscriber of here) {
        const { sessionId, role } = subscriber.viewer;
        if (!sessionId || standing.get(sessionId) !== role) subscriber.end();
      }
      await forgetGone();
      isTroubled = false;
    } catch (error) {
      complain(error);
    }
  }

  /** Once, not every few seconds for as long as the database is away. */
  function complain(error: unknown): void {
    if (!isTroubled) log.warn({ err: error }, "live news wait for the database");
    isTroubled = true;
  }

  return {
    position: () => position,
    async join(subscriber) {
      const own = [...subscribers].filter(({ viewer }) => viewer.id === subscriber.viewer.id);
      if (own.length >= MOST_PER_PERSON)
        throw new ExpectedError("too-many", "You have too many pages open at once. Close some of them.");
      starting ??= start().catch((error: unknown) => {
        starting = null;
        throw error;
      });
      await starting;
      subscribers.add(subscriber);
    },
    leave: (subscriber) => void subscribers.delete(subscriber),
    async close() {
      for (const timer of timers) clearInterval(timer);
      each((one) => one.end());
      subscribers.clear();
      await listener?.close();
    },
  };
}

const shared = globalThis as typeof globalThis & { attestHub?: Hub };

/** The one hub of this process, made when the first stream asks for it. */
export function getHub(): Hub {
  if (!shared.attestHub) {
    shared.attestHub = makeHub();
    // An open stream would hold up the server's end.
    process.once("SIGTERM", () => void closeHub());
    process.once("SIGINT", () => void closeHub());
  }
  return shared.attestHub;
}

export async function closeHub(): Promise<void> {
  const hub = shared.attestHub;
  shared.attestHub = undefined;
  await hub?.close();
}

import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

/** The longest pause between two tries to connect again. */
const MOST_PAUSE_MS = 2_000;

export type Listener = { close: () => Promise<void> };

/**
 * One connection that listens for what the database tells every copy of the app, and a new one whenever it is gone; `ready` runs
 * at each, because what was told meanwhile is lost and has to be read. The library's own `listen` comes back too, but deaf: a
 * connection that ended while LISTEN was under way fails the next one with its error (3.4.9), and nobody hears of that.
 */
export function openListener({ told, ready }: { told: (notice: string) => void; ready: () => void }): Listener {
  let isClosed = false;
  let current: postgres.Sql | null = null;
  void keepListening();

  async function keepListening(): Promise<void> {
    for (let failures = 0; !isClosed; ) {
      let hangUp = () => {};
      const gone = new Promise<void>((resolve) => {
        hangUp = resolve;
      });
      current = connect(hangUp, told);
      try {
        await current`LISTEN attest_live`;
        failures = 0;
        ready();
        await gone;
      } catch (error) {
        if (failures === 0 && !isClosed) log.warn({ err: error }, "the live connection waits for the database");
        failures++;
      }
      await current.end({ timeout: 0 });
      if (!isClosed) await sleep(Math.min(50 * 2 ** failures, MOST_PAUSE_MS));
    }
  }

  return {
    async close() {
      isClosed = true;
      await current?.end({ timeout: 0 });
    },
  };
}

function connect(gone: () => void, told: (notice: string) => void): postgres.Sql {
  const { DATABASE_URL, ATTEST_DB_ROLE } = env();
  return postgres(DATABASE_URL, {
    max: 1,
    fetch_types: false,
    connect_timeout: 5,
    idle_timeout: 0,
    max_lifetime: null,
    connection: { application_name: "attest-live", ...(ATTEST_DB_ROLE ? { role: ATTEST_DB_ROLE } : {}) },
    onnotice: () => {},
    onclose: gone,
    // Known to the library, forgotten in its types.
    ...{ onnotify: (_channel: string, notice: string) => told(notice) },
  });
}

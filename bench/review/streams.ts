import { readdirSync, readFileSync } from "node:fs";
import type { BenchEditor } from "./load-desk";

export type Streams = { heard: () => number; close: () => void };

/** Opens live streams, spread over the editors' sessions, and counts the decisions they hear. */
export async function openStreams(url: string, editors: readonly BenchEditor[], count: number): Promise<Streams> {
  const abort = new AbortController();
  let heard = 0;
  await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const cookie = `next-auth.session-token=${editors[index % editors.length]?.cookie}`;
      const answer = await fetch(`${url}/api/events`, { headers: { cookie }, signal: abort.signal });
      if (answer.status !== 200 || !answer.body) throw new Error(`a stream was answered with ${answer.status}`);
      void read(answer.body);
    }),
  );
  return { heard: () => heard, close: () => abort.abort() };

  async function read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of body) heard += decoder.decode(chunk).split("event: decision\n").length - 1;
    } catch {
      // Closed at the end of the measure.
    }
  }
}

/** The resident memory of the server's process in megabytes, by the kernel's count; null where there is no /proc. */
export function readServerMemory(port: string): number | null {
  try {
    const pid = readdirSync("/proc").find((name) => /^\d+$/.test(name) && isServer(name, port));
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes ? Number(kilobytes) / 1e3 : null;
  } catch {
    return null;
  }
}

function isServer(pid: string, port: string): boolean {
  try {
    const command = readFileSync(`/proc/${pid}/comm`, "utf8");
    return (
      command.startsWith("next-server") &&
      readFileSync(`/proc/${pid}/environ`, "utf8").split("\0").includes(`PORT=${port}`)
    );
  } catch {
    // Somebody else's process, or one that has just ended.
    return false;
  }
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { generateArticles } from "./generate-articles";

export type MemoryMeasure = { megabytes: number; seconds: number; peakMegabytes: number | null; answers: number };

/**
 * Sends generated articles through the extract command and looks at the most memory it ever held. The peak is the kernel's own
 * figure, which only Linux offers: null elsewhere.
 */
export async function measureMemory(bytes: number): Promise<MemoryMeasure> {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/extract.ts"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let answers = 0;
  let peak: number | null = null;
  const look = setInterval(() => {
    peak = readPeak(child.pid) ?? peak;
  }, 100);
  child.stdout.on("data", (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) answers++;
  });
  const ended = once(child, "close");
  const started = performance.now();
  let sent = 0;
  for (const article of generateArticles(bytes)) {
    const line = `${JSON.stringify(article)}\n`;
    sent += Buffer.byteLength(line);
    if (!child.stdin.write(line)) await once(child.stdin, "drain");
  }
  child.stdin.end();
  await ended;
  clearInterval(look);
  return { megabytes: sent / 1e6, seconds: (performance.now() - started) / 1e3, peakMegabytes: peak, answers };
}

function readPeak(pid: number | undefined): number | null {
  try {
    const match = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return match ? Number(match[1]) / 1e3 : null;
  } catch {
    return null;
  }
}

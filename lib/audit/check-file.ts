import { z } from "zod";
import { type Checkpoint, formatCheckpoint } from "./checkpoint";
import { finish, START, type StoredEntry, step, type Walk } from "./walk";

/** A line of the export in JSON lines; what stands there beside it, such as a name, is not part of the chain. */
const Line = z.object({
  seq: z.number().int(),
  at: z.coerce.date(),
  actorId: z.string(),
  action: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  payload: z.string(),
  prevHash: z.string(),
  hash: z.string(),
});

export type FileVerdict = { outcome: "true" | "false" | "unreadable"; sentence: string };

/** Re-checks an exported log with nothing but the file: no database, no network. A filtered one is checked entry by entry. */
export async function verifyAuditFile(lines: AsyncIterable<string>, checkpoint?: Checkpoint): Promise<FileVerdict> {
  let walk: Walk = START;
  let entries = 0;
  let whole = true;
  let seen = false;
  for await (const line of lines) {
    if (line.trim() === "") continue;
    const entry = readLine(line);
    if (!entry) return { outcome: "unreadable", sentence: `Line ${entries + 1} is no audit entry.` };
    if (entry.seq > walk.seq + 1) whole = false;
    // After a gap only the entry itself can be checked: it names the hash it follows.
    walk = step(
      entry.seq > walk.seq + 1 ? { seq: entry.seq - 1, hash: entry.prevHash, fault: null } : walk,
      entry,
      checkpoint,
    );
    if (walk.fault) return broken(walk);
    seen ||= entry.seq === checkpoint?.seq;
    entries++;
  }
  if (entries === 0) return { outcome: "unreadable", sentence: "There is no audit entry in this file." };
  if (!whole) {
    if (checkpoint && !seen) return { outcome: "false", sentence: "The checkpoint’s entry is not in this file." };
    return {
      outcome: "true",
      sentence: `${entries} entries are unchanged, each by itself: the file does not hold the whole chain.`,
    };
  }
  walk = finish(walk, walk, checkpoint);
  if (walk.fault) return broken(walk);
  return { outcome: "true", sentence: `The chain is intact: ${entries} entries. Checkpoint ${formatCheckpoint(walk)}` };
}

function broken({ fault }: Walk): FileVerdict {
  return { outcome: "false", sentence: `The chain is broken at entry ${fault?.at}: ${fault?.sentence}` };
}

function readLine(line: string): StoredEntry | null {
  try {
    return Line.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

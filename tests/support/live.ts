import { appendAudit } from "@/lib/audit/mutations";
import { makeViewer, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import type { Hub } from "@/lib/live/hub";
import { openStream } from "@/lib/live/stream";

/** The same person, signed in: with a session's row of their own. */
export async function signInViewer(viewer: Viewer): Promise<Viewer & { sessionId: string }> {
  const expiresAt = new Date(Date.now() + 3_600_000);
  const { id } = await db.session.create({ data: { userId: viewer.id, expiresAt } });
  return makeViewer({ ...viewer, sessionId: id }) as Viewer & { sessionId: string };
}

export type Heard = { id: number | null; event: string; data: Record<string, unknown> };

/** Opens a stream and reads it as a browser does. `heard` grows; `ended` is the time at which the server ended the stream. */
export async function hear(hub: Hub, viewer: Viewer, since: number | null = null) {
  const abort = new AbortController();
  const stream = await openStream(hub, viewer, { since, signal: abort.signal });
  const heard: Heard[] = [];
  const ended = (async () => {
    let text = "";
    const decoder = new TextDecoder();
    for await (const chunk of stream) {
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split("\n\n");
      text = blocks.pop() ?? "";
      heard.push(...blocks.flatMap(readBlock));
    }
    return Date.now();
  })();
  return { heard, ended, leave: () => abort.abort() };
}

function readBlock(block: string): Heard[] {
  const lines = new Map(block.split("\n").map((line) => line.split(/: (.*)/s) as [string, string]));
  const event = lines.get("event");
  if (!event) return [];
  return [{ id: Number(lines.get("id")) || null, event, data: JSON.parse(lines.get("data") ?? "{}") }];
}

/** One entry about a claim, as a write of its own; answers its number. */
export function noteEntry(viewer: Viewer, claimId: string, action = "evidence:add"): Promise<number> {
  return db.$transaction((tx) => appendAudit(tx, viewer, { action, subject: { kind: "claim", id: claimId } }));
}

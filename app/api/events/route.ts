import { answerRoute, refuseMethod } from "@/lib/api/errors";
import { requireSignedIn } from "@/lib/auth/sessions";
import { getHub } from "@/lib/live/hub";
import { openStream } from "@/lib/live/stream";

const refuse = refuseMethod("GET");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

/**
 * The desk's live news as server-sent events. A browser that comes back names its last event (Last-Event-ID); a page that opens
 * its first stream names the entry it was drawn at (`since`).
 */
export async function GET(request: Request): Promise<Response> {
  return answerRoute(async () => {
    const viewer = await requireSignedIn();
    const since = readSeq(request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("since"));
    const stream = await openStream(getHub(), viewer, { since, signal: request.signal });
    return new Response(stream, {
      headers: {
        "content-type": "text/event-stream; charset=utf-8",
        // Neither a cache nor a compressor nor a proxy may hold events back.
        "cache-control": "private, no-store, no-transform",
        "x-accel-buffering": "no",
      },
    });
  });
}

function readSeq(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

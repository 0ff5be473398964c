import type { News } from "@/lib/live/pace";
import { LIVE_EVENTS } from "@/lib/live/vocabulary";

const MOST_PAUSE_MS = 30_000;

const listeners = new Set<(news: News) => void>();

/** Hears the desk's news for as long as the page's stream is open. Answers how to stop. */
export function onNews(listen: (news: News) => void): () => void {
  listeners.add(listen);
  return () => void listeners.delete(listen);
}

/**
 * Keeps one stream open while the tab is in view: a browser grants a site six connections at once over plain HTTP, and forgotten
 * tabs would use them up. Coming back, it asks for what came after the last event it was told.
 */
export function openNews(since: number): () => void {
  let last = since;
  let source: EventSource | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasEnded = false;

  function open(): void {
    if (source || hasEnded || document.hidden) return;
    source = new EventSource(`/api/events?since=${last}`);
    source.onopen = () => {
      failures = 0;
    };
    source.onerror = () => {
      // The browser tries again by itself after a lost connection, but not after a refusal.
      if (source?.readyState !== EventSource.CLOSED) return;
      close();
      timer = setTimeout(open, Math.min(1_000 * 2 ** failures++, MOST_PAUSE_MS));
    };
    for (const event of LIVE_EVENTS) {
      source.addEventListener(event, (message: MessageEvent<string>) => {
        if (message.lastEventId) last = Number(message.lastEventId);
        if (event === "ended") {
          hasEnded = true;
          close();
        }
        const news: News = { event, data: JSON.parse(message.data) };
        for (const listen of [...listeners]) listen(news);
      });
    }
  }

  function close(): void {
    clearTimeout(timer);
    source?.close();
    source = null;
  }

  const look = () => (document.hidden ? close() : open());
  document.addEventListener("visibilitychange", look);
  addEventListener("pagehide", close);
  addEventListener("pageshow", look);
  open();
  return () => {
    document.removeEventListener("visibilitychange", look);
    removeEventListener("pagehide", close);
    removeEventListener("pageshow", look);
    close();
  };
}

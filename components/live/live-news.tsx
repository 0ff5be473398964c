"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Notice } from "@/components/ui/notice";
import { type News, paceOf } from "@/lib/live/pace";
import { isNewHere, isShown, stayHere } from "./page-state";
import { isQuiet, watchHands } from "./quiet";
import { onNews, openNews } from "./source";

/** How often a page that may not be drawn anew yet is asked again. */
const ASK_AGAIN_MS = 500;
/** Long enough for one press's other news to arrive, short enough to be seen as at once. */
const SOON_MS = 100;

/**
 * Draws the page anew when the desk's news concern it: never while somebody is in the middle of something, and never moving the
 * focus or the place. Without JavaScript the pages are as fresh as their loading.
 */
export function LiveNews({ since }: { since: number }) {
  const router = useRouter();
  const path = usePathname();
  const start = useRef(since);
  const [hasEnded, setEnded] = useState(false);

  useEffect(() => {
    const stops = [watchHands(), openNews(start.current), onNews(({ event }) => event === "ended" && setEnded(true))];
    return () => stops.forEach((stop) => void stop());
  }, []);

  useEffect(() => {
    let waiting: News[] = [];
    let drawn = performance.now();
    let dueAt = Number.POSITIVE_INFINITY;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = () => {
      waiting = waiting.filter(isNewHere);
      if (waiting.length > 0 && !isQuiet()) {
        timer = setTimeout(draw, ASK_AGAIN_MS);
        return;
      }
      dueAt = Number.POSITIVE_INFINITY;
      if (waiting.length === 0) return;
      waiting = [];
      drawn = performance.now();
      stayHere();
      router.refresh();
    };
    const stop = onNews((news) => {
      const pace = paceOf(path, news, isShown);
      if (pace === null) return;
      waiting.push(news);
      // Many pages hear the same at the same time: each waits a little differently.
      const now = performance.now();
      dueAt = Math.min(dueAt, Math.max(drawn + pace, now + SOON_MS) + Math.random() * 0.2 * pace);
      clearTimeout(timer);
      timer = setTimeout(draw, dueAt - now);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [path, router]);

  if (!hasEnded) return null;
  return (
    <div className="no-print mx-auto w-full max-w-[84rem] px-4 pt-4 sm:px-6">
      <Notice tone="caution">
        You have been signed out, here or elsewhere. What you typed stays on this page:{" "}
        <a href="/sign-in" target="_blank" rel="noreferrer">
          sign in in another tab
        </a>
        , then send it.
      </Notice>
    </div>
  );
}

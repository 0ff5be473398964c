"use client";

import { useEffect, useState } from "react";
import { BEAT_S, type Others } from "@/lib/live/presence/schema";
import type { Latest } from "@/lib/review/queries-latest";
import { onNews } from "./source";

export type Beat = Others & { latest: Latest | null };

const NOBODY: Beat = { people: [], latest: null };

/**
 * Says that this tab, while in view, shows a claim, and hears who else does and how the claim stands: every few seconds, and at
 * once when there is news of it. A tab that leaves says so.
 */
export function useClaimBeat(claimId: string): Beat {
  const [heard, setHeard] = useState({ claimId, beat: NOBODY });
  useEffect(() => {
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const beat = async () => {
      clearTimeout(timer);
      if (document.hidden) return;
      timer = setTimeout(beat, BEAT_S * 1_000);
      const answer = await say(claimId);
      if (answer && !isOver) setHeard({ claimId, beat: answer });
    };
    const look = () => (document.hidden ? clearTimeout(timer) : void beat());
    const stop = onNews(({ data }) => {
      if (data.claimId === claimId && !data.mine) void beat();
    });
    document.addEventListener("visibilitychange", look);
    addEventListener("pageshow", look);
    // A key held down runs through the queue: a claim is looked at once it stays a moment.
    timer = setTimeout(beat, 200);
    return () => {
      isOver = true;
      stop();
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
      removeEventListener("pageshow", look);
    };
  }, [claimId]);
  // Moving on to another claim is told by its first beat; leaving all claims, by a beacon.
  useEffect(() => {
    const leave = () => void navigator.sendBeacon("/api/presence", whereabouts(null));
    const hide = () => document.hidden && leave();
    document.addEventListener("visibilitychange", hide);
    addEventListener("pagehide", leave);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      removeEventListener("pagehide", leave);
      leave();
    };
  }, []);
  return heard.claimId === claimId ? heard.beat : NOBODY;
}

async function say(claimId: string): Promise<Beat | null> {
  try {
    const answer = await fetch("/api/presence", { method: "POST", body: whereabouts(claimId) });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

let tab: string | undefined;

/** This tab's own number, for as long as its page lives. Not crypto.randomUUID, which plain HTTP on a network lacks. */
function whereabouts(claimId: string | null): string {
  if (!tab) {
    const hex = [...crypto.getRandomValues(new Uint8Array(16))]
      .map((byte) => byte.toString(16).padStart(2, "0"))
      .join("");
    tab = hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-a$4-$5");
  }
  return JSON.stringify({ tab, claimId });
}

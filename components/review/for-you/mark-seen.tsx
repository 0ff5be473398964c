"use client";

import { useEffect, useRef } from "react";
import { markSeenAction } from "@/lib/review/for-you/actions";

/** How long the page has to be looked at: who only passes by with `j` has not read it. */
const LOOK_MS = 2_000;

/** Tells the server that the viewer has looked at what was meant for them here; without JavaScript the overview has a button. */
export function MarkSeen({ news }: { news: readonly { kind: "mention" | "assignment"; id: string }[] }) {
  const ids = news.map(({ kind, id }) => `${kind} ${id}`).join();
  const told = useRef("");
  useEffect(() => {
    if (ids === "" || ids === told.current) return;
    const timer = setTimeout(() => {
      if (document.visibilityState !== "visible") return;
      told.current = ids;
      const form = new FormData();
      for (const one of ids.split(",")) form.append(...(one.split(" ") as [string, string]));
      // Nobody waits for it: what stays unseen is shown again.
      markSeenAction({ status: "idle" }, form).catch(() => undefined);
    }, LOOK_MS);
    return () => clearTimeout(timer);
  }, [ids]);
  return null;
}

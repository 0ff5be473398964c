"use client";

import { useRouter } from "next/navigation";
import { createContext, type ReactNode, useContext, useEffect, useState, useTransition } from "react";
import { useSent } from "./sent-decisions";

type Walk = {
  /** The next claim is on its way: what is in front is not what the queue stands at. */
  moving: boolean;
  go: (href: string) => void;
  /** A key that meant a claim nobody has seen yet: it is not used, and that is said. */
  miss: (key: string) => void;
};

const Walking = createContext<Walk>({ moving: false, go: () => {}, miss: () => {} });
const SAID_MS = 6_000;
const CUT_OFF =
  "The server cannot be reached, so the queue stays at this claim. What you decided is kept here: try it again first.";

/** The part of the page that moves from claim to claim, by whatever leads on. */
export function WalkRegion({ children }: { children: ReactNode }) {
  const router = useRouter();
  const [moving, startMoving] = useTransition();
  // An object: the same words said again stay as long again.
  const [said, say] = useState<{ words: string } | null>(null);
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => say(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const sent = useSent();
  const isUnanswered = sent.some(({ state }) => state.status === "failed" && state.unanswered);
  const isUnsaved = isUnanswered || sent.some(({ state }) => state.status === "pending");
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
  const go = (href: string) => {
    // A page that cannot be fetched would be opened by the browser itself, and what is kept here would be gone.
    if (isUnanswered || !navigator.onLine) return say({ words: CUT_OFF });
    say(null);
    startMoving(() => router.push(href));
  };
  const miss = (key: string) =>
    say({ words: `“${key}” came before the next claim was in view, so it decided nothing. Press it again.` });
  return (
    <Walking value={{ moving, go, miss }}>
      <p role="status" className="mb-2 text-sm empty:hidden">
        {said?.words}
      </p>
      {children}
    </Walking>
  );
}

export function useWalk(): Walk {
  return useContext(Walking);
}

"use client";

import { useRouter } from "next/navigation";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState, useTransition } from "react";

type Walk = {
  /** The next claim is on its way: what is in front is not what the queue stands at. */
  moving: boolean;
  go: (href: string) => void;
  /** A key that meant a claim nobody has seen yet: it is not used, and that is said. */
  miss: (key: string) => void;
};

const Walking = createContext<Walk>({ moving: false, go: () => {}, miss: () => {} });
const SAID_MS = 6_000;

/** The part of the page that moves from claim to claim, by whatever leads on. */
export function WalkRegion({ children }: { children: ReactNode }) {
  const router = useRouter();
  const [moving, startMoving] = useTransition();
  const [missed, setMissed] = useState<{ key: string } | null>(null);
  useEffect(() => {
    if (!missed) return;
    const timer = setTimeout(() => setMissed(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [missed]);
  const go = useCallback(
    (href: string) => {
      setMissed(null);
      startMoving(() => router.push(href));
    },
    [router],
  );
  const miss = useCallback((key: string) => setMissed({ key }), []);
  return (
    <Walking value={{ moving, go, miss }}>
      <p role="status" className="mb-2 text-sm empty:hidden">
        {missed && `“${missed.key}” came before the next claim was in view, so it decided nothing. Press it again.`}
      </p>
      {children}
    </Walking>
  );
}

export function useWalk(): Walk {
  return useContext(Walking);
}

"use client";

import { useEffect, useState } from "react";

/** Below this nobody needs to be told that it takes a while. */
const SOON_S = 2;

/** Says that a long change is on its way and for how long: one transaction has no half-way that could be shown. */
export function WorkingLine({ count }: { count: number }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((past) => past + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className="flex items-center gap-2 text-sm text-muted">
      <progress aria-label="Changing the claims" className="h-1.5 w-24" />
      <span role="status">
        Changing {count === 1 ? "1 claim" : `${count.toLocaleString("en-GB")} claims`}, nothing is saved yet…
      </span>
      {seconds >= SOON_S && <span aria-hidden="true">{seconds} s</span>}
    </p>
  );
}

"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** The claim's name. Moving on puts the focus here: a screen reader reads the new claim, and the keys go on working. */
export function ClaimHeading({ claimId, children }: { claimId: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(claimId);
  useEffect(() => {
    if (shown.current === claimId) return;
    shown.current = claimId;
    heading.current?.focus();
  }, [claimId]);
  return (
    <h2 ref={heading} tabIndex={-1} className="scroll-mt-24 text-xl font-semibold tracking-tight outline-none">
      {children}
    </h2>
  );
}

"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { type Command, type KeyChoice, keyOf, USUAL_KEYS } from "@/lib/review/queue-keys";

const Keys = createContext<KeyChoice>(USUAL_KEYS);

/** The part of a page where single keys act, with the person's own keys. */
export function KeyRegion({ choice, children }: { choice: KeyChoice; children: ReactNode }) {
  // Effects of the parts inside run first: from here on every key is listened for.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return (
    <Keys value={choice}>
      <div data-keys={ready ? "ready" : ""}>{children}</div>
    </Keys>
  );
}

export function useKeyChoice(): KeyChoice {
  return useContext(Keys);
}

/** A command's key for this person, or undefined while single keys are off: then none is announced. */
export function useKeyOf(): (command: Command) => string | undefined {
  const choice = useContext(Keys);
  return (command) => (choice.on ? keyOf(command, choice) : undefined);
}

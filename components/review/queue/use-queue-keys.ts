"use client";

import { useEffect, useRef } from "react";
import { type Command, readKey } from "@/lib/review/queue-keys";
import { useKeyChoice } from "./keys-context";

/** Runs what a single key asks for; each part of the page listens for its own commands. */
export function useQueueKeys(run: (command: Command) => void): void {
  const choice = useKeyChoice();
  const latest = useRef({ run, choice });
  useEffect(() => {
    latest.current = { run, choice };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // While a list is open, a key would act on what the person does not see.
      if (document.querySelector("dialog[open]")) return;
      const {
        key,
        code,
        shiftKey: shift,
        ctrlKey: ctrl,
        altKey: alt,
        metaKey: meta,
        isComposing: composing,
        repeat,
      } = event;
      const held = { shift, ctrl, alt, meta, composing, repeat };
      const press = { key, code, ...held, inField: isField(event.target), outside: isOutside(event.target) };
      const command = readKey(press, latest.current.choice);
      if (!command) return;
      // A field that the key moves the focus to must not receive the key.
      event.preventDefault();
      latest.current.run(command);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select, [role=textbox]"))
  );
}

/** Something outside the queue has the focus; where nothing has it, the page itself is the target. */
function isOutside(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target !== document.body && target.closest("[data-keys]") === null;
}

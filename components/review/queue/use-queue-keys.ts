"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";
import { type Command, readKey } from "@/lib/review/queue-keys";

const OFF_KEY = "attest-single-keys-off";
const CHANGED = "attest-single-keys";

/** Runs what a single key asks for; each part of the page listens for its own commands. */
export function useQueueKeys(run: (command: Command) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // While a list is open or something is being saved, a key would act on what the person does not see yet.
      if (document.querySelector("dialog[open], form[aria-busy=true]")) return;
      const { key, code, ctrlKey: ctrl, altKey: alt, metaKey: meta, isComposing: composing, repeat } = event;
      const press = { key, code, ctrl, alt, meta, composing, repeat, inField: isField(event.target) };
      const command = readKey(press, areKeysOn());
      if (!command) return;
      // A field that the key moves the focus to must not receive the key.
      event.preventDefault();
      latest.current(command);
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

function areKeysOn(): boolean {
  try {
    return localStorage.getItem(OFF_KEY) === null;
  } catch {
    return true;
  }
}

function subscribe(changed: () => void): () => void {
  window.addEventListener(CHANGED, changed);
  window.addEventListener("storage", changed);
  return () => {
    window.removeEventListener(CHANGED, changed);
    window.removeEventListener("storage", changed);
  };
}

/** The person's own switch for single keys, kept in this browser. */
export function useKeysSwitch(): [on: boolean, set: (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, areKeysOn, () => true);
  const set = (wanted: boolean) => {
    try {
      if (wanted) localStorage.removeItem(OFF_KEY);
      else localStorage.setItem(OFF_KEY, "1");
    } catch {
      // A browser that keeps nothing: the keys stay on, and the switch shows it.
    }
    window.dispatchEvent(new Event(CHANGED));
  };
  return [on, set];
}

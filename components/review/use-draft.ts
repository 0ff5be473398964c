"use client";

import { type RefObject, useCallback, useEffect, useRef } from "react";

const PREFIX = "attest-draft:";

/**
 * Keeps the text fields of a form in this browser while they are typed, so that an ended session or a closed tab loses nothing.
 * Reads and writes the fields themselves: the form stays a plain one that works without scripts.
 */
export function useDraft(name: string, root: RefObject<HTMLElement | null>): { clear: () => void } {
  const key = PREFIX + name;
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    restore(key, element);
    const forget = () => {
      clearTimeout(pending.current);
      pending.current = undefined;
    };
    const keep = () => {
      forget();
      save(key, element);
    };
    // A text of 2 MB takes too long to be written at every key.
    const keepSoon = () => {
      forget();
      pending.current = setTimeout(keep, 300);
    };
    const keepNow = () => pending.current && keep();
    element.addEventListener("input", keepSoon);
    addEventListener("pagehide", keepNow);
    return () => {
      element.removeEventListener("input", keepSoon);
      removeEventListener("pagehide", keepNow);
      keepNow();
    };
  }, [key, root]);
  const clear = useCallback(() => {
    clearTimeout(pending.current);
    pending.current = undefined;
    localStorage.removeItem(key);
  }, [key]);
  return { clear };
}

function textFields(element: HTMLElement): (HTMLTextAreaElement | HTMLInputElement)[] {
  return [
    ...element.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
      "textarea[name], input[type=text][name], input[type=url][name]",
    ),
  ];
}

function save(key: string, element: HTMLElement): void {
  const typed = textFields(element).filter((field) => field.value !== "");
  if (typed.length === 0) localStorage.removeItem(key);
  else keepIfRoom(key, JSON.stringify(Object.fromEntries(typed.map((field) => [field.name, field.value]))));
}

/** A browser gives a site some 5 MB: a draft beyond that is kept by the page alone. */
function keepIfRoom(key: string, draft: string): void {
  try {
    localStorage.setItem(key, draft);
  } catch {
    localStorage.removeItem(key);
  }
}

function restore(key: string, element: HTMLElement): void {
  let kept: unknown;
  try {
    kept = JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return;
  }
  if (typeof kept !== "object" || kept === null) return;
  for (const field of textFields(element)) {
    const value = (kept as Record<string, unknown>)[field.name];
    if (field.value === "" && typeof value === "string") field.value = value;
  }
}

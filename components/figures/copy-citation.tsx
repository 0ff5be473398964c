"use client";

import { useRef, useState } from "react";

/**
 * Opens to the citation as text, and copies it where the browser allows that. Without clipboard permission the text is there,
 * selected; without JavaScript it is there to select.
 */
export function CopyCitation({ citation, about }: { citation: string; about: string }) {
  const text = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    if (text.current) window.getSelection()?.selectAllChildren(text.current);
    try {
      await navigator.clipboard.writeText(citation);
      setSaid("Copied.");
    } catch {
      setSaid("Selected: copy it with the keyboard or the menu.");
    }
  };
  return (
    <details className="no-print text-sm" onToggle={(event) => event.currentTarget.open && copy()}>
      <summary className="w-fit whitespace-nowrap rounded px-1 py-1 text-muted underline hover:text-ink">
        Copy as citation<span className="sr-only">: {about}</span>
      </summary>
      <p ref={text} className="mt-1 max-w-prose select-all rounded border border-line bg-sunken p-2 text-left">
        {citation}
      </p>
      <p aria-live="polite" className="text-xs text-muted">
        {said}
      </p>
    </details>
  );
}

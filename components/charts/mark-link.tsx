"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";

/** A mark of a drawing that leads somewhere: a real link inside the SVG, so keyboard, menus and screen readers know it. */
export function MarkLink({ href, label, children }: { href: string; label: string; children: ReactNode }) {
  const router = useRouter();
  return (
    <a
      href={href}
      aria-label={label}
      className="no-underline"
      onClick={(event) => {
        // The browser itself knows how to go to a place on this page, and moves the keyboard there.
        if (href.startsWith("#")) return;
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        router.push(href);
      }}
    >
      <title>{label}</title>
      {children}
    </a>
  );
}

"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { KIND_WORDS } from "@/lib/claims/words";
import { CLAIM_KINDS } from "@/lib/extraction/schema";
import { readTextSelection, type TextSelection } from "./text-selection";

/**
 * While words of the article are selected, by mouse, finger or keyboard, a bar offers to mark them. Without scripts the page's
 * link leads the same way in steps.
 */
export function SelectionBar({ articleId }: { articleId: string }) {
  const [selection, setSelection] = useState<TextSelection | null>(null);
  useEffect(() => {
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(leaving);
      const found = readTextSelection(document);
      // A press on the bar takes the selection away before it is a click: the bar stays that long.
      if (found) setSelection(found);
      else leaving = setTimeout(() => setSelection(null), 400);
    };
    document.addEventListener("selectionchange", look);
    return () => {
      clearTimeout(leaving);
      document.removeEventListener("selectionchange", look);
    };
  }, []);
  if (!selection) return null;
  const { start, end, text } = selection;
  return (
    <section
      aria-label="Mark the selected words"
      className="no-print fixed inset-x-0 bottom-0 z-40 border-t border-line-strong bg-panel px-4 py-3 shadow-lg"
    >
      <div className="mx-auto flex max-w-[84rem] flex-wrap items-center gap-x-4 gap-y-2 text-sm">
        <p className="min-w-0 flex-1 truncate font-serif" dir="auto">
          “{text}”
        </p>
        <p className="flex flex-wrap items-center gap-2">
          <span>Mark as</span>
          {CLAIM_KINDS.map((kind) => (
            <Link
              key={kind}
              prefetch={false}
              href={`/articles/${articleId}/mark?${new URLSearchParams({ start: String(start), end: String(end), kind })}`}
              className="inline-flex items-center rounded-md border border-line-strong px-3 py-1.5 font-medium no-underline hover:bg-sunken"
            >
              {KIND_WORDS[kind].one}
            </Link>
          ))}
        </p>
      </div>
    </section>
  );
}

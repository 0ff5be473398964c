"use client";

import dynamic from "next/dynamic";
import type { Look } from "./looks";

/** One bar: what it counts, how many, and the list it leads to. */
export type LinkedBar = { key: string; word: string; count: number; href: string; look: Look };

/** What a row takes. */
export const ROW = 34;

const Drawing = dynamic(() => import("./linked-bars-drawing"), { ssr: false });

export function LinkedBars({ label, bars }: { label: string; bars: LinkedBar[] }) {
  const height = bars.length * ROW + 4;
  // The space is there before the drawing: nothing below it moves when it comes.
  return (
    <div style={{ minHeight: height }}>
      <Drawing label={label} bars={bars} />
    </div>
  );
}

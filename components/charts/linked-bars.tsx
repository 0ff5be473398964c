"use client";

import dynamic from "next/dynamic";
import { DrawingSpace } from "./drawing-space";
import type { Look } from "./looks";

/** One bar: what it counts, how many, and the list it leads to. */
export type LinkedBar = { key: string; word: string; count: number; href: string; look: Look };

const Drawing = dynamic(() => import("./linked-bars-drawing"), {
  ssr: false,
  loading: () => <DrawingSpace height={120} />,
});

export function LinkedBars({ label, bars }: { label: string; bars: LinkedBar[] }) {
  return <Drawing label={label} bars={bars} />;
}

"use client";

import dynamic from "next/dynamic";
import { DrawingSpace } from "./drawing-space";
import type { Look } from "./looks";

/** One day's column in pieces; a piece leads to the list of what it counts. */
export type DayColumn = {
  day: string;
  word: string;
  pieces: { look: Look; word: string; count: number; href: string }[];
};

const HEIGHT = 200;
const Drawing = dynamic(() => import("./day-columns-drawing"), {
  ssr: false,
  loading: () => <DrawingSpace height={HEIGHT} />,
});

export function DayColumns({ label, days }: { label: string; days: DayColumn[] }) {
  return <Drawing label={label} days={days} height={HEIGHT} />;
}

"use client";

import dynamic from "next/dynamic";
import type { Status } from "@/lib/claims/status";
import { DrawingSpace } from "./drawing-space";

/** One source's counts over time; sources are never joined with each other. */
export type TollLine = {
  source: string;
  points: { at: number; day: string; value: number; words: string; status: Status; href: string }[];
};

/** A reference series, drawn pale behind the counts; days without one are simply not there. */
export type Behind = { name: string; points: { at: number; value: number }[] };

const HEIGHT = 240;
const Drawing = dynamic(() => import("./toll-steps-drawing"), {
  ssr: false,
  loading: () => <DrawingSpace height={HEIGHT} />,
});

export function TollSteps({ label, lines, behind }: { label: string; lines: TollLine[]; behind?: Behind }) {
  return <Drawing label={label} lines={lines} behind={behind} height={HEIGHT} />;
}

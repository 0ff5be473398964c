"use client";

import dynamic from "next/dynamic";
import type { Status } from "@/lib/claims/status";
import { DrawingSpace } from "./drawing-space";

/** One source's counts over time; sources are never joined with each other. */
export type TollLine = {
  source: string;
  points: { at: number; day: string; value: number; words: string; status: Status; href: string }[];
};

const HEIGHT = 240;
const Drawing = dynamic(() => import("./toll-steps-drawing"), {
  ssr: false,
  loading: () => <DrawingSpace height={HEIGHT} />,
});

export function TollSteps({ label, lines }: { label: string; lines: TollLine[] }) {
  return <Drawing label={label} lines={lines} height={HEIGHT} />;
}

"use client";

import dynamic from "next/dynamic";
import type { Status } from "@/lib/claims/status";
import { DrawingSpace } from "./drawing-space";

/** One figure on the common axis. `low` and `high` are null where the figure leaves that end open. */
export type RangeRow = {
  key: string;
  label: string;
  /** The whole row in words, for those who do not see it. */
  words: string;
  low: number | null;
  best: number | null;
  high: number | null;
  fuzzy: boolean;
  status: Status;
  href: string;
  /** A part of the total above it. */
  part: boolean;
  /** The contradictions it is in, each with the way to its sentence and the gap to the other figure's range. */
  conflicts: RowConflict[];
};

export type RowConflict = {
  number: number;
  href: string;
  words: string;
  open: boolean;
  gap: { from: number; to: number } | null;
};

export const ROW_HEIGHT = 46;

const Drawing = dynamic(() => import("./range-chart-drawing"), {
  ssr: false,
  loading: () => <DrawingSpace height={ROW_HEIGHT * 3} />,
});

export function RangeChart({ label, rows }: { label: string; rows: RangeRow[] }) {
  return <Drawing label={label} rows={rows} />;
}

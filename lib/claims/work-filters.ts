import { z } from "zod";

export const DUE_WORDS = { overdue: "Overdue", today: "Due today", week: "Due within a week" } as const;
export const DUES = Object.keys(DUE_WORDS) as [keyof typeof DUE_WORDS, ...(keyof typeof DUE_WORDS)[]];

/** Who has a claim, until when, and its tags: what lists of claims and the queue are narrowed to. */
export const WORK_FILTERS = {
  assignee: z.union([z.literal(["me", "nobody"]), z.uuid()]).optional(),
  due: z.enum(DUES).optional(),
  tag: z.string().trim().toLowerCase().min(1).max(40).optional(),
};
export type WorkFilters = { assignee?: string; due?: (typeof DUES)[number]; tag?: string };

const DAY_MS = 86_400_000;

/** The days a `due` means, both included, seen from a day of the desk; overdue has no first one. */
export function dueDays(due: (typeof DUES)[number], today: string): { from: string | null; to: string } {
  const later = (days: number) => new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10);
  if (due === "overdue") return { from: null, to: later(-1) };
  return { from: today, to: due === "today" ? today : later(6) };
}

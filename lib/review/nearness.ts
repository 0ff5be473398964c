/** How near a claim is that could replace another; the nearest come first. */
export const NEARNESS_WORDS = {
  later: "Updates or revises it",
  event: "About the same event",
  source: "Same source",
  other: "Others, newest first",
} as const;
export type Nearness = keyof typeof NEARNESS_WORDS;
export type Replacement = { id: string; quote: string; article: string; nearness: Nearness };

import type { Status } from "@/lib/claims/status";

/**
 * How a mark looks: its own pattern beside its own colour, so that a status is told in greyscale and in print too. Each
 * pattern exists once a chart (`patterns.tsx`); colours are the page's tokens, so dark mode needs nothing here.
 */
export const LOOKS = {
  unreviewed: { colour: "var(--open)", pattern: "hollow" },
  "in-review": { colour: "var(--review)", pattern: "half" },
  verified: { colour: "var(--verified)", pattern: "solid" },
  disputed: { colour: "var(--disputed)", pattern: "stripes" },
  refuted: { colour: "var(--refuted)", pattern: "crossed" },
  unverifiable: { colour: "var(--unverifiable)", pattern: "dots" },
  superseded: { colour: "var(--open)", pattern: "lines" },
  dismissed: { colour: "var(--line-strong)", pattern: "dots" },
  casualty: { colour: "var(--accent)", pattern: "solid" },
  date: { colour: "var(--accent)", pattern: "stripes" },
  attribution: { colour: "var(--accent)", pattern: "dots" },
} as const;
export type Look = keyof typeof LOOKS;

/** The fill of a mark inside a chart whose patterns carry `prefix`. */
export function fillOf(look: Look, prefix: string): string {
  return LOOKS[look].pattern === "solid" ? LOOKS[look].colour : `url(#${prefix}-${look})`;
}

/** The shape of each status' mark in words, for a picture that has no legend; `status-mark.tsx` draws them. */
export const MARK_WORDS: Record<Status, string> = {
  unreviewed: "hollow circle",
  "in-review": "circle with a dot",
  verified: "filled circle",
  disputed: "triangle",
  refuted: "cross",
  unverifiable: "diamond",
  superseded: "dashed square",
  dismissed: "hollow circle",
};

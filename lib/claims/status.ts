/** What a claim's status can be, and what each means: one word, one definition, printed in every report (product.md). */
export const STATUSES = [
  "unreviewed",
  "in-review",
  "verified",
  "disputed",
  "refuted",
  "unverifiable",
  "superseded",
  "dismissed",
] as const;
export type Status = (typeof STATUSES)[number];

export const STATUS_WORDS: Record<Status, { word: string; definition: string }> = {
  unreviewed: { word: "Unreviewed", definition: "Nobody has decided." },
  "in-review": { word: "In review", definition: "An editor has it." },
  verified: { word: "Verified", definition: "Independent evidence supports it as stated." },
  disputed: { word: "Disputed", definition: "Credible sources contradict it." },
  refuted: { word: "Refuted", definition: "Evidence shows it is wrong." },
  unverifiable: { word: "Unverifiable", definition: "It cannot be settled with what is available." },
  superseded: { word: "Superseded", definition: "A later statement of the same source replaces it." },
  dismissed: {
    word: "No claim",
    definition: "The machine misread the text: nothing is claimed here. Counted nowhere, kept in the history.",
  },
};

/** Statuses that nobody should print without knowing why. */
export const NEEDS_REASON: ReadonlySet<Status> = new Set(["disputed", "refuted", "unverifiable"]);

/** What waits for somebody: nobody has decided, or sources still contradict each other. */
export const WAITING: readonly Status[] = ["unreviewed", "in-review", "disputed"];

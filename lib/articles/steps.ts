import type { ErrorCode } from "@/lib/errors";

/** What happens to an article on its way in, in this order. */
export const INTAKE_STEPS = ["received", "cleaned", "read", "stored"] as const;
export type IntakeStep = (typeof INTAKE_STEPS)[number];

/** Asked for with `Accept`; anything else is answered with a redirect. */
export const PROGRESS_TYPE = "application/x-ndjson";

/** One line of the answer while an article is read: a step done, then either the article or why not. */
export type ProgressLine =
  | { step: IntakeStep; count?: number }
  | { done: string; existing: boolean }
  | { error: { code: ErrorCode | "bug"; sentence: string; fields?: Record<string, string> } };

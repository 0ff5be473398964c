/** What can go wrong in an expected way; which HTTP status each is, says lib/api/errors. */
export const ERROR_CODES = [
  "signed-out",
  "forbidden",
  "not-found",
  "invalid",
  "stale",
  "conflict",
  "too-large",
  "too-many",
  "unavailable",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A failure a person can understand and act on: a code for programs, one clear sentence for the person. */
export class ExpectedError extends Error {
  readonly code: ErrorCode;
  /** What the page needs beyond the sentence, such as the value that made a change stale. */
  readonly details?: Record<string, string | number | null>;

  constructor(code: ErrorCode, sentence: string, details?: Record<string, string | number | null>) {
    super(sentence);
    this.name = "ExpectedError";
    this.code = code;
    this.details = details;
  }
}

/** What can go wrong in an expected way, and the HTTP status an API handler answers with. */
export const ERROR_STATUS = {
  "signed-out": 401,
  forbidden: 403,
  "not-found": 404,
  invalid: 400,
  stale: 409,
  conflict: 409,
  "too-large": 413,
  "too-many": 429,
  unavailable: 503,
} as const;
export type ErrorCode = keyof typeof ERROR_STATUS;

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

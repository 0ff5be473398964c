import { randomUUID } from "node:crypto";
import { type ErrorCode, ExpectedError } from "@/lib/errors";
import { log } from "@/lib/log";

/** Every way a request can fail: its code, its HTTP status, and when it happens. The document and its page print this table. */
export const API_ERRORS = {
  malformed: { status: 400, when: "The request cannot be read: broken JSON, a damaged cursor, key or version." },
  "signed-out": { status: 401, when: "No token and no session, or one that is unknown, revoked, expired or disabled." },
  forbidden: { status: 403, when: "The role or the token’s scopes do not allow it." },
  "not-found": { status: 404, when: "There is no such address or thing." },
  "method-not-allowed": { status: 405, when: "The address knows other methods; the Allow header names them." },
  conflict: { status: 409, when: "What is asked contradicts how things stand." },
  stale: {
    status: 412,
    when: "Somebody changed it since the version in If-Match; the details say who, when and to what, beside yours.",
  },
  "too-large": { status: 413, when: "The body is larger than this operation takes." },
  "unsupported-type": { status: 415, when: "The body is not of the type this operation takes." },
  invalid: { status: 422, when: "A field is missing, unknown or not right; `fields` names each." },
  "version-required": { status: 428, when: "The If-Match header with the version you saw is missing." },
  "too-many": { status: 429, when: "Too many requests; Retry-After says how many seconds to wait." },
  bug: { status: 500, when: "A fault of the desk’s own; the sentence holds a reference into its log." },
  unavailable: { status: 503, when: "The desk cannot answer right now." },
} as const;
export type ApiErrorCode = keyof typeof API_ERRORS;

type Extra = {
  fields?: Record<string, string>;
  details?: Record<string, unknown>;
  headers?: Record<string, string>;
};

/** A refusal at the API's own door. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly extra: Extra;

  constructor(code: ApiErrorCode, sentence: string, extra: Extra = {}) {
    super(sentence);
    this.name = "ApiError";
    this.code = code;
    this.extra = extra;
  }
}

/** The status of an expected failure where no version was sent: a stale change is then a conflict like others. */
export function statusOf(code: ErrorCode | "bug"): number {
  return API_ERRORS[code === "stale" ? "conflict" : code].status;
}

/** Runs a handler that has an address of its own, beside the registry; what it throws is answered as everywhere. */
export async function answerRoute(handle: () => Promise<Response>): Promise<Response> {
  try {
    return await handle();
  } catch (error) {
    return errorResponse(error);
  }
}

/** What such an address answers to all other methods. */
export function refuseMethod(...known: readonly string[]): () => Response {
  const allow = known.join(", ");
  return () =>
    errorResponse(new ApiError("method-not-allowed", `This address knows ${allow} only.`, { headers: { allow } }));
}

/** Whatever was thrown, as an answer: an expected failure with its code and sentence, a bug with a reference into the log. */
export function errorResponse(error: unknown, { yours }: { yours?: Record<string, unknown> } = {}): Response {
  if (error instanceof ApiError) {
    const { fields, details, headers } = error.extra;
    return answerError(error.code, error.message, { details, fields, headers });
  }
  if (error instanceof ExpectedError) {
    const { code, message, details } = error;
    if (code === "stale")
      return answerError(code, message, { details: { ...details, yours }, status: yours ? undefined : statusOf(code) });
    return answerError(code, message, { details, headers: headersFor(error) });
  }
  const reference = randomUUID().slice(0, 8);
  log.error({ err: error, reference }, "an API request failed");
  return answerError("bug", `Something went wrong and nothing was changed. Reference: ${reference}.`);
}

function headersFor({ code, message, details }: ExpectedError): Record<string, string> {
  if (code === "signed-out") return { "www-authenticate": 'Bearer realm="attest"' };
  if (code === "too-many") return { "retry-after": String(details?.wait ?? 60) };
  if (code === "forbidden" && message.includes("scope"))
    return { "www-authenticate": 'Bearer realm="attest", error="insufficient_scope"' };
  return {};
}

function answerError(
  code: ApiErrorCode,
  sentence: string,
  { headers, status, ...rest }: Extra & { status?: number } = {},
) {
  return Response.json(
    { error: { code, sentence, ...rest } },
    { status: status ?? API_ERRORS[code].status, headers: { "cache-control": "no-store", ...headers } },
  );
}

import type { ApiErrorCode } from "./errors";
import type { AnswerHeader, Operation } from "./operation";

const count = (description: string) => ({ description, schema: { type: "integer" } });
const text = (description: string) => ({ description, schema: { type: "string" } });
const RATE_HEADERS = {
  "RateLimit-Limit": count("How many requests the caller has in a minute."),
  "RateLimit-Remaining": count("How many of them are left."),
  "RateLimit-Reset": count("Seconds until they are all there again."),
};
const ANSWER_HEADERS: Record<AnswerHeader, object> = {
  ETag: text("The version: what a change sends back in If-Match."),
  Location: text("Where what was made is found."),
  Link: text('The address of the next page, with rel="next"; not there on the last.'),
};

/** What a refusal says in its headers. */
export const ERROR_HEADERS: Partial<Record<ApiErrorCode, object>> = {
  "signed-out": { "WWW-Authenticate": text("Bearer: how to come in.") },
  forbidden: { "WWW-Authenticate": text("Where a token lacks the scope: insufficient_scope.") },
  "method-not-allowed": { Allow: text("The methods the address knows.") },
  "too-many": { ...RATE_HEADERS, "Retry-After": count("How many seconds to wait.") },
};

/** What an answer says in its headers: what is left of the budget, and what this operation brings. */
export function headersOf({ brings }: Pick<Operation, "brings">): object {
  return { ...RATE_HEADERS, ...Object.fromEntries(brings.map((name) => [name, ANSWER_HEADERS[name]])) };
}

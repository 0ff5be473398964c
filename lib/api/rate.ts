/** A minute's budget of one token, or of one signed-in person: ten requests a second, more than any desk's script needs. */
export const PER_MINUTE = 600;

export type Rate = { used: number; resetSeconds: number };

/** The budget in the headers most clients know (draft-ietf-httpapi-ratelimit-headers-06). */
export function rateHeaders({ used, resetSeconds }: Rate): Record<string, string> {
  return {
    "ratelimit-limit": String(PER_MINUTE),
    "ratelimit-remaining": String(Math.max(0, PER_MINUTE - used)),
    "ratelimit-reset": String(resetSeconds),
  };
}

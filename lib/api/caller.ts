import { requireSignedIn } from "@/lib/auth/sessions";
import { touchToken } from "@/lib/auth/tokens/mutations";
import { findTokenViewer } from "@/lib/auth/tokens/queries";
import type { Viewer } from "@/lib/auth/viewer";
import { ExpectedError } from "@/lib/errors";
import { refuseForeign } from "@/lib/same-site";

/**
 * Who calls: the token in the Authorization header if there is one, else the browser's session, whose writes must come from the
 * desk's own pages. A token that is not good is refused even beside a good session.
 */
export async function requireCaller(request: Request, now: Date): Promise<Viewer> {
  const sent = request.headers.get("authorization");
  if (sent === null) {
    if (request.method !== "GET" && request.method !== "HEAD") refuseForeign(request.headers);
    return requireSignedIn();
  }
  const secret = /^Bearer +(\S+)$/i.exec(sent.trim())?.[1];
  const viewer = secret ? await findTokenViewer(secret, now) : null;
  if (!viewer?.token) {
    throw new ExpectedError("signed-out", "This token is not known here, was revoked, or has expired.");
  }
  await touchToken(viewer.token.id);
  return viewer;
}

/** Whose budget a request is taken from: each token has its own. */
export function rateKey(viewer: Viewer): string {
  return viewer.token ? `token:${viewer.token.id}` : `person:${viewer.id}`;
}

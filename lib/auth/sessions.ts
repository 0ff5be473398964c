import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import { ExpectedError } from "@/lib/errors";
import { authOptions } from "./options";
import { findSessionViewer } from "./queries";
import type { Viewer } from "./viewer";

/** Who is asking, or null. The cookie only names a session row; the row decides. Once a request. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const session = await getServerSession(authOptions);
  return session?.sessionId ? findSessionViewer(session.sessionId) : null;
});

/** For pages: a stranger is sent to the sign-in page, and comes back to `path` afterwards. */
export async function requireViewer(path = "/"): Promise<Viewer> {
  const viewer = await getViewer();
  return viewer ?? redirect(path === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(path)}`);
}

/** For actions and API handlers: a stranger gets an error, and the form keeps what was typed. */
export async function requireSignedIn(): Promise<Viewer> {
  const viewer = await getViewer();
  if (!viewer) {
    throw new ExpectedError(
      "signed-out",
      "Your session has ended. Sign in again in another tab, then send this once more: what you typed is kept.",
    );
  }
  return viewer;
}

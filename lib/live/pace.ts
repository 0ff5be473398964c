import type { LiveData, LiveEventName } from "./vocabulary";

export type News = { event: LiveEventName; data: LiveData };

const SECOND = 1_000;
const CLAIM = /^\/claims\/([0-9a-f-]{36})$/;
const ARTICLE = /^\/articles\/([0-9a-f-]{36})$/;

/**
 * How soon after the last time a page draws itself anew for a piece of news, in milliseconds; null when it shows nothing of it.
 * Rendering is the cost: what a page shows itself comes at once, what only moves its counts or its order may wait.
 */
export function paceOf(path: string, { event, data }: News, shows: (claimId: string) => boolean): number | null {
  if (event === "presence" || event === "ended") return null;
  if (event === "resync") return SECOND;
  const isShown = data.claimId !== undefined && shows(data.claimId);
  const claim = CLAIM.exec(path)?.[1];
  if (claim) return claim === data.claimId ? SECOND : null;
  const article = ARTICLE.exec(path)?.[1];
  if (article) return article === data.articleId ? SECOND : null;
  switch (path) {
    case "/":
      return event === "report" ? null : 10 * SECOND;
    case "/claims":
      return isShown ? SECOND : isOfClaims(event) ? 10 * SECOND : null;
    case "/review":
      // Drawn anew by each move. Anything more could put a newer version under the key that is about to be pressed.
      return isShown && !data.mine ? 2 * SECOND : null;
    case "/articles":
      return event === "article" || event === "date" ? 5 * SECOND : isOfClaims(event) ? 15 * SECOND : null;
    default:
      return null;
  }
}

function isOfClaims(event: LiveEventName): boolean {
  return event === "decision" || event === "verdict" || event === "claim" || event === "article" || event === "date";
}

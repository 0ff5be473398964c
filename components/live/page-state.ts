import type { News } from "@/lib/live/pace";

/** What a claim's watch (claim-watch.tsx) writes beside the claim in front, for whoever draws the page anew. */
function watch(): DOMStringMap | undefined {
  return document.querySelector<HTMLElement>("[data-live-claim]")?.dataset;
}

/** Whether the page shows a claim: in front, or, where none is held there, by a link to it. */
export function isShown(claimId: string): boolean {
  const { liveClaim, liveHolds } = watch() ?? {};
  return liveClaim === claimId || (!liveHolds && document.querySelector(`main a[href*="${claimId}"]`) !== null);
}

/**
 * One's own decision is drawn by its answer; its news come second. What others decided of a claim that is held in front is said
 * beside it, and drawn when its reader asks.
 */
export function isNewHere({ event, data }: News): boolean {
  const { liveClaim, liveVersion, liveHolds } = watch() ?? {};
  if (data.claimId !== liveClaim) return true;
  if (data.version !== undefined && data.version <= Number(liveVersion)) return false;
  return !liveHolds || data.mine === true || (event !== "decision" && event !== "verdict");
}

/** An address that means “whichever claim is first” is made to mean the claim in front, so that nothing is pulled away. */
export function stayHere(): void {
  const here = watch()?.liveHere;
  if (here && here !== location.pathname + location.search) history.replaceState(null, "", here);
}

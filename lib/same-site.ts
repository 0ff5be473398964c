import { ExpectedError } from "@/lib/errors";

/** A request without an Origin is let through; a browser that knows it came from elsewhere says so. */
export function refuseForeign(sent: Pick<Headers, "get">): void {
  const site = sent.get("sec-fetch-site");
  const origin = sent.get("origin");
  const host = sent.get("x-forwarded-host") ?? sent.get("host");
  const elsewhere = origin !== null && URL.canParse(origin) && new URL(origin).host !== host;
  if (site === "cross-site" || site === "same-site" || elsewhere)
    throw new ExpectedError("forbidden", "This was sent from another site.");
}

import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import type { ClaimFilters } from "../schema";
import { askedOf, claimFilter } from "./list-claims";
import { searchClaims } from "./search-claims";

/** Ids of every claim the filters find, at most `limit` of them, whatever page is shown. */
export async function listMatching(
  viewer: Viewer,
  { after: _page, ...filters }: ClaimFilters,
  { limit, now = new Date() }: { limit: number; now?: Date },
): Promise<string[]> {
  authorize(viewer, "desk:read");
  const asked = await askedOf(viewer, filters, now);
  if (filters.q) return searchClaims(asked, filters.q, null, limit);
  const rows = await db.claim.findMany({ where: claimFilter(asked), select: { id: true }, take: limit });
  return rows.map(({ id }) => id);
}

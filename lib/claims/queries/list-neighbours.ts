import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { CLAIM_ROW_SELECT, type ClaimRow, toClaimRow } from "./row";

/** What else the same text says about it: claims of the same sentence, and figures of the same harm, in text order. */
export async function listNeighbours(viewer: Viewer, claimId: string, limit = 12): Promise<ClaimRow[]> {
  authorize(viewer, "desk:read");
  const claim = await db.claim.findUnique({
    where: { id: claimId },
    select: { versionId: true, sentenceOrdinal: true, harm: true },
  });
  if (!claim) return [];
  const { versionId, sentenceOrdinal, harm } = claim;
  const rows = await db.claim.findMany({
    where: {
      versionId,
      id: { not: claimId },
      state: { status: { not: "dismissed" } },
      OR: [{ sentenceOrdinal }, ...(harm ? [{ harm }] : [])],
    },
    select: CLAIM_ROW_SELECT,
    orderBy: [{ start: "asc" }, { id: "asc" }],
    take: limit,
  });
  return rows.map(toClaimRow);
}

import { db } from "@/lib/db";

/** Whether a claim contradicts another, settled or not. Roles are the caller's to check. */
export async function hasContradiction(claimId: string): Promise<boolean> {
  const found = await db.figureRelation.findFirst({
    where: { relation: "contradiction", lostSeq: null, OR: [{ firstId: claimId }, { secondId: claimId }] },
    select: { id: true },
  });
  return found !== null;
}

import { authorize, type Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import type { ClaimKind } from "@/lib/extraction/schema";

export type PolicyEntry = { number: number; twoPeople: ClaimKind[]; who: string; at: Date };

/** The desk's rules on who decides, newest first; without any, one person decides everything. */
export async function listPolicies(viewer: Viewer): Promise<PolicyEntry[]> {
  authorize(viewer, "desk:read");
  const rows = await db.reviewPolicy.findMany({
    orderBy: { number: "desc" },
    take: 20,
    include: { person: { select: { name: true } } },
  });
  return rows.map(({ number, twoPeople, person, createdAt }) => ({
    number,
    twoPeople: twoPeople as ClaimKind[],
    who: person.name,
    at: createdAt,
  }));
}

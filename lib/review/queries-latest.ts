import { authorize, type Viewer } from "@/lib/auth/viewer";
import type { Status } from "@/lib/claims/status";
import { db } from "@/lib/db";

/** A claim's newest decision, in what a page needs to say that it came meanwhile. A blind verdict's decision says nothing else. */
export type Latest = { version: number; to: Status; who: string; at: string; reason: string; mine: boolean };

export async function getLatestDecision(viewer: Viewer, claimId: string): Promise<Latest | null> {
  authorize(viewer, "desk:read");
  const row = await db.decision.findFirst({
    where: { claimId },
    orderBy: { version: "desc" },
    select: { version: true, to: true, reason: true, createdAt: true, person: { select: { id: true, name: true } } },
  });
  if (!row) return null;
  const { version, to, reason, createdAt, person } = row;
  const mine = person.id === viewer.id;
  return { version, to: to as Status, who: person.name, at: createdAt.toISOString(), reason, mine };
}

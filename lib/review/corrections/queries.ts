import { authorize, type Viewer } from "@/lib/auth/viewer";
import { type CorrectionValue, parseCorrection } from "@/lib/claims/corrections/value";
import { readingWords } from "@/lib/claims/corrections/words";
import { db } from "@/lib/db";
import type { CasualtyClaim, ClaimKind } from "@/lib/extraction/schema";

export type CorrectionEntry = {
  id: string;
  number: number;
  /** Null: the first reading stands again. */
  value: CorrectionValue | null;
  reason: string;
  who: string;
  at: Date;
};

/** A claim's first reading in words, and its corrections, newest first; null when there is no such claim. */
export async function listCorrections(
  viewer: Viewer,
  claimId: string,
): Promise<{ asRead: string; byHand: boolean; corrections: CorrectionEntry[] } | null> {
  authorize(viewer, "desk:read");
  const claim = await db.claim.findUnique({
    where: { id: claimId },
    select: {
      kind: true,
      origin: true,
      low: true,
      best: true,
      high: true,
      bound: true,
      speaker: true,
      date: { select: { value: true } },
      resolutions: { orderBy: { publicationDate: { number: "desc" } }, take: 1, select: { value: true } },
      corrections: { orderBy: { number: "desc" }, include: { person: { select: { name: true } } } },
    },
  });
  if (!claim) return null;
  const kind = claim.kind as ClaimKind;
  const date = claim.resolutions[0]?.value ?? claim.date?.value ?? null;
  return {
    asRead: readingWords(kind, { ...claim, bound: claim.bound as CasualtyClaim["bound"] | null, date }),
    byHand: claim.origin === "hand",
    corrections: claim.corrections.map(({ id, number, value, reason, person, createdAt }) => ({
      id,
      number,
      value: parseCorrection(kind, value),
      reason,
      who: person.name,
      at: createdAt,
    })),
  };
}

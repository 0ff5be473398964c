import type { Judgement } from "@/lib/claims/judgement";
import type { Tx } from "@/lib/db";

/** What was said of the status that stands again when a decision is taken back: it keeps its grade. */
export async function judgementBefore(
  tx: Tx,
  { claimId, version, from }: { claimId: string; version: number; from: string },
): Promise<Judgement> {
  const before = await tx.decision.findFirst({
    where: { claimId, version: { lt: version } },
    orderBy: { version: "desc" },
    select: { to: true, grade: true, confidence: true },
  });
  return before?.to === from
    ? { grade: before.grade as Judgement["grade"], confidence: before.confidence as Judgement["confidence"] }
    : { grade: null, confidence: null };
}

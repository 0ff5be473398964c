import { STATUS_WORDS, type Status } from "@/lib/claims/status";
import { formatInstant } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import type { Refused } from "../refusals";

/** As many as a refusal names. */
const ASKED = 3;

/** Adds to the first stale claims who changed them, to what and when. */
export async function sayWhoChanged(tx: Tx, refused: readonly Refused[]): Promise<Refused[]> {
  const stale = refused.filter(({ why }) => why === "stale").slice(0, ASKED);
  const words = new Map<string, string>();
  for (const { id: claimId } of stale) {
    const last = { where: { claimId }, orderBy: { version: "desc" } } as const;
    const person = { select: { name: true } } as const;
    const [decision, assignment] = [
      await tx.decision.findFirst({ ...last, select: { to: true, createdAt: true, person } }),
      await tx.assignment.findFirst({ ...last, select: { createdAt: true, person, assignee: person } }),
    ];
    const isDecision = decision && (!assignment || decision.createdAt > assignment.createdAt);
    const [what, by] = isDecision
      ? [STATUS_WORDS[decision.to as Status].word, decision]
      : [`to ${assignment?.assignee?.name ?? "nobody"}`, assignment];
    if (by) words.set(claimId, `${by.person.name}: ${what}, ${formatInstant(by.createdAt, env().ATTEST_TIME_ZONE)}`);
  }
  return refused.map((one) => ({ ...one, by: words.get(one.id) }));
}

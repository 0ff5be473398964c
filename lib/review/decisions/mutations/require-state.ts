import { z } from "zod";
import { STATUS_WORDS, STATUSES, type Status } from "@/lib/claims/status";
import { formatInstant } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { ExpectedError } from "@/lib/errors";
import { CLAIM_KINDS } from "@/lib/extraction/schema";
import { ROUNDS } from "../../verdicts/schema";

const State = z.object({
  kind: z.enum(CLAIM_KINDS),
  status: z.enum(STATUSES),
  round: z.enum(ROUNDS),
  firstReaderId: z.uuid().nullable(),
});
export type CurrentState = z.infer<typeof State>;

const StateRows = z.array(State.extend({ version: z.int(), withdrawn: z.boolean() })).max(1);

/** How the claim stands, if it still has the version the person saw and may still be decided. */
export async function requireState(tx: Tx, claimId: string, version: number): Promise<CurrentState> {
  const [claim] = StateRows.parse(
    await tx.$queryRaw`
      SELECT s.claim_kind AS kind, s.status, s.version, s.round, s.first_reader_id AS "firstReaderId",
        EXISTS (SELECT FROM article_withdrawals w WHERE w.article_id = s.claim_article_id) AS withdrawn
      FROM claim_states s WHERE s.claim_id = ${claimId}::uuid`,
  );
  if (!claim) throw new ExpectedError("not-found", "This claim is not here.");
  if (claim.withdrawn)
    throw new ExpectedError("conflict", "The article was withdrawn: its claims are no longer decided.");
  if (claim.version !== version) throw await staleError(tx, claimId);
  const { kind, status, round, firstReaderId } = claim;
  return { kind, status, round, firstReaderId };
}

export async function staleError(tx: Tx, claimId: string): Promise<ExpectedError> {
  const last = await tx.decision.findFirst({
    where: { claimId },
    orderBy: { version: "desc" },
    select: { version: true, to: true, reason: true, createdAt: true, person: { select: { name: true } } },
  });
  const corrected = await tx.correction.findFirst({
    where: { claimId, version: { gt: last?.version ?? 0 } },
    orderBy: { version: "desc" },
    select: { version: true, reason: true, createdAt: true, person: { select: { name: true } } },
  });
  if (corrected) return correctedError(corrected, last?.to ?? "unreviewed");
  if (!last) return new ExpectedError("stale", "This claim was changed meanwhile. Reload it and decide again.");
  const when = formatInstant(last.createdAt, env().ATTEST_TIME_ZONE);
  const word = STATUS_WORDS[last.to as Status].word;
  return new ExpectedError(
    "stale",
    `${last.person.name} changed this claim to “${word}” at ${when}, after you opened it. Your decision was not saved; what you typed is kept.`,
    {
      version: last.version,
      status: last.to,
      who: last.person.name,
      at: last.createdAt.toISOString(),
      reason: last.reason,
    },
  );
}

/** A status given to the value before a correction would be read as given to the one after it. */
function correctedError(
  {
    version,
    reason,
    createdAt,
    person,
  }: { version: number; reason: string; createdAt: Date; person: { name: string } },
  status: string,
): ExpectedError {
  const when = formatInstant(createdAt, env().ATTEST_TIME_ZONE);
  return new ExpectedError(
    "stale",
    `${person.name} corrected this claim’s value at ${when}, after you opened it. Nothing of yours was saved; what you typed is kept.`,
    { version, status, who: person.name, at: createdAt.toISOString(), reason },
  );
}

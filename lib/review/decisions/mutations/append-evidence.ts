import type { Viewer } from "@/lib/auth/viewer";
import { todayIn } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { appendEvidence } from "../../evidence/mutations";
import type { Decision } from "../../schema";

/** The link that came with a decision, if one did. */
export async function appendDecisionEvidence(
  tx: Tx,
  viewer: Viewer,
  { claimId, evidenceUrl, evidenceNote, accessedOn }: Omit<Decision, "operationId">,
  decisionId: string,
): Promise<void> {
  if (!evidenceUrl) return;
  await appendEvidence(tx, viewer, {
    claimId,
    decisionId,
    url: evidenceUrl,
    note: evidenceNote,
    accessedOn: accessedOn ?? todayIn(env().ATTEST_TIME_ZONE, new Date()),
  });
}
